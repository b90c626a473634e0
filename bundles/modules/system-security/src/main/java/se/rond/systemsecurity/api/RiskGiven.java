// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import org.jspecify.annotations.Nullable;

/**
 * A risk as it is assessed.
 *
 * @param threat id of a threat; absent for a risk of one's own
 * @param title of a risk of one's own, in at most 200 characters
 * @param notRelevantBecause why a threat does not matter here; then nothing else is said
 * @param consequence by the scale of the analysis, with the measures that are in place
 * @param expectedConsequence when the planned measures are done; never above today's
 */
public record RiskGiven(
        @Nullable String threat,
        @Nullable String title,
        @Nullable String notRelevantBecause,
        @Nullable String existingMeasures,
        @Nullable Integer consequence,
        @Nullable Integer likelihood,
        @Nullable Treatment treatment,
        @Nullable Integer expectedConsequence,
        @Nullable Integer expectedLikelihood) {}
