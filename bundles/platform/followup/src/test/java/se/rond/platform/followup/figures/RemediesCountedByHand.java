// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.rond.figures.FigureQuery;
import se.rond.findings.FindingState;
import se.rond.kernel.Period;
import se.rond.platform.persistence.testing.Database;

/** The figures of remedies, counted anew from the notebook. */
abstract class RemediesCountedByHand extends YearOfFindings {

    RemediesCountedByHand(Database database) {
        super(database);
    }

    void agree(String unit, String period, String asOf) {
        String path = office.town.tree().unitByCode(unit).orElseThrow().path();
        Period within = Period.valueOf(period);
        Instant moment = Instant.parse(asOf);
        String where = unit + " " + period + " " + asOf;

        FigureView share = figures.figure("k.sba.03", asked(unit, period, asOf));
        assertThat(share.denominator())
                .as(where)
                .isEqualTo(count(path, page -> isReckoned(page, moment), within, moment));
        assertThat(share.numerator()).as(where).isEqualTo(count(path, CountingRemediesTest::inTime, within, moment));
        assertThat(share.parts().get("risk_accepted")).as(where).isEqualTo(accepted(path, within, moment));
        long parts =
                share.numerator() + share.parts().get("late") + share.parts().get("unremedied");
        assertThat(parts).as(where).isEqualTo(share.denominator());
        assertThat(share.parts().get("not_yet_due"))
                .as(where)
                .isEqualTo(count(path, page -> !isReckoned(page, moment), within, moment));

        FigureView overdue = figures.figure("k.sba.06", asked(unit, period, asOf));
        assertThat(overdue.numerator()).as(where).isEqualTo(overdue(path, moment));
        for (Breakdown.Row row : figures.breakdown("k.sba.06", asked(unit, period, asOf), By.MONTH)
                .rows()) {
            Instant end = Period.valueOf(row.key()).end();
            Instant start = Period.valueOf(row.key()).start();
            long expected = start.isAfter(moment) ? 0 : overdue(path, end.isBefore(moment) ? end : moment);
            assertThat(row.numerator()).as(where + " " + row.key()).isEqualTo(expected);
        }
        FigureView time = figures.figure("k.sba.04", asked(unit, period, asOf));
        List<Long> days = daysToRemedy(path, within, moment);
        assertThat(time.numerator()).as(where).isEqualTo(days.size());
        assertThat(time.value()).as(where).isEqualTo(median(days));
        assertThat(time.parts().get("still_open")).as(where).isEqualTo(open(path, moment));
        assertThat(time.parts().get("p90"))
                .as(where)
                .isEqualTo(days.isEmpty() ? null : days.get((int) Math.ceil(0.9 * days.size()) - 1));

        FigureView extended = figures.figure("k.sba.05", asked(unit, period, asOf));
        assertThat(extended.numerator()).as(where).isEqualTo(extended(path, within, moment));
        for (Breakdown.Row row : figures.breakdown("k.sba.05", asked(unit, period, asOf), By.MONTH)
                .rows()) {
            Period month = within(Period.valueOf(row.key()), within);
            assertThat(row.numerator()).as(where + " " + row.key()).isEqualTo(extended(path, month, moment));
        }
        assertThat(store.work()
                        .read(() -> numbers.reported("fire-safety", new FigureQuery(path, null, within, moment))))
                .as(where)
                .isEqualTo(reported(path, within, moment));

        long months = figures.breakdown("k.sba.03", asked(unit, period, asOf), By.MONTH).rows().stream()
                .mapToLong(Breakdown.Row::denominator)
                .sum();
        assertThat(months).as(where).isEqualTo(share.denominator());
    }

    /** Who has time left is not behind. */
    static boolean isReckoned(Page page, Instant moment) {
        return page.remediedAt() != null || !page.originalDueAt().isAfter(moment);
    }

    long count(String path, java.util.function.Predicate<Page> counts, Period period, Instant asOf) {
        return due(path, period, asOf).stream()
                .filter(pages -> !acceptedWhenDue(pages, asOf))
                .map(pages -> then(pages, asOf).orElseThrow())
                .filter(counts)
                .count();
    }

