// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.figures.FigureQuery;
import se.rond.findings.FindingState;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.kernel.Forbidden;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Malformed;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.organisation.UnitKind;
import se.rond.platform.followup.application.FilterDraft;
import se.rond.platform.followup.application.FindingDetails;
import se.rond.platform.followup.application.FindingFilter.Counted;
import se.rond.platform.followup.application.FindingView;
import se.rond.platform.followup.application.Office;
import se.rond.platform.followup.application.Places;
import se.rond.platform.followup.domain.Action;
import se.rond.platform.followup.domain.Assignee;
import se.rond.platform.followup.domain.Assignment;
import se.rond.platform.followup.domain.DueTimes;
import se.rond.platform.followup.domain.RiskAcceptance;
import se.rond.platform.followup.persistence.JpaFindings;
import se.rond.platform.followup.persistence.JpaTallies;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.followup.town.Town;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/**
 * The figures agree with a count by hand: a year of findings lives through random actions, a notebook keeps how each stood
 * when, and the notebook is counted as the definitions say, one finding after the other.
 */
@RunWith(Parameterized.class)
public class CountingRemediesTest {

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private Office office;
    private FigureDesk figures;
    private RemedyFigures remedies;
    private ReportedNumbers numbers;

    public CountingRemediesTest(Database database) {
        store = new StoreRule(database, "followup");
    }

    @Before
    public void open() {
        office = new Office(new JpaFindings(store.entities("followup")), store.work(), store.clock());
        remedies =
                new RemedyFigures(new JpaTallies(store.entities("followup")), "fire-safety", RemedyFigures.Names.USUAL);
        numbers = new ReportedNumbers(new JpaTallies(store.entities("followup")));
        Places places = new Places(office.town);
        figures = new FigureDesk(
                new FigureSources(List.of(remedies), office.badge),
                new Subjects(office.town, places, office.badge),
                new Divisions(office.town),
                store.work(),
                store.clock());
    }

    @Test
    public void theFiguresAgreeWithACountByHand() {
        aYearOfFindings(60);
        store.clock().set("2027-01-01T00:00:00Z");
        Set<FindingState> reached = notebook.values().stream()
                .map(pages -> pages.get(pages.size() - 1).state())
                .collect(Collectors.toSet());
        assertThat(reached).as("the year has seen every state").isEqualTo(EnumSet.allOf(FindingState.class));

        office.badge.wornBy("auditor");
        for (String unit : List.of("KOMMUN", "BUN-F", "ALSKOLAN", "FAB")) {
            for (String period : List.of("2025-Q4", "2026", "2026-01-15..2026-02-10")) {
                for (String asOf : List.of("2025-11-30T12:00:00Z", "2026-02-14T03:00:00Z", "2026-12-31T23:00:00Z")) {
                    agree(unit, period, asOf);
                }
            }
        }
    }

    @Test
    public void aMomentThatHasNotBeenIsRefused() {
        store.clock().set("2026-03-31T08:00:00Z");
        office.badge.wornBy("auditor");

        Malformed refused = catchThrowableOfType(
                Malformed.class, () -> figures.figure("k.sba.06", asked("KOMMUN", "2026-Q1", "2026-03-31T08:00:01Z")));

        assertThat(refused).isNotNull();
        assertThat(refused.rule()).isEqualTo("asof-in-future");
        String today = DueTimes.endOf(LocalDate.of(2026, 3, 31)).toString();
        assertThat(figures.figure("k.sba.06", asked("KOMMUN", "2026-Q1", today)).asOf())
                .isEqualTo("2026-03-31T08:00:00Z");
        assertThat(figures.figure("k.sba.06", asked("KOMMUN", "2026-Q1", "2026-03-30T08:00:00Z"))
                        .asOf())
                .isEqualTo("2026-03-30T08:00:00Z");
    }

