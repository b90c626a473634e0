// SPDX-License-Identifier: Apache-2.0
/** What an operator does from the Karaf shell: commands of the scope {@code rond:}. They act as the system and are in the trail. */
@NullMarked
package se.rond.platform.shell;

import org.jspecify.annotations.NullMarked;
