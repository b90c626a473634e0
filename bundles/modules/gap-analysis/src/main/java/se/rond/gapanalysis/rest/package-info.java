// SPDX-License-Identifier: Apache-2.0
/** The API under /api/gap-analysis. */
@NullMarked
package se.rond.gapanalysis.rest;

import org.jspecify.annotations.NullMarked;
