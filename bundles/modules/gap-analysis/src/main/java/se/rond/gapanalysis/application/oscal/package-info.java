// SPDX-License-Identifier: Apache-2.0
/** Assessments as OSCAL. */
@NullMarked
package se.rond.gapanalysis.application.oscal;

import org.jspecify.annotations.NullMarked;
