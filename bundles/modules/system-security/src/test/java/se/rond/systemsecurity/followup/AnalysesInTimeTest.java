// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.Test;
import se.rond.access.Caller;
import se.rond.access.Compartment;
import se.rond.access.Scope;
import se.rond.duties.Doer;
import se.rond.duties.Duty;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutyState;
import se.rond.figures.FigureQuery;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Municipality;
import se.rond.systemsecurity.OnBothDatabases;
import se.rond.systemsecurity.api.AnalysisDetail;
import se.rond.systemsecurity.api.AnalysisFilter;
import se.rond.systemsecurity.api.AnalysisState;
import se.rond.systemsecurity.api.AnalysisView;
import se.rond.systemsecurity.api.DecisionView;
import se.rond.systemsecurity.api.Levels;
import se.rond.systemsecurity.api.SystemEnd;
import se.rond.systemsecurity.api.SystemFilter;
import se.rond.systemsecurity.api.SystemView;
import se.rond.systemsecurity.api.Validity;
import se.rond.systemsecurity.application.DemoAnalyses;
import se.rond.systemsecurity.application.DemoPeople;
import se.rond.systemsecurity.application.DemoSystems;
import se.rond.systemsecurity.application.DutyBook;
import se.rond.systemsecurity.domain.Analysis;
import se.rond.systemsecurity.domain.Signature;

public class AnalysesInTimeTest extends OnBothDatabases {

    @Test
    public void aNewSystemMustBeAnalysedWithinSomeTimeAndSilenceCounts() {
        UUID id = office.system("LEX", "SKOLA");

        assertThat(all("2026-03-02"))
                .singleElement()
                .returns(DutyState.DUE, Duty::state)
                .returns(Municipality.id("owner"), Duty::person)
                .returns(Compartment.INFOSEC, Duty::compartment)
                .returns("/system-security/systems/" + id, Duty::address)
                .returns(LocalDate.parse("2026-08-29"), duty -> LocalDate.ofInstant(duty.dueAt(), Period.ZONE));
        assertThat(all("2026-08-30")).singleElement().returns(DutyState.LATE, Duty::state);
        assertThat(source().countByUnit(query("2026-08-30", Scope.EVERYTHING)))
                .containsExactly(Map.entry("/KOMMUN/BUN/SKOLA/", DutyCount.of(DutyState.LATE, 1)));
        assertThat(source().countByMonth(query("2026-08-30", Scope.EVERYTHING)))
                .containsExactly(Map.entry(YearMonth.parse("2026-08"), DutyCount.of(DutyState.LATE, 1)));
    }

    @Test
    public void anApprovalIsTheDutyDoneAndTheNextIsDueWhenItEnds() {
        course.approved(new Levels(3, 1, 1, null));

        assertThat(all("2026-03-02")).extracting(Duty::state).containsExactly(DutyState.DONE, DutyState.UPCOMING);
        assertThat(all("2027-01-01")).extracting(Duty::state).containsExactly(DutyState.DONE, DutyState.DUE);
        assertThat(source().lastDone(
                                Set.of(Municipality.id("SKOLA")), store.clock().instant()))
                .containsKey(Municipality.id("SKOLA"));
    }

    @Test
    public void whatHasEndedOrIsOutOfScopeNeedsNoAnalysis() {
        UUID id = office.system("LEX", "SKOLA");
        office.book.end(id, new SystemEnd("Ersatt"));

        assertThat(all("2026-03-02")).isEmpty();
    }

    @Test
    public void everybodySeesTheirOwn() {
        office.system("LEX", "SKOLA");
        DutyQuery everywhere = query("2026-03-02", Scope.EVERYTHING);

        assertThat(source().duties(everywhere.by(new Doer(Municipality.id("owner"), Map.of())), null, 9))
                .hasSize(1);
        assertThat(source().duties(everywhere.by(new Doer(Municipality.id("reader"), Map.of())), null, 9))
                .isEmpty();
        assertThat(source().duties(
                                query("2026-03-02", new Scope(false, Set.of(Municipality.id("HEMMET")), Set.of())),
                                null,
                                9))
                .isEmpty();
        assertThat(source().duties(query("2026-03-02", Scope.NOTHING), null, 9)).isEmpty();
    }

