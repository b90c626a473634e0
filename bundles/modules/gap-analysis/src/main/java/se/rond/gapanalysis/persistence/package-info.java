// SPDX-License-Identifier: Apache-2.0
/** Repositories. */
@NullMarked
package se.rond.gapanalysis.persistence;

import org.jspecify.annotations.NullMarked;