    @Test
    public void theRowsAddUpToTheWholeAlsoAfterAReorganisation() {
        aYearOfFindings(25);
        store.clock().set("2027-01-01T00:00:00Z");
        // the school moves to another board; what was found before stays where it was found
        office.town.unit("EKSKOLAN", "VON-F", UnitKind.UNIT, "Ekskolan");
        office.town.unit("BUN-F", "VON", UnitKind.DEPARTMENT, "Barn- och utbildningsförvaltningen");
        office.badge.wornBy("auditor");
        for (String figure : List.of("k.sba.03", "k.sba.04", "k.sba.05", "k.sba.06")) {
            for (By by : List.of(By.DEPARTMENT, By.UNIT)) {
                for (String unit : List.of("KOMMUN", "BUN", "VON", "VON-F", "ALSKOLAN")) {
                    Breakdown divided = figures.breakdown(figure, asked(unit, "2026", "2026-07-01T00:00:00Z"), by);
                    assertThat(divided.whole())
                            .isEqualTo(figures.figure(figure, asked(unit, "2026", "2026-07-01T00:00:00Z")));
                    long numerators = divided.rows().stream()
                            .mapToLong(Breakdown.Row::numerator)
                            .sum();
                    assertThat(numerators).isEqualTo(divided.whole().numerator());
                    if (divided.whole().denominator() != null) {
                        long denominators = divided.rows().stream()
                                .mapToLong(Breakdown.Row::denominator)
                                .sum();
                        assertThat(denominators).isEqualTo(divided.whole().denominator());
                    }
                }
            }
        }
        Breakdown municipality =
                figures.breakdown("k.sba.03", asked("KOMMUN", "2026", "2026-12-31T00:00:00Z"), By.DEPARTMENT);
        assertThat(municipality.rows()).extracting(Breakdown.Row::key).contains(Breakdown.OTHERS);
    }

    /** Severities and parties change; the cell is of those of then, and so is its list. */
    @Test
    public void theRecordsBehindACellOfWhatWasOverdueAreThoseCountedThen() {
        aYearOfFindings(25);
        store.clock().set("2027-01-01T00:00:00Z");
        office.badge.wornBy("auditor");
        int cells = 0;
        for (String asOf : List.of("2026-03-01T00:00:00Z", "2026-06-01T00:00:00Z", "2026-12-31T00:00:00Z")) {
            Period year = Period.valueOf("2026");
            FigureQuery query = new FigureQuery("/KOMMUN/", null, year, Instant.parse(asOf));
            for (FindingTallies.OverdueTally cell : store.work().read(() -> remedies.overdue(query))) {
                List<FindingView> records = office.desk
                        .page(
                                new FilterDraft()
                                        .source("fire-safety", null)
                                        .unitPath("/KOMMUN/")
                                        .severities(Set.of(cell.severity()))
                                        .responsible(Set.of(cell.responsible()))
                                        .counted(remedies.counted("k.sba.06", year, Instant.parse(asOf))
                                                .orElseThrow())
                                        .filter(),
                                PageRequest.first(500))
                        .items();
                assertThat(records).as(asOf + " " + cell).hasSize(Math.toIntExact(cell.count()));
                cells++;
            }
        }
        assertThat(cells).isGreaterThan(5);
    }

    @Test
    public void theRecordsBehindAFigureAreExactlyThoseCounted() {
        aYearOfFindings(25);
        store.clock().set("2027-01-01T00:00:00Z");
        office.badge.wornBy("auditor");
        Map<String, Integer> behind = new LinkedHashMap<>();
        for (String figure : List.of("k.sba.03", "k.sba.04", "k.sba.05", "k.sba.06")) {
            for (String asOf : List.of("2026-01-20T00:00:00Z", "2026-12-31T00:00:00Z")) {
                FigureView view = figures.figure(figure, asked("BUN-F", "2026-Q1", asOf));
                Counted counted = remedies.counted(figure, Period.valueOf("2026-Q1"), Instant.parse(asOf))
                        .orElseThrow();
                List<FindingView> records = office.desk
                        .page(
                                new FilterDraft()
                                        .source("fire-safety", null)
                                        .unitPath("/KOMMUN/BUN/BUN-F/")
                                        .counted(counted)
                                        .filter(),
                                PageRequest.first(500))
                        .items();
                Long denominator = view.denominator();
                assertThat((long) records.size()).isEqualTo(denominator == null ? view.numerator() : denominator);
                behind.merge(figure, records.size(), Integer::sum);
            }
        }
        assertThat(behind.values()).as("each has records").allMatch(size -> size > 0);
    }

    @Test
    public void nothingToCompareWithIsNeitherZeroNorAHundredPercent() {
        office.badge.wornBy("auditor");
        FigureView empty = figures.figure("k.sba.03", asked("KOMMUN", "2026-Q1", null));
        assertThat(empty.value()).isNull();
        assertThat(empty.denominator()).isZero();
        assertThat(figures.figure("k.sba.06", asked("KOMMUN", "2026-Q1", null)).value())
                .isEqualByComparingTo("0");
    }

