// SPDX-License-Identifier: Apache-2.0
/** Whether the installation works. */
@NullMarked
package se.rond.platform.rest.health;

import org.jspecify.annotations.NullMarked;
