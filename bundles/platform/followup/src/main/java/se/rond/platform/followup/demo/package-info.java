// SPDX-License-Identifier: Apache-2.0
/** What became of the findings of a demonstration. */
@NullMarked
package se.rond.platform.followup.demo;

import org.jspecify.annotations.NullMarked;
