// SPDX-License-Identifier: Apache-2.0
/** Assessments as OSCAL assessment results and plans of action, version 1.2.2: written, and read again. */
@NullMarked
package se.rond.gapanalysis.domain.oscal.results;

import org.jspecify.annotations.NullMarked;
