// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Invalid;
import se.rond.platform.followup.domain.DueTimes;

/**
 * A moment as callers write it: {@code 2026-03-31T21:59:59Z}, or a day alone, which means the end of it in Sweden.
 *
 * @param at the moment
 */
public record Moment(Instant at) {

    /** Jakarta REST takes it as a query parameter. */
    public static Moment valueOf(String text) {
        String value = text.strip();
        return new Moment(value.length() == 10 ? DueTimes.endOf(LocalDate.parse(value)) : Instant.parse(value));
    }

    /**
     * @param pointer where in the body it stands
     * @throws Invalid if it is none
     */
    static @Nullable Instant read(@Nullable String text, String pointer) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return valueOf(text).at();
        } catch (DateTimeException unreadable) {
            throw new Invalid(
                    pointer,
                    "moment-unreadable",
                    "Skriv ett datum som 2026-03-31 eller en tidpunkt som 2026-03-31T08:00:00Z.",
                    "Write a date such as 2026-03-31 or a moment such as 2026-03-31T08:00:00Z.");
        }
    }

    static @Nullable Instant of(@Nullable Moment moment) {
        return moment == null ? null : moment.at();
    }
}
