// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Before;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.Compartment;
import se.rond.findings.NewMeasure;
import se.rond.findings.Priority;
import se.rond.findings.Severity;
import se.rond.findings.Source;
import se.rond.kernel.IfMatch;
import se.rond.kernel.NotFound;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Problem;
import se.rond.platform.followup.domain.Assignee;
import se.rond.platform.followup.domain.Assignment;
import se.rond.platform.followup.duties.DutiesSeen;
import se.rond.platform.followup.figures.FiguresSeen;
import se.rond.platform.followup.measures.Decision;
import se.rond.platform.followup.measures.Plan;
import se.rond.platform.followup.measures.Proposal;
import se.rond.platform.followup.persistence.JpaFindingDuties;
import se.rond.platform.followup.persistence.JpaFindings;
import se.rond.platform.followup.persistence.JpaMeasures;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.followup.town.Town;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** A town with findings and measures in each compartment, and everybody who might see them. */
@RunWith(Parameterized.class)
abstract class CompartmentsOfATown {

    // given

    @Rule
    public final StoreRule store;

    Office office;

    UUID given;

    FiguresSeen figures;

    DutiesSeen duties;

    final Map<Compartment, UUID> measures = new LinkedHashMap<>();

    CompartmentsOfATown(Database database) {
        store = new StoreRule(database, "followup");
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Before
    public void aTownWithTwoFindingsForEverybody() {
        store.clock().set("2026-03-20T09:00:00Z");
        JpaFindings records = new JpaFindings(store.entities("followup"));
        office = new Office(records, new JpaMeasures(store.entities("followup")), store.work(), store.clock());
        figures = new FiguresSeen(office, store.entities("followup"), store.work(), store.clock());
        duties = new DutiesSeen(office, new JpaFindingDuties(store.entities("followup")), store.work(), store.clock());
        office.town.appoint("manager", "ALSKOLAN", "responsible");
        report(Compartment.GENERAL, "one");
        given = report(Compartment.GENERAL, "two");
        office.badge.wornBy("coordinator");
        office.actions.assign(given, IfMatch.none(), to("janitor"));
    }

    /** An overdue finding at the school, with a measure of a module. */
    UUID given(Compartment compartment) {
        UUID finding = report(compartment, "secret-" + compartment);
        measures.put(
                compartment,
                store.work()
                        .write(() -> office.measureRegister.propose(NewMeasure.of(
                                        new Source(
                                                "system-security",
                                                Town.id("analysis"),
                                                compartment.name(),
                                                "/system-security/analyses/1"),
                                        "Stäng loggarna i journalsystemet",
                                        Priority.HIGH,
                                        Town.id("ALSKOLAN"))
                                .described("Skriv bara till, aldrig över")
                                .dueOn(LocalDate.parse("2026-06-01"))
                                .serving(List.of(finding))
                                .in(compartment)
                                .ready())));
        return finding;
    }

    UUID measureOf(Compartment compartment) {
        return measures.get(compartment);
    }

    UUID report(Compartment compartment, String key) {
        return office.report(Deficiency.of(Severity.HIGH)
                .key(key)
                .titled(compartment == Compartment.GENERAL ? "Utgången är blockerad" : "Journalsystemet saknar loggar")
                .seenAt("2026-03-02T08:00:00Z")
                .said(compartment == Compartment.GENERAL ? null : "Vem som helst kan radera dem")
                .in(compartment));
    }

    UUID measureByHand(String name, UUID finding) {
        UUID id = Town.id("measure " + name + office.badge.caller().name());
        Plan plan = new Plan("Åtgärd", null, Priority.LOW, null, null, null, null, null);
        office.measures.save(
                id,
                IfMatch.none(),
                new Proposal(plan, Town.id("ALSKOLAN"), null, finding == null ? List.of() : List.of(finding), null));
        return id;
    }

    List<UUID> found(FindingFilter filter) {
        return office.desk.page(filter, PageRequest.first(100)).items().stream()
                .map(FindingView::id)
                .toList();
    }

    static Decision decided(String owner) {
        return new Decision(Town.id(owner), LocalDate.parse("2026-06-01"), null, null, null);
    }

    static Assignment to(String number) {
        return new Assignment(null, null, new Assignee(Town.id(number), null), null, null, null);
    }

    static void notFound(String what, ThrowingCallable deed) {
        assertThat(problem(deed)).as(what).isInstanceOf(NotFound.class);
    }

    static Problem problem(ThrowingCallable deed) {
        return catchThrowableOfType(Problem.class, deed);
    }
}
