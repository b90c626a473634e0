// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource;
import se.rond.firesafety.api.CancelReason;
import se.rond.firesafety.api.Cancellation;
import se.rond.firesafety.api.ExtraRound;
import se.rond.firesafety.api.RoundFilter;
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.api.RoundView;
import se.rond.firesafety.api.Verdict;
import se.rond.firesafety.application.FireSafety;
import se.rond.firesafety.application.RoundStatistics;
import se.rond.firesafety.persistence.StoredFireSafety;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Malformed;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.organisation.UnitKind;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** The figure over a generated half-year, beside a count by hand of the same rounds. */
@RunWith(Parameterized.class)
public class CountingRoundsTest {

    @Test
    public void theFigureAgreesWithACountByHand() {
        for (String path : List.of("/KOMMUN/", "/KOMMUN/BUN/", "/KOMMUN/VON/HEMMET/")) {
            for (String period : List.of("2026", "2026-Q2", "2026-05", "2026-04-20..2026-06-10")) {
                assertThat(figures.count("k.sba.01", query(path, period)))
                        .as(path + " " + period)
                        .isEqualTo(byHand(path, Period.valueOf(period)));
            }
        }
    }

    @Test
    public void theHalfYearHasOfEveryKind() {
        FigureCount year = figures.count("k.sba.01", query("/KOMMUN/", "2026"));

        assertThat(year.numerator()).isPositive();
        assertThat(year.parts().get("late")).isPositive();
        assertThat(year.parts().get("missed")).isPositive();
        assertThat(year.parts().get("overdue") + year.parts().get("not_yet_due"))
                .isPositive();
        assertThat(list(RoundFilter.ALL)).extracting(RoundView::extra).contains(true);
        assertThat(list(RoundFilter.ALL)).extracting(RoundView::state).contains(RoundState.CANCELLED);
    }

    @Test
    public void manyUnitsAtOnceAreEachAsIfAlone() {
        List<String> paths = List.of("/KOMMUN/BUN/", "/KOMMUN/VON/", "/KOMMUN/EMPTY/");

        Map<String, FigureCount> counts = figures.countByPath("k.sba.01", query("/KOMMUN/", "2026"), paths);

        assertThat(counts).containsOnlyKeys("/KOMMUN/BUN/", "/KOMMUN/VON/");
        counts.forEach((path, count) -> assertThat(count).isEqualTo(figures.count("k.sba.01", query(path, "2026"))));
    }

    @Test
    public void aWholeIsCountedWithItsPartsAsIfAlone() {
        List<String> paths = List.of("/KOMMUN/BUN/", "/KOMMUN/VON/");
        FigureQuery query = query("/KOMMUN/", "2026-Q2");

        FigureSource.Divided counted = figures.countDivided("k.sba.01", query, paths);

        assertThat(counted.whole()).isEqualTo(figures.count("k.sba.01", query));
        counted.byPath()
                .forEach((path, count) ->
                        assertThat(count).as(path).isEqualTo(figures.count("k.sba.01", query(path, "2026-Q2"))));
        assertThat(counted.byPath()).hasSize(2);
    }

    @Test
    public void theMonthsAddUpToThePeriod() {
        Map<YearMonth, FigureCount> months = figures.countByMonth("k.sba.01", query("/KOMMUN/", "2026"));

        assertThat(months.get(YearMonth.parse("2026-05")))
                .isEqualTo(figures.count("k.sba.01", query("/KOMMUN/", "2026-05")));
        assertThat(months.values().stream().mapToLong(FigureCount::numerator).sum())
                .isEqualTo(figures.count("k.sba.01", query("/KOMMUN/", "2026")).numerator());
    }

    @Test
    public void onePremisesAlone() {
        FigureQuery query = new FigureQuery("/KOMMUN/", fire.home, Period.valueOf("2026"), now());

        assertThat(figures.count("k.sba.01", query)).isEqualTo(byHand("/KOMMUN/VON/HEMMET/", Period.valueOf("2026")));
    }

