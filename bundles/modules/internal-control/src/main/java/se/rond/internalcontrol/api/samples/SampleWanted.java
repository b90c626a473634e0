// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.samples;

import org.jspecify.annotations.Nullable;

/**
 * How a sample is to be drawn.
 *
 * @param population what the rows are and where they are kept, such as supplier invoices of January to April in the ledger
 * @param size rows to draw; {@code null} for all
 * @param seed {@code null} to have one drawn
 * @param reason why it is drawn anew; {@code null} for the first one of a control
 */
public record SampleWanted(
        String population,
        SampleMethod method,
        @Nullable Integer size,
        @Nullable String seed,
        @Nullable String reason) {}
