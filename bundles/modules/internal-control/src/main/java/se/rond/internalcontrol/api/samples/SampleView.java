// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.samples;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;
import se.rond.organisation.PersonRef;

/**
 * A sample and how it is drawn again.
 *
 * @param number 1 for the first of a control, 2 for the one that was drawn anew…
 * @param population what the rows are and where they are kept
 * @param populationSha256 fingerprint of the rows; how it is reckoned is in the API's documentation
 * @param keyColumn heading of the column by which rows are known; {@code null} where they were only counted
 * @param amountColumn heading of the column with amounts; {@code null} unless the largest were drawn
 * @param size rows drawn
 * @param seed {@code null} where chance did not decide
 * @param seedGiven whether somebody chose the seed
 * @param algorithm the recipe, in the API's documentation
 * @param reason why it was drawn anew; {@code null} for the first
 * @param current whether it is the latest of its control: the one that is checked
 * @param marked rows that have a mark
 * @param deviations rows marked as deviations
 */
public record SampleView(
        UUID id,
        UUID activity,
        int number,
        String population,
        PopulationSource source,
        int populationCount,
        String populationSha256,
        @Nullable String keyColumn,
        @Nullable String amountColumn,
        SampleMethod method,
        int size,
        @Nullable String seed,
        boolean seedGiven,
        String algorithm,
        @Nullable String reason,
        @Nullable PersonRef drawnBy,
        Instant drawnAt,
        boolean current,
        int marked,
        int deviations,
        long version)
        implements Versioned {}