    @Test
    public void theRecordsAreThoseOfTheDenominator() {
        FigureQuery query = query("/KOMMUN/BUN/", "2026-Q2");

        assertThat(figures.records("k.sba.01", query))
                .isEqualTo("/api/fire-safety/v1/rounds?counted=true&unitPath=%2FKOMMUN%2FBUN%2F"
                        + "&from=2026-04-01&to=2026-06-30");
        List<RoundView> records = list(new RoundFilter(
                false,
                Set.of(),
                null,
                null,
                "/KOMMUN/BUN/",
                LocalDate.parse("2026-04-01"),
                LocalDate.parse("2026-06-30"),
                null,
                true));
        assertThat(records)
                .hasSize(Math.toIntExact(figures.count("k.sba.01", query).denominator()));
    }

    @Test
    public void ofThePresentPeriodOnlyWhatIsReckonedCounts() {
        store.clock().set("2026-09-14T08:00:00Z");
        fire.transitions.run();
        FigureCount before = figures.count("k.sba.01", query("/KOMMUN/BUN/", "2026-09"));
        assertThat(before.denominator()).as("nobody is late on the 14th").isZero();
        assertThat(before.parts()).containsEntry("not_yet_due", 2L);

        UUID school = fire.municipality.premiseByCode("L1").orElseThrow().id();
        fire.answerTheRest(round(school, "2026-09"), Verdict.OK);
        fire.walking.submit(round(school, "2026-09"));
        FigureCount done = figures.count("k.sba.01", query("/KOMMUN/BUN/", "2026-09"));
        assertThat(done.numerator()).as("done before its time").isEqualTo(1);
        assertThat(done.denominator()).isEqualTo(1);
        thenTheListIsAsLongAs(done, "2026-09", null);

        store.clock().set("2026-09-16T08:00:00Z");
        FigureCount after = figures.count("k.sba.01", query("/KOMMUN/BUN/", "2026-09"));
        assertThat(after.denominator()).as("the due day has passed").isEqualTo(2);
        assertThat(after.parts()).containsEntry("overdue", 1L).containsEntry("not_yet_due", 0L);
        thenTheListIsAsLongAs(after, "2026-09", null);
    }

    @Test
    public void theListOfAPastMomentIsTheCountOfThatMoment() {
        store.clock().set("2026-12-01T08:00:00Z");
        fire.transitions.run();
        for (String moment : List.of("2026-02-01T08:00:00Z", "2026-05-12T08:00:00Z", "2026-08-31T08:00:00Z")) {
            Instant then = Instant.parse(moment);
            FigureQuery query = new FigureQuery("/KOMMUN/BUN/", null, Period.valueOf("2026"), then);
            FigureCount count = figures.count("k.sba.01", query);

            assertThat(figures.records("k.sba.01", query)).endsWith("&asOf=" + moment);
            thenTheListIsAsLongAs(count, "2026", then);
        }
        assertThat(listed("2026", Instant.parse("2026-05-12T08:00:00Z")))
                .as("seen from then, and nothing to be done about it")
                .isNotEmpty()
                .allSatisfy(view -> assertThat(view.actions()).isEmpty())
                .noneMatch(view -> view.firstSubmittedAt() != null
                        && view.firstSubmittedAt().isAfter(Instant.parse("2026-05-12T08:00:00Z")));
        assertThrows(Malformed.class, () -> listed("2026", Instant.parse("2027-01-01T00:00:00Z")));
    }

    private void thenTheListIsAsLongAs(FigureCount count, String period, Instant asOf) {
        assertThat((long) listed(period, asOf).size()).as(period + " " + asOf).isEqualTo(count.denominator());
    }

    private List<RoundView> listed(String label, Instant asOf) {
        Period period = Period.valueOf(label);
        return list(new RoundFilter(
                false, Set.of(), null, null, "/KOMMUN/BUN/", period.from(), period.to(), null, true, asOf));
    }

