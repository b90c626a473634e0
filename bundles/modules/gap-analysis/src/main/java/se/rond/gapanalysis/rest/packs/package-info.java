// SPDX-License-Identifier: Apache-2.0
/** Files with packs over HTTP. */
@NullMarked
package se.rond.gapanalysis.rest.packs;

import org.jspecify.annotations.NullMarked;
