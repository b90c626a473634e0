// SPDX-License-Identifier: Apache-2.0
/** Choosing figures of other modules, looking at them, and freezing them. */
@NullMarked
package se.rond.internalcontrol.application.figures;

import org.jspecify.annotations.NullMarked;
