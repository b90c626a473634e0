// SPDX-License-Identifier: Apache-2.0
/** What is common to all figures, and the figures that are counted from findings. */
@NullMarked
package se.rond.platform.followup.figures;

import org.jspecify.annotations.NullMarked;
