// SPDX-License-Identifier: Apache-2.0
/** Campaigns, assessments, answers, proposals: their states and rules, and where they are kept. */
@NullMarked
package se.rond.gapanalysis.domain;

import org.jspecify.annotations.NullMarked;
