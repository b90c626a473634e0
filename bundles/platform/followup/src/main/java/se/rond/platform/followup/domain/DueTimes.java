// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import se.rond.findings.Severity;
import se.rond.kernel.Period;

/** How long the municipality gives a deficiency of each severity, in days: a decision of its own, never law. */
public final class DueTimes {

    public static final DueTimes USUAL = new DueTimes(Map.of());

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final Map<Severity, Integer> days = new EnumMap<>(Severity.class);

    public DueTimes(Map<Severity, Integer> decided) {
        for (Severity severity : Severity.values()) {
            days.put(severity, decided.getOrDefault(severity, severity.dueDays()));
        }
    }

    /** The end of the last day, as the clocks in Sweden show it. Less than a day is the moment itself. */
    public Instant after(Instant start, Severity severity) {
        int count = days.getOrDefault(severity, severity.dueDays());
        return count < 1 ? start : endOf(start.atZone(Period.ZONE).toLocalDate().plusDays(count));
    }

    public static Instant endOf(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(Period.ZONE).toInstant();
    }
}
