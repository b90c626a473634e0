// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.Compartment;
import se.rond.audit.AuditEntry;
import se.rond.findings.Severity;
import se.rond.kernel.IfMatch;
import se.rond.notices.Notice;
import se.rond.notices.Urgency;
import se.rond.platform.followup.application.Chronicle;
import se.rond.platform.followup.application.Confidants;
import se.rond.platform.followup.application.FindingDetails;
import se.rond.platform.followup.application.Office;
import se.rond.platform.followup.domain.Assignee;
import se.rond.platform.followup.domain.Assignment;
import se.rond.platform.followup.domain.EventKind;
import se.rond.platform.followup.domain.RiskAcceptance;
import se.rond.platform.followup.persistence.JpaEscalations;
import se.rond.platform.followup.persistence.JpaFindings;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.followup.town.Town;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** What is not remedied in time rises level by level, each once, also where two nodes look at the same moment. */
@RunWith(Parameterized.class)
public class EscalatingTest {

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private Office office;
    private Escalating escalating;

    public EscalatingTest(Database database) {
        store = new StoreRule(database, "followup");
    }

    @Before
    public void open() {
        store.clock().set("2026-03-02T09:00:00Z");
        office = office();
        escalating = escalating(office, escalations());
    }

    @Test
    public void anOverdueFindingRisesLevelByLevel() {
        UUID finding = office.report(Deficiency.of(Severity.MEDIUM)); // due on 2026-04-01
        office.badge.wornBy("coordinator");
        office.actions.assign(finding, IfMatch.none(), to("janitor"));

        assertThat(toldOn("2026-03-31")).isEmpty();
        assertThat(toldOn("2026-04-01")).containsExactly("janitor");
        assertThat(toldOn("2026-04-03")).isEmpty();
        assertThat(toldOn("2026-04-04")).containsExactly("responsible");
        assertThat(toldOn("2026-04-14")).isEmpty();
        assertThat(toldOn("2026-04-15")).containsExactly("coordinator");
        assertThat(toldOn("2026-04-30")).isEmpty();
        assertThat(toldOn("2026-05-01")).containsExactlyInAnyOrder("head", "central");
        assertThat(toldOn("2027-05-01")).isEmpty();
        assertThat(steps(finding)).containsExactly("assignee", "responsible", "coordinator", "head");
        assertThat(office.trail)
                .filteredOn(entry -> entry.action().equals("followup.finding.escalate"))
                .hasSize(4)
                .last()
                .extracting(AuditEntry::after)
                .satisfies(
                        after -> assertThat(after).containsEntry("step", "head").containsKey("people"));
    }

    @Test
    public void whatWasNotLookedAtForLongRisesAllTheWay() {
        UUID finding = office.report(Deficiency.of(Severity.MEDIUM));
        toldOn("2026-12-01");
        assertThat(steps(finding)).containsExactly("assignee", "responsible", "coordinator", "head");
    }

    @Test
    public void somethingCriticalIsToldAtOnceAndTheHeadsADayLater() {
        UUID finding = office.report(Deficiency.of(Severity.CRITICAL).seenAt("2026-03-02T08:59:00Z"));
        assertThat(criticalAt("2026-03-02T09:00:00Z")).containsExactlyInAnyOrder("responsible", "coordinator");
        assertThat(told).allSatisfy(one -> assertThat(one.notice().urgency()).isEqualTo(Urgency.IMMEDIATE));
        assertThat(criticalAt("2026-03-03T08:59:59Z")).isEmpty();
        assertThat(criticalAt("2026-03-03T09:00:00Z")).containsExactlyInAnyOrder("head", "central");
        assertThat(criticalAt("2026-03-09T09:00:00Z")).isEmpty();
        assertThat(steps(finding)).containsExactly("critical_at_once", "critical_head");
    }

