// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.samples;

import org.jspecify.annotations.Nullable;

/**
 * A sample of rows that somebody counted: numbers from 1 to the count are drawn.
 *
 * @param count how many rows there are
 * @param population what the rows are and where they are kept
 * @param size rows to draw; {@code null} for all
 * @param seed {@code null} to have one drawn
 * @param reason why it is drawn anew; {@code null} for the first one of a control
 */
public record CountedSample(
        int count,
        String population,
        SampleMethod method,
        @Nullable Integer size,
        @Nullable String seed,
        @Nullable String reason) {

    public SampleWanted wanted() {
        return new SampleWanted(population, method, size, seed, reason);
    }
}