    long accepted(String path, Period period, Instant asOf) {
        return due(path, period, asOf).stream()
                .filter(pages -> acceptedWhenDue(pages, asOf))
                .count();
    }

    List<List<Page>> due(String path, Period period, Instant asOf) {
        return notebook.values().stream()
                .filter(pages -> pages.get(0).path().startsWith(path))
                .filter(pages -> !pages.get(0).originalDueAt().isBefore(period.start())
                        && pages.get(0).originalDueAt().isBefore(period.end()))
                .filter(pages -> then(pages, asOf)
                        .filter(page -> page.state() != FindingState.REJECTED)
                        .isPresent())
                .toList();
    }

    long overdue(String path, Instant asOf) {
        return notebook.values().stream()
                .filter(pages -> pages.get(0).path().startsWith(path))
                .flatMap(pages -> then(pages, asOf).stream())
                .filter(page -> Set.of("REPORTED", "ASSIGNED", "IN_PROGRESS", "WAITING")
                        .contains(page.state().name()))
                .filter(page -> page.dueAt().isBefore(asOf))
                .count();
    }

    List<Long> daysToRemedy(String path, Period period, Instant asOf) {
        return below(path)
                .flatMap(pages -> then(pages, asOf).stream()
                        .filter(page -> page.remediedAt() != null && isIn(period, page.remediedAt()))
                        .map(page -> ChronoUnit.DAYS.between(day(pages.get(0).at()), day(page.remediedAt()))))
                .sorted()
                .toList();
    }

    static BigDecimal median(List<Long> sorted) {
        int half = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return null;
        }
        return sorted.size() % 2 == 1
                ? BigDecimal.valueOf(sorted.get(half))
                : BigDecimal.valueOf(sorted.get(half - 1) + sorted.get(half)).divide(BigDecimal.valueOf(2));
    }

    long open(String path, Instant asOf) {
        return below(path)
                .flatMap(pages -> then(pages, asOf).stream())
                .filter(page -> page.state().isOpen())
                .count();
    }

    /** Those whose number of extensions grew at a moment of the period. */
    long extended(String path, Period period, Instant asOf) {
        return below(path)
                .filter(pages -> IntStream.range(1, pages.size())
                        .anyMatch(i ->
                                pages.get(i).extensions() > pages.get(i - 1).extensions()
                                        && isIn(period, pages.get(i).at())
                                        && !pages.get(i).at().isAfter(asOf)))
                .count();
    }

    long reported(String path, Period period, Instant asOf) {
        return below(path)
                .filter(pages -> isIn(period, pages.get(0).at()))
                .flatMap(pages -> then(pages, asOf).stream())
                .filter(page -> page.state() != FindingState.REJECTED)
                .count();
    }

    Stream<List<Page>> below(String path) {
        return notebook.values().stream().filter(pages -> pages.get(0).path().startsWith(path));
    }

    static boolean isIn(Period period, Instant moment) {
        return period.contains(day(moment));
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Period.ZONE);
    }

    static Period within(Period month, Period period) {
        LocalDate from = month.from().isBefore(period.from()) ? period.from() : month.from();
        LocalDate to = month.to().isAfter(period.to()) ? period.to() : month.to();
        return new Period(month.label(), from, to);
    }

    static boolean inTime(Page page) {
        return page.remediedAt() != null && !page.remediedAt().isAfter(page.originalDueAt());
    }

    /** Accepted just before it was due, or by now if it is not due yet. */
    static boolean acceptedWhenDue(List<Page> pages, Instant asOf) {
        Instant due = pages.get(0).originalDueAt().minusMillis(1);
        return then(pages, due.isBefore(asOf) ? due : asOf)
                .filter(page -> page.state() == FindingState.RISK_ACCEPTED)
                .isPresent();
    }

    static Optional<Page> then(List<Page> pages, Instant asOf) {
        return pages.stream().filter(page -> !page.at().isAfter(asOf)).reduce((earlier, later) -> later);
    }
}