    @Test
    public void ownerAndManagerAreReminded60And14DaysAheadOnce() {
        course.approved(new Levels(3, 1, 1, null)); // until 2027-03-02
        store.clock().set("2026-12-31T08:00:00Z");
        office.round.run();
        assertThat(office.told).as("61 days ahead").isEmpty();

        store.clock().set("2027-01-01T08:00:00Z");
        office.round.run();
        office.round.run();
        assertThat(office.told).hasSize(2).allMatch(key -> key.endsWith("/expires/60/2027-03-02"));
        store.clock().set("2027-02-16T08:00:00Z");
        office.round.run();
        assertThat(office.told).as("14 days ahead").hasSize(4);
        store.clock().set("2027-03-03T08:00:00Z");
        office.round.run();
        assertThat(office.told).hasSize(4);
    }

    @Test
    public void theDemonstrationHas30SystemsAnd19AnalysesThisYear() {
        demonstration().fill();
        demonstration().fill();

        office.as("coordinator");
        List<SystemView> systems =
                office.book.systems(SystemFilter.all(), PageRequest.first(100)).items();
        assertThat(systems).hasSize(30);
        assertThat(systems.stream().filter(system -> system.validity() == Validity.EXPIRED))
                .hasSize(2);
        assertThat(systems.stream().filter(system -> system.validity() == Validity.EXPIRING))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(new AnalysisFigures(office.statistics, office.settings)
                        .count(
                                "k.ssa.01",
                                new FigureQuery(
                                        "/KOMMUN/",
                                        null,
                                        Period.year(2026),
                                        store.clock().instant()))
                        .numerator())
                .isEqualTo(19);
        assertThat(office.reading.analyses(AnalysisFilter.all(), PageRequest.first(100)).items().stream()
                        .map(AnalysisView::state)
                        .filter(AnalysisState::isOpen)
                        .sorted())
                .containsExactly(
                        AnalysisState.DRAFT,
                        AnalysisState.GATED,
                        AnalysisState.CLASSIFIED,
                        AnalysisState.ASSESSED,
                        AnalysisState.IN_REVIEW);
        assertThat(office.followUp.proposed).isNotEmpty();
    }

    @Test
    public void inTheDemonstrationOneWritesAndOthersJudge() {
        demonstration().fill();

        office.as("coordinator");
        for (AnalysisView row : office.reading
                .analyses(AnalysisFilter.all(), PageRequest.first(100))
                .items()) {
            AnalysisDetail detail = office.reader.detail(row.id());
            for (DecisionView decision : detail.decisions()) {
                assertThat(decision.decidedBy().id()).isEqualTo(Municipality.id("100002"));
            }
            store.work().read(() -> {
                Analysis analysis = office.analyses.find(row.id()).orElseThrow();
                assertThat(writes(analysis, "100003")).isEqualTo(analysis.state() != AnalysisState.DRAFT);
                assertThat(writes(analysis, "100002")).isFalse();
                Signature reviewed = analysis.reviewed();
                assertThat(reviewed != null && analysis.isWriter(reviewed)).isFalse();
                assertThat(reviewed != null).isEqualTo(!row.state().isOpen());
                return row;
            });
        }
    }

    private boolean writes(Analysis analysis, String person) {
        return analysis.isWriter(new Signature(
                new Caller(Municipality.id(person), Municipality.id(person), person, Caller.Via.SYSTEM),
                store.clock().instant()));
    }

    public AnalysesInTimeTest(Database database) {
        super(database);
    }

    private AnalysisDuties source() {
        return new AnalysisDuties(office.duties, store.work());
    }

    private DemoSystems demonstration() {
        office.town.person("100002", false);
        office.town.person("100003", false);
        DemoPeople people = new DemoPeople(office.desk);
        DemoAnalyses analyses = new DemoAnalyses(office.analysisDesk, office.matrixBook, office.news, people);
        DutyBook duties = new DutyBook(office.duties, office.settings);
        return new DemoSystems(office.systems, analyses, people, duties, office.desk, store.work());
    }

    private DutyQuery query(String day, Scope scope) {
        Instant asOf = LocalDate.parse(day).atTime(12, 0).atZone(Period.ZONE).toInstant();
        return DutyQuery.of(null, Scope.EVERYTHING, Period.valueOf("2026-01-01..2027-12-31"), asOf)
                .of(Compartment.INFOSEC, scope);
    }

    private List<Duty> all(String day) {
        return source().duties(query(day, Scope.EVERYTHING), null, 9);
    }
}
