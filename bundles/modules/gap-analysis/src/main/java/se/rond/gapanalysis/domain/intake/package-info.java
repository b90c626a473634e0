// SPDX-License-Identifier: Apache-2.0
/** How what was read in a foreign format becomes a pack that can be kept. */
@NullMarked
package se.rond.gapanalysis.domain.intake;

import org.jspecify.annotations.NullMarked;