    @Test
    public void aShareIsRoundedToOneDecimal() {
        for (int i = 0; i < 3; i++) {
            Deficiency seen = Deficiency.of(Severity.HIGH).key("p" + i);
            office.report(i == 0 ? seen.fixed() : seen);
        }
        office.badge.wornBy("auditor");
        store.clock().set("2026-05-01T08:00:00Z");
        FigureView view = figures.figure("k.sba.03", asked(null, "2026-03", "2026-04-30"));
        assertThat(view.value()).isEqualByComparingTo("33.3");
        assertThat(view.unit().code()).isEqualTo("KOMMUN");
        assertThat(view.parts()).containsEntry("unremedied", 2L);
        assertThat(view.records())
                .startsWith("/api/followup/v1/findings?figure=k.sba.03&module=fire-safety&unitPath=%2FKOMMUN%2F");
    }

    @Test
    public void whatIsAcceptedBeforeItIsDueIsCountedBeside() {
        UUID early = office.report(Deficiency.of(Severity.HIGH).key("early"));
        UUID late = office.report(Deficiency.of(Severity.HIGH).key("late"));
        at("2026-03-05T08:00:00Z", "head", () -> office.actions.acceptRisk(early, IfMatch.none(), until("2026-06-01")));
        at("2026-03-20T08:00:00Z", "head", () -> office.actions.acceptRisk(late, IfMatch.none(), until("2026-06-01")));
        office.badge.wornBy("auditor");
        store.clock().set("2026-05-01T08:00:00Z");
        FigureView view = figures.figure("k.sba.03", asked("KOMMUN", "2026-Q1", "2026-04-01"));
        assertThat(view.denominator()).isEqualTo(1);
        assertThat(view.numerator()).isZero();
        assertThat(view.parts()).containsEntry("risk_accepted", 1L);
    }

    @Test
    public void aFigureIsReadWhereTheCallerMay() {
        office.badge.wornBy("coordinator");
        assertThat(figures.figure("k.sba.06", asked(null, "2026", null)).unit().code())
                .isEqualTo("BUN-F");
        assertThat(figures.figure("k.sba.06", asked("ALSKOLAN", "2026", null))
                        .unit()
                        .code())
                .isEqualTo("ALSKOLAN");
        for (String elsewhere : List.of("KOMMUN", "BUN", "VON-F")) {
            assertThat(catchThrowableOfType(
                            Forbidden.class, () -> figures.figure("k.sba.06", asked(elsewhere, "2026", null))))
                    .as(elsewhere)
                    .isNotNull();
        }
        office.badge.wornBy("inspector");
        FigureView own = figures.figure("k.sba.06", asked(null, "2026", null));
        assertThat(own.premise().code()).isEqualTo("L1");
        office.badge.wornBy("stranger");
        assertThat(catchThrowableOfType(Forbidden.class, () -> figures.figure("k.sba.06", asked(null, "2026", null))))
                .isNotNull();
    }

    // the notebook

    private final Map<UUID, List<Page>> notebook = new LinkedHashMap<>();

    /** How a finding stood from a moment on. */
    private record Page(
            Instant at,
            FindingState state,
            Instant dueAt,
            Instant originalDueAt,
            Instant remediedAt,
            Severity severity,
            ResponsibleParty responsible,
            int extensions,
            String path) {}

    private void agree(String unit, String period, String asOf) {
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
    private static boolean isReckoned(Page page, Instant moment) {
        return page.remediedAt() != null || !page.originalDueAt().isAfter(moment);
    }

    private long count(String path, java.util.function.Predicate<Page> counts, Period period, Instant asOf) {
        return due(path, period, asOf).stream()
                .filter(pages -> !acceptedWhenDue(pages, asOf))
                .map(pages -> then(pages, asOf).orElseThrow())
                .filter(counts)
                .count();
    }

    private long accepted(String path, Period period, Instant asOf) {
        return due(path, period, asOf).stream()
                .filter(pages -> acceptedWhenDue(pages, asOf))
                .count();
    }

    private List<List<Page>> due(String path, Period period, Instant asOf) {
        return notebook.values().stream()
                .filter(pages -> pages.get(0).path().startsWith(path))
                .filter(pages -> !pages.get(0).originalDueAt().isBefore(period.start())
                        && pages.get(0).originalDueAt().isBefore(period.end()))
                .filter(pages -> then(pages, asOf)
                        .filter(page -> page.state() != FindingState.REJECTED)
                        .isPresent())
                .toList();
    }

    private long overdue(String path, Instant asOf) {
        return notebook.values().stream()
                .filter(pages -> pages.get(0).path().startsWith(path))
                .flatMap(pages -> then(pages, asOf).stream())
                .filter(page -> Set.of("REPORTED", "ASSIGNED", "IN_PROGRESS", "WAITING")
                        .contains(page.state().name()))
                .filter(page -> page.dueAt().isBefore(asOf))
                .count();
    }

    private List<Long> daysToRemedy(String path, Period period, Instant asOf) {
        return below(path)
                .flatMap(pages -> then(pages, asOf).stream()
                        .filter(page -> page.remediedAt() != null && isIn(period, page.remediedAt()))
                        .map(page -> ChronoUnit.DAYS.between(day(pages.get(0).at()), day(page.remediedAt()))))
                .sorted()
                .toList();
    }

    private static BigDecimal median(List<Long> sorted) {
        int half = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return null;
        }
        return sorted.size() % 2 == 1
                ? BigDecimal.valueOf(sorted.get(half))
                : BigDecimal.valueOf(sorted.get(half - 1) + sorted.get(half)).divide(BigDecimal.valueOf(2));
    }