    @Test
    public void whatIsRemediedAcceptedOrMilderDoesNotRise() {
        UUID remedied = office.report(Deficiency.of(Severity.MEDIUM).key("a"));
        UUID accepted = office.report(Deficiency.of(Severity.MEDIUM).key("b"));
        UUID milder = office.report(Deficiency.of(Severity.CRITICAL).key("c"));
        office.report(Deficiency.of(Severity.CRITICAL).key("d").fixed());
        office.badge.wornBy("responsible");
        office.actions.reportFixed(remedied, IfMatch.none(), "Klart", List.of(), null);
        office.badge.wornBy("coordinator");
        office.actions.assign(
                milder,
                IfMatch.none(),
                new Assignment(Severity.LOW, null, new Assignee(Town.id("janitor"), null), null, null, null));
        office.badge.wornBy("head");
        office.actions.acceptRisk(
                accepted,
                IfMatch.none(),
                new RiskAcceptance("Byggs om", Instant.parse("2026-12-31T22:00:00Z"), "BUN-1"));
        assertThat(toldOn("2026-04-20")).isEmpty();
        assertThat(criticalAt("2026-04-20T09:00:00Z")).isEmpty();
    }

    @Test
    public void aNewDueTimeBeginsAnew() {
        UUID finding = office.report(Deficiency.of(Severity.MEDIUM));
        toldOn("2026-04-04");
        office.badge.wornBy("coordinator");
        office.actions.extend(finding, IfMatch.none(), Instant.parse("2026-05-31T21:59:59Z"), "Materialet är försenat");
        assertThat(toldOn("2026-05-30")).isEmpty();
        toldOn("2026-06-03");
        assertThat(steps(finding)).containsExactly("assignee", "responsible", "assignee", "responsible");
    }

    @Test
    public void aVacantRoleIsRecordedAndTheNextLevelStillHears() {
        UUID finding = office.report(Deficiency.of(Severity.MEDIUM).at("EKSKOLAN", "L2"));
        assertThat(toldOn("2026-04-04")).isEmpty();
        assertThat(steps(finding)).containsExactly("assignee", "responsible");
        assertThat(toldOn("2026-04-15")).containsExactly("coordinator");
    }

    @Test
    public void theNoticeNamesThePlaceAndNoPerson() {
        office.report(Deficiency.of(Severity.MEDIUM));
        toldOn("2026-04-04");
        Notice notice = told.get(0).notice();
        assertThat(notice.subject().sv()).isEqualTo("Bristen 2026-00001 är försenad");
        assertThat(notice.body().sv()).contains("Utgången är blockerad", "Alskolans hus A", "2026-04-01");
        assertThat(notice.address()).startsWith("/findings/");
        assertThat(notice.key()).hasSizeLessThanOrEqualTo(200);
        assertThat(notice.toString()).doesNotContain("Rut").doesNotContain("Jan Asp");
    }

