// SPDX-License-Identifier: Apache-2.0
/** One component for each use case; what is shipped. */
@NullMarked
package se.rond.gapanalysis.application;

import org.jspecify.annotations.NullMarked;