    private long open(String path, Instant asOf) {
        return below(path)
                .flatMap(pages -> then(pages, asOf).stream())
                .filter(page -> page.state().isOpen())
                .count();
    }

    /** Those whose number of extensions grew at a moment of the period. */
    private long extended(String path, Period period, Instant asOf) {
        return below(path)
                .filter(pages -> IntStream.range(1, pages.size())
                        .anyMatch(i ->
                                pages.get(i).extensions() > pages.get(i - 1).extensions()
                                        && isIn(period, pages.get(i).at())
                                        && !pages.get(i).at().isAfter(asOf)))
                .count();
    }

    private long reported(String path, Period period, Instant asOf) {
        return below(path)
                .filter(pages -> isIn(period, pages.get(0).at()))
                .flatMap(pages -> then(pages, asOf).stream())
                .filter(page -> page.state() != FindingState.REJECTED)
                .count();
    }

    private Stream<List<Page>> below(String path) {
        return notebook.values().stream().filter(pages -> pages.get(0).path().startsWith(path));
    }

    private static boolean isIn(Period period, Instant moment) {
        return period.contains(day(moment));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Period.ZONE);
    }

    private static Period within(Period month, Period period) {
        LocalDate from = month.from().isBefore(period.from()) ? period.from() : month.from();
        LocalDate to = month.to().isAfter(period.to()) ? period.to() : month.to();
        return new Period(month.label(), from, to);
    }

    private static boolean inTime(Page page) {
        return page.remediedAt() != null && !page.remediedAt().isAfter(page.originalDueAt());
    }

    /** Accepted just before it was due, or by now if it is not due yet. */
    private static boolean acceptedWhenDue(List<Page> pages, Instant asOf) {
        Instant due = pages.get(0).originalDueAt().minusMillis(1);
        return then(pages, due.isBefore(asOf) ? due : asOf)
                .filter(page -> page.state() == FindingState.RISK_ACCEPTED)
                .isPresent();
    }

    private static Optional<Page> then(List<Page> pages, Instant asOf) {
        return pages.stream().filter(page -> !page.at().isAfter(asOf)).reduce((earlier, later) -> later);
    }

    // a year

    private static final List<String> PEOPLE = List.of("coordinator", "head", "responsible", "inspector");

    private final Random dice = new Random(20260302);

    private void aYearOfFindings(int findings) {
        record Place(String unit, String premise) {}
        List<Place> places = List.of(new Place("ALSKOLAN", "L1"), new Place("EKSKOLAN", "L2"));
        office.badge.grantForUnit("responsible", "BUN-F", "read_premise", "edit_premise", "verify_deficiency");
        office.badge.grantForUnit("inspector", "BUN-F", "read_premise", "perform_round");
        List<UUID> alive = new ArrayList<>();
        Instant now = Instant.parse("2025-09-01T06:00:00Z");
        int born = 0;
        while (now.isBefore(Instant.parse("2026-11-01T00:00:00Z"))) {
            now = now.plus(Duration.ofMinutes(dice.nextInt(720 * 150 / findings)));
            store.clock().set(now.toString());
            if (born < findings && dice.nextInt(3) == 0) {
                Place place = places.get(dice.nextInt(2));
                Severity severity = Severity.values()[dice.nextInt(4)];
                Deficiency seen = Deficiency.of(severity)
                        .key("point-" + born++)
                        .at(place.unit(), place.premise())
                        .seenAt(now.toString())
                        .toRemedyBy(ResponsibleParty.values()[dice.nextInt(3)]);
                UUID id = office.report(dice.nextInt(6) == 0 ? seen.fixed() : seen);
                alive.add(id);
                note(id);
            } else if (!alive.isEmpty()) {
                act(alive.get(dice.nextInt(alive.size())), now);
            }
            if (dice.nextInt(8) == 0) {
                noteWhatExpired();
            }
        }
        // and some that no figure of fire safety counts
        office.report(Deficiency.of(Severity.LOW).from("training"));
        assertThat(born).isEqualTo(findings);
    }

    private void act(UUID id, Instant now) {
        office.badge.wornBy(PEOPLE.get(dice.nextInt(PEOPLE.size())));
        List<Action> possible = office.desk.details(id).actions();
        if (!possible.isEmpty()) {
            perform(possible.get(dice.nextInt(possible.size())), id, now);
            note(id);
        }
    }

    private void noteWhatExpired() {
        office.acceptances.takeUp();
        notebook.forEach((id, pages) -> {
            if (pages.get(pages.size() - 1).state() == FindingState.RISK_ACCEPTED
                    && as("auditor", () -> office.desk.details(id)).finding().state() != FindingState.RISK_ACCEPTED) {
                note(id);
            }
        });
    }

    private void perform(Action action, UUID id, Instant now) {
        IfMatch any = IfMatch.none();
        switch (action) {
            case ASSIGN ->
                office.actions.assign(
                        id,
                        any,
                        new Assignment(
                                dice.nextBoolean() ? null : Severity.values()[dice.nextInt(4)],
                                dice.nextBoolean() ? null : ResponsibleParty.values()[dice.nextInt(3)],
                                new Assignee(Town.id("janitor"), null),
                                dice.nextBoolean() ? null : now.plus(Duration.ofDays(dice.nextInt(60))),
                                "Rummet är stängt",
                                "Så här blir det"));
            case EXTEND -> office.actions.extend(id, any, later(id, now), "Försenat " + dice.nextInt());
            case HAND_OVER ->
                office.actions.handOver(
                        id,
                        any,
                        new Assignment(null, null, new Assignee(null, null), null, "Rummet är stängt", null),
                        "FAB-" + dice.nextInt());
            case START -> office.actions.start(id, any, null);
            case RESUME -> office.actions.resume(id, any, null);
            case ORDER -> office.actions.order(id, any, "A" + dice.nextInt(), null);
            case REPORT_FIXED -> office.actions.reportFixed(id, any, "Klart " + dice.nextInt(), List.of(), null);
            case VERIFY -> office.actions.verify(id, any, null);
            case REJECT_FIX -> office.actions.rejectFix(id, any, "Inte klart " + dice.nextInt());
            case ACCEPT_RISK ->
                office.actions.acceptRisk(
                        id,
                        any,
                        until(LocalDate.ofInstant(now, Period.ZONE)
                                .plusDays(1 + dice.nextInt(90))
                                .toString()));
            case REJECT -> office.actions.reject(id, any, "Ingen brist " + dice.nextInt());
            case REOPEN -> office.actions.reopen(id, any, "Tillbaka " + dice.nextInt());
            case COMMENT -> office.actions.comment(id, "Hej " + dice.nextInt());
            case REPORT, AUTO_CLOSE, EXPIRE, ESCALATE -> throw new IllegalStateException(action.name());
        }
    }

    private Instant later(UUID id, Instant now) {
        Instant due = office.desk.details(id).finding().dueAt();
        return (due.isAfter(now) ? due : now).plus(Duration.ofDays(1 + dice.nextInt(30)));
    }

    /** Copies how the finding stands, and what it went through by itself since. */
    private void note(UUID id) {
        FindingDetails details = as("auditor", () -> office.desk.details(id));
        FindingView view = details.finding();
        notebook.computeIfAbsent(id, fresh -> new ArrayList<>())
                .add(new Page(
                        details.events().get(details.events().size() - 1).at(),
                        view.state(),
                        view.dueAt(),
                        view.originalDueAt(),
                        view.remediedAt(),
                        view.severity(),
                        view.responsible(),
                        view.extensionCount(),
                        office.town.tree().unit(view.unit()).orElseThrow().path()));
    }

    private <T> T as(String reader, Supplier<T> read) {
        office.badge.wornBy(reader);
        return read.get();
    }

    private void at(String moment, String person, Runnable deed) {
        store.clock().set(moment);
        office.badge.wornBy(person);
        deed.run();
    }

    private static RiskAcceptance until(String day) {
        return new RiskAcceptance("Byggs om", Period.valueOf(day + ".." + day).end(), "BUN-2026/9");
    }

    private static FigureDesk.Asked asked(String unit, String period, String asOf) {
        Instant moment = asOf == null
                ? null
                : asOf.length() == 10 ? Period.valueOf(asOf + ".." + asOf).end() : Instant.parse(asOf);
        return new FigureDesk.Asked(unit, null, Period.valueOf(period), moment);
    }
}