    @Test
    public void twoNodesThatSeeTheSameReachALevelOnce() throws Exception {
        UUID finding = office.report(Deficiency.of(Severity.MEDIUM));
        store.clock().set("2026-04-01T08:00:00Z");
        CyclicBarrier together = new CyclicBarrier(2);
        Escalating one = escalating(office(), new Together(escalations(), together));
        Escalating other = escalating(office(), new Together(escalations(), together));
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> looks = List.of(one::overdue, other::overdue);
            int reached = 0;
            for (Future<Integer> look : nodes.invokeAll(looks, 60, TimeUnit.SECONDS)) {
                reached += look.get();
            }
            assertThat(reached).isEqualTo(1);
        } finally {
            nodes.shutdownNow();
        }
        assertThat(steps(finding)).containsExactly("assignee");
    }

    @Test
    public void escalationNeverLeavesInformationSecurity() {
        office.town.appoint("department_security_contact", "BUN-F", "contact");
        office.town.appoint("information_security_coordinator", "KOMMUN", "ciso");
        office.report(Deficiency.of(Severity.MEDIUM).in(Compartment.INFOSEC));

        assertThat(everybodyToldOn("2026-04-04")).containsExactly("contact");
        assertThat(everybodyToldOn("2026-04-15")).containsExactly("ciso");
        assertThat(everybodyToldOn("2026-05-01")).containsExactly("head", "ciso");
        assertThat(told)
                .allSatisfy(one -> assertThat(one.notice().compartment()).isEqualTo(Compartment.INFOSEC));
    }

    @Test
    public void whoIsAtTheTopIsToldThatSomethingOfSecurityProtectionIsOverdueAndNoMore() {
        office.town.person("director", "Dag", "Alm", "KOMMUN");
        office.town.appoint("security_protection_officer", "KOMMUN", "officer");
        office.town.appoint("municipal_director", "KOMMUN", "director");
        UUID finding = office.report(Deficiency.of(Severity.MEDIUM).in(Compartment.SECURITY_PROTECTION));

        assertThat(everybodyToldOn("2026-04-04")).containsExactly("officer");
        assertThat(told.get(0).notice().compartment()).isEqualTo(Compartment.SECURITY_PROTECTION);
        assertThat(everybodyToldOn("2026-04-15")).as("there is no deputy").isEmpty();
        assertThat(everybodyToldOn("2026-05-01")).containsExactly("director");
        Notice notice = told.get(0).notice();
        assertThat(notice.subject().en()).isEqualTo("A duty is overdue");
        assertThat(notice.address()).isNull();
        assertThat(notice.subject() + " " + notice.body())
                .doesNotContain("2026-0", "Utgången", "Alskolan", finding.toString());
    }

    private List<String> everybodyToldOn(String day) {
        told.clear();
        store.clock().set(day + "T06:00:00Z");
        escalating.overdue();
        return told.stream()
                .map(one -> office.town.person(one.person()).orElseThrow().employeeNumber())
                .toList();
    }

    private final List<Told> told = new ArrayList<>();

    private record Told(UUID person, Notice notice) {}

    private List<String> toldOn(String day) {
        told.clear();
        store.clock().set(day + "T06:00:00Z");
        escalating.overdue();
        escalating.overdue();
        return names();
    }

    private List<String> criticalAt(String moment) {
        told.clear();
        store.clock().set(moment);
        escalating.critical();
        escalating.critical();
        return names();
    }

    private List<String> names() {
        Map<UUID, String> numbers = new TreeMap<>();
        for (String number : List.of("janitor", "responsible", "coordinator", "head", "central")) {
            numbers.put(Town.id(number), number);
        }
        return told.stream().map(one -> numbers.get(one.person())).toList();
    }

    private List<String> steps(UUID finding) {
        office.badge.wornBy("auditor");
        return office.desk.details(finding).events().stream()
                .filter(event -> event.kind() == EventKind.ESCALATION)
                .map(FindingDetails.Event::to)
                .toList();
    }

    private Office office() {
        Office opened = new Office(new JpaFindings(store.entities("followup")), store.work(), store.clock());
        opened.town.person("central", "Cia", "Skog", "KOMMUN");
        opened.town.appoint("fire_safety_responsible", "L1", "responsible");
        opened.town.appoint("department_safety_coordinator", "BUN-F", "coordinator");
        opened.town.appoint("department_head", "BUN-F", "head");
        opened.town.appoint("central_safety_officer", "KOMMUN", "central");
        return opened;
    }

    private Escalations escalations() {
        return new JpaEscalations(store.entities("followup"));
    }

    private Escalating escalating(Office at, Escalations escalations) {
        JpaFindings records = new JpaFindings(store.entities("followup"));
        return new Escalating(
                escalations,
                records,
                new Chronicle(records, at.trail::add),
                new Recipients(at.town, new Confidants(at.badge)),
                new Messenger(
                        at.town,
                        new Recipients(at.town, new Confidants(at.badge)),
                        (person, notice) -> told.add(new Told(person, notice))),
                new EscalationSettings(0, 3, 14, 30, Duration.ofHours(24)),
                store.work(),
                at.badge,
                store.clock());
    }

    private static Assignment to(String number) {
        return new Assignment(null, null, new Assignee(Town.id(number), null), null, null, null);
    }

    /** Lets both nodes see that nothing has been reached before either of them writes. */
    private record Together(Escalations escalations, CyclicBarrier both) implements Escalations {

        @Override
        public List<UUID> due(Step step, Instant until, int limit) {
            return escalations.due(step, until, limit);
        }

        @Override
        public List<UUID> critical(int limit) {
            return escalations.critical(limit);
        }

        @Override
        public List<UUID> stillCritical(Instant before, int limit) {
            return escalations.stillCritical(before, limit);
        }

        @Override
        public boolean isReached(UUID finding, Step step, Instant countedFrom) {
            boolean reached = escalations.isReached(finding, step, countedFrom);
            try {
                both.await(30, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException("the other node did not come as far", e);
            }
            return reached;
        }

        @Override
        public void add(Escalation escalation) {
            escalations.add(escalation);
        }
    }
}