    @Test
    public void thePastIsCountedAsItStood() {
        Instant then = now();
        FigureCount before = figures.count("k.sba.01", query("/KOMMUN/", "2026"));
        store.clock().set("2026-12-01T08:00:00Z");
        fire.transitions.run();
        FigureCount today = figures.count("k.sba.01", query("/KOMMUN/", "2026"));

        assertThat(today.parts().get("missed")).isGreaterThan(before.parts().get("missed"));
        assertThat(figures.count(
                        "k.sba.01", new FigureQuery("/KOMMUN/", null, Period.valueOf("2026"), then.plusSeconds(1))))
                .isEqualTo(before);
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private FireSafety fire;
    private RoundFigures figures;

    public CountingRoundsTest(Database database) {
        store = new StoreRule(database, "fire-safety");
    }

    @Before
    public void givenHalfAYearOfRoundsDoneOnTimeLateOrNotAtAll() {
        store.clock().set("2026-03-01T08:00:00Z");
        StoredFireSafety stored = new StoredFireSafety(store);
        fire = stored.fire;
        figures = new RoundFigures(new RoundStatistics(stored.counts, stored.places, store.work(), store.clock()));
        fire.municipality.unit("VON-X", "KOMMUN", UnitKind.DEPARTMENT); // begins like another
        fire.municipality.premise("L3", "office", "VON-X");
        fire.municipality.premise("L4", "preschool", "SKOLA");
        fire.as("strategist");
        fire.scheduleEverything("2026-03-01", 15);
        Random chance = new Random(7);
        for (int month = 3; month <= 8; month++) {
            walk("2026-0" + month, chance);
        }
    }

    private void walk(String period, Random chance) {
        for (String code : List.of("L1", "L2", "L3", "L4")) {
            UUID premise = fire.municipality.premiseByCode(code).orElseThrow().id();
            int lot = chance.nextInt(6);
            store.clock().set(period + (lot == 1 ? "-20T08:00:00Z" : "-10T08:00:00Z"));
            fire.transitions.run();
            if (lot == 4) {
                fire.judging.cancel(round(premise, period), new Cancellation(CancelReason.RENOVATION, null));
            } else if (lot == 5) {
                addExtra(premise, period);
            } else if (lot < 4 && !(lot == 0 && period.equals("2026-05"))) {
                fire.answerTheRest(round(premise, period), Verdict.OK);
                fire.walking.submit(round(premise, period));
            }
        }
    }

    private void addExtra(UUID premise, String period) {
        UUID id = UUID.randomUUID();
        fire.planning.addExtraRound(
                id, new ExtraRound(premise, "sba.office", LocalDate.parse(period + "-20"), "Klagomål"), IfMatch.none());
        fire.answerTheRest(id, Verdict.OK);
        fire.walking.submit(id);
    }

    private UUID round(UUID premise, String period) {
        return list(RoundFilter.ALL).stream()
                .filter(view ->
                        view.premise().id().equals(premise) && view.period().equals(period) && !view.extra())
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** From the rounds themselves, by the words of the definition. */
    private FigureCount byHand(String path, Period period) {
        String unit = path.replaceAll(".*/(.+)/", "$1");
        List<RoundView> due = list(RoundFilter.ALL).stream()
                .filter(view -> isBelow(view, unit))
                .filter(view -> period.contains(LocalDate.ofInstant(view.dueAt(), Period.ZONE)))
                .filter(view -> !view.extra() && view.state() != RoundState.CANCELLED)
                .toList();
        long notYetDue = count(due, view -> isPending(view) && !view.dueAt().isBefore(now()));
        long onTime = count(
                due,
                view -> view.firstSubmittedAt() != null
                        && !view.firstSubmittedAt().isAfter(view.dueAt()));
        long late = count(
                due,
                view -> view.firstSubmittedAt() != null
                        && view.firstSubmittedAt().isAfter(view.dueAt()));
        long missed = count(due, view -> view.firstSubmittedAt() == null && view.state() == RoundState.MISSED);
        long overdue = count(due, view -> isPending(view) && view.dueAt().isBefore(now()));
        return new FigureCount(
                onTime,
                due.size() - notYetDue,
                Map.of("late", late, "missed", missed, "overdue", overdue, "not_yet_due", notYetDue));
    }

    private static boolean isPending(RoundView view) {
        return view.firstSubmittedAt() == null && view.state() != RoundState.MISSED;
    }

    private boolean isBelow(RoundView view, String unit) {
        UUID above = fire.municipality.unitByCode(unit).orElseThrow().id();
        return fire.municipality.subtree(above).contains(view.unit().id());
    }

    private static long count(List<RoundView> rounds, Predicate<RoundView> which) {
        return rounds.stream().filter(which).count();
    }

    private List<RoundView> list(RoundFilter filter) {
        return fire.reading.rounds(filter, PageRequest.first(500)).items();
    }

    private FigureQuery query(String path, String period) {
        return new FigureQuery(path, null, Period.valueOf(period), now());
    }

    private Instant now() {
        Clock clock = store.clock();
        return clock.instant();
    }
}
