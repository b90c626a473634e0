// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period of whole days in Swedish local time, closed at both ends. Written {@code 2026}, {@code 2026-Q1}, {@code 2026-T1}
 * (tertial, four months), {@code 2026-03}, {@code 2025/2026} (school year, August to July) or {@code 2026-01-01..2026-02-15}.
 *
 * @param label as written
 * @param from first day
 * @param to last day, included
 */
public record Period(String label, LocalDate from, LocalDate to) {

    /** The zone in which dates are dates: due days, periods, what people see. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final Pattern PART = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|T([1-3])|(\\d{2})))?");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("(\\d{4})/(\\d{4})");
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");

    public Period {
        if (to.isBefore(from)) {
            throw unreadable(label);
        }
    }

    /**
     * One String: Jakarta REST takes it as a query parameter.
     *
     * @throws Malformed if it is none of the forms
     */
    public static Period valueOf(String text) {
        try {
            return parse(text.strip());
        } catch (DateTimeException noSuchDay) {
            throw unreadable(text);
        }
    }

    public static Period year(int year) {
        return months(Integer.toString(year), YearMonth.of(year, 1), 12);
    }

    /** The moment at which the period begins. */
    public Instant start() {
        return from.atStartOfDay(ZONE).toInstant();
    }

    /** The first moment after the period. */
    public Instant end() {
        return to.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /** The months that it has days in, the first and the last as far as it reaches. */
    public Map<YearMonth, Period> months() {
        Map<YearMonth, Period> months = new LinkedHashMap<>();
        YearMonth last = YearMonth.from(to);
        for (YearMonth month = YearMonth.from(from); !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate first = month.atDay(1).isBefore(from) ? from : month.atDay(1);
            LocalDate end = month.atEndOfMonth().isAfter(to) ? to : month.atEndOfMonth();
            boolean whole = first.getDayOfMonth() == 1 && end.equals(month.atEndOfMonth());
            months.put(month, new Period(whole ? month.toString() : first + ".." + end, first, end));
        }
        return months;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    @Override
    public String toString() {
        return label;
    }

    private static Period parse(String text) {
        Matcher part = PART.matcher(text);
        if (part.matches()) {
            return ofYear(text, Integer.parseInt(part.group(1)), part);
        }
        Matcher school = SCHOOL_YEAR.matcher(text);
        if (school.matches() && Integer.parseInt(school.group(2)) == Integer.parseInt(school.group(1)) + 1) {
            return months(text, YearMonth.of(Integer.parseInt(school.group(1)), 8), 12);
        }
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            return new Period(text, LocalDate.parse(days.group(1)), LocalDate.parse(days.group(2)));
        }
        throw unreadable(text);
    }

    private static Period ofYear(String text, int year, Matcher part) {
        if (part.group(2) != null) {
            return months(text, YearMonth.of(year, 3 * Integer.parseInt(part.group(2)) - 2), 3);
        }
        if (part.group(3) != null) {
            return months(text, YearMonth.of(year, 4 * Integer.parseInt(part.group(3)) - 3), 4);
        }
        if (part.group(4) != null) {
            return months(text, YearMonth.of(year, Integer.parseInt(part.group(4))), 1);
        }
        return year(year);
    }

    private static Period months(String label, YearMonth first, int count) {
        return new Period(label, first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    private static Malformed unreadable(String text) {
        return new Malformed(
                "period-unreadable",
                new Text(
                        "Perioden " + text
                                + " går inte att läsa. Skriv till exempel 2026, 2026-Q1, 2026-03 eller 2025/2026.",
                        "The period " + text
                                + " cannot be read. Write for instance 2026, 2026-Q1, 2026-03 or 2025/2026."));
    }
}
