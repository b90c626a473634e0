// SPDX-License-Identifier: Apache-2.0
/** Packs as they are kept: each version once, never changed. */
@NullMarked
package se.rond.gapanalysis.domain.packs;

import org.jspecify.annotations.NullMarked;
