// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.Test;
import se.rond.figures.FigureQuery;
import se.rond.findings.FindingState;
import se.rond.findings.Severity;
import se.rond.kernel.Forbidden;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Malformed;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.organisation.UnitKind;
import se.rond.platform.followup.application.FilterDraft;
import se.rond.platform.followup.application.FindingFilter.Counted;
import se.rond.platform.followup.application.FindingView;
import se.rond.platform.followup.domain.DueTimes;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.persistence.testing.Database;

/**
 * The figures agree with a count by hand: a year of findings lives through random actions, a notebook keeps how each stood
 * when, and the notebook is counted as the definitions say, one finding after the other.
 */
public class CountingRemediesTest extends RemediesCountedByHand {

    public CountingRemediesTest(Database database) {
        super(database);
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
}
