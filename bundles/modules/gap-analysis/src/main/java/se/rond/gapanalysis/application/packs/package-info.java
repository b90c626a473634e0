// SPDX-License-Identifier: Apache-2.0
/** Packs from files of others. */
@NullMarked
package se.rond.gapanalysis.application.packs;

import org.jspecify.annotations.NullMarked;
