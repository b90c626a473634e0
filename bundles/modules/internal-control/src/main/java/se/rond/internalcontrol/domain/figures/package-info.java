// SPDX-License-Identifier: Apache-2.0
/** Figures of other modules: chosen, and frozen as they were when the result was handed in. */
@NullMarked
package se.rond.internalcontrol.domain.figures;

import org.jspecify.annotations.NullMarked;
