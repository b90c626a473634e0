// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;
import se.rond.audit.AuditEntry;
import se.rond.findings.FindingState;
import se.rond.findings.FindingSummary;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Problem;
import se.rond.platform.followup.domain.Action;
import se.rond.platform.followup.domain.Assignee;
import se.rond.platform.followup.domain.Assignment;
import se.rond.platform.followup.domain.EventKind;
import se.rond.platform.followup.domain.RiskAcceptance;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.followup.town.InMemoryFindings;
import se.rond.platform.followup.town.MovableClock;
import se.rond.platform.followup.town.NoTransaction;
import se.rond.platform.followup.town.Town;

/** Who may do what with a finding, what is told about it, and what happens when it is asked for twice. */
public class FollowingUpTest {

    @Test
    public void aDeficiencyReportedTwiceIsOneFinding() {
        UUID first = finding = office.report(Deficiency.of(Severity.MEDIUM));
        UUID second = office.report(Deficiency.of(Severity.HIGH));
        assertThat(second).isEqualTo(first);
        assertThat(details("coordinator").finding().severity()).isEqualTo(Severity.MEDIUM);
    }

    @Test
    public void aModuleSeesWhatBecameOfWhatItReported() {
        office.report(Deficiency.of(Severity.LOW));
        office.report(Deficiency.of(Severity.HIGH).key("exit-2").fixed());
        assertThat(office.register.of("fire-safety", Deficiency.ROUND))
                .extracting(FindingSummary::sourceKey, FindingSummary::state)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("exit-1", FindingState.REPORTED),
                        org.assertj.core.groups.Tuple.tuple("exit-2", FindingState.REMEDIED));
    }

    @Test
    public void anApprovedRoundClosesWhatWasFixedOnSiteAndNotSerious() {
        UUID low = office.report(Deficiency.of(Severity.LOW).key("a").fixed());
        office.report(Deficiency.of(Severity.HIGH).key("b").fixed());
        office.report(Deficiency.of(Severity.LOW).key("c"));

        office.badge.wornBy("responsible");
        assertThat(office.register.sourceApproved("fire-safety", Deficiency.ROUND))
                .isEqualTo(1);

        assertThat(office.desk.details(low).finding().state()).isEqualTo(FindingState.CLOSED);
        assertThat(office.desk.details(low).events())
                .last()
                .extracting(FindingDetails.Event::by)
                .isEqualTo("system");
        assertThat(office.register.sourceApproved("fire-safety", Deficiency.ROUND))
                .isZero();
    }

    @Test
    public void aFindingGoesFromReportToClosing() {
        reported(Severity.HIGH);
        as("coordinator", () -> office.actions.assign(finding, NOT_SEEN, to("janitor")));
        as("janitor", () -> office.actions.start(finding, NOT_SEEN, null));
        as("janitor", () -> office.actions.order(finding, NOT_SEEN, "FAB-77", null));
        as("janitor", () -> office.actions.resume(finding, NOT_SEEN, null));
        as("janitor", () -> office.actions.reportFixed(finding, NOT_SEEN, "Låset är bytt", List.of(PHOTO), null));
        as("responsible", () -> office.actions.verify(finding, NOT_SEEN, null));

        FindingDetails closed = details("coordinator");
        assertThat(closed.finding().state()).isEqualTo(FindingState.CLOSED);
        assertThat(closed.finding().orderReference()).isEqualTo("FAB-77");
        assertThat(closed.events())
                .extracting(FindingDetails.Event::action)
                .containsExactly(
                        Action.REPORT,
                        Action.ASSIGN,
                        Action.ASSIGN,
                        Action.START,
                        Action.ORDER,
                        Action.RESUME,
                        Action.REPORT_FIXED,
                        Action.REPORT_FIXED,
                        Action.VERIFY);
        assertThat(closed.events()).extracting(FindingDetails.Event::seq).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(closed.photos()).extracting(FindingDetails.Photo::id).containsExactly(PHOTO);
        assertThat(office.attached).containsEntry(PHOTO, "followup.finding/" + finding);
        assertThat(office.trail).extracting(AuditEntry::action).contains("followup.finding.verify");
    }

    @Test
    public void nothingIsSeenBeforeNow() {
        clock.set("2026-03-02T09:00:00Z");
        finding = office.report(
                Deficiency.of(Severity.LOW).seenAt("2026-03-02T23:30:00Z").fixed());
        FindingView view = details("coordinator").finding();
        assertThat(view.reportedAt()).isEqualTo("2026-03-02T09:00:00Z");
        assertThat(view.remediedAt()).isEqualTo(view.reportedAt());
        assertThat(view.dueAt()).isEqualTo("2026-05-31T21:59:59Z");
    }

    @Test
    public void theOwnerOfThePremiseIsFoundForWhatIsHandedOver() {
        reported(Severity.MEDIUM);
        refused("not-found", "owner", () -> office.desk.details(finding));
        as("coordinator", () -> office.actions.handOver(finding, NOT_SEEN, toWhoever(), "FAB-77"));
        as("coordinator", () -> office.actions.handOver(finding, IfMatch.version(99), toWhoever(), "FAB-77"));
        FindingDetails handed = details("owner");
        assertThat(handed.finding().assigneeUnitName()).isEqualTo("Småstads Fastigheter AB");
        assertThat(handed.finding().responsible()).isEqualTo(ResponsibleParty.OWNER);
        assertThat(handed.finding().state()).isEqualTo(FindingState.WAITING);
        assertThat(handed.events()).extracting(FindingDetails.Event::action).containsOnlyOnce(Action.REPORT);
        assertThat(handed.events()).hasSize(4);
        assertThat(handed.actions()).contains(Action.RESUME, Action.REPORT_FIXED);
    }

    @Test
    public void moreTimeIsGivenOnceHoweverOftenItIsAskedFor() {
        reported(Severity.MEDIUM);
        java.time.Instant later = java.time.Instant.parse("2026-05-31T21:59:59Z");
        as("coordinator", () -> office.actions.extend(finding, NOT_SEEN, later, "Materialet är försenat"));
        as("coordinator", () -> office.actions.extend(finding, IfMatch.version(99), later, "Materialet är försenat"));
        FindingView view = details("coordinator").finding();
        assertThat(view.extensionCount()).isEqualTo(1);
        assertThat(view.originalDueAt()).isBefore(view.dueAt());
        assertThat(office.trail.get(1).reason()).isEqualTo("Materialet är försenat");
        assertThat(office.trail.get(1).after()).containsEntry("extensionCount", 1);
        refused(
                "not-permitted",
                "inspector",
                () -> office.actions.extend(finding, NOT_SEEN, later.plusSeconds(1), "Jag hinner inte"));
    }

    // who may

    @Test
    public void theAssigneeActsWithoutAnyRole() {
        reported(Severity.MEDIUM);
        as("coordinator", () -> office.actions.assign(finding, NOT_SEEN, to("stranger")));
        assertThat(details("stranger").actions())
                .containsExactly(Action.START, Action.ORDER, Action.REPORT_FIXED, Action.COMMENT);
        as("stranger", () -> office.actions.start(finding, NOT_SEEN, null));
        assertThat(details("stranger").finding().state()).isEqualTo(FindingState.IN_PROGRESS);
    }

    @Test
    public void thePeopleOfAUnitActForIt() {
        reported(Severity.MEDIUM);
        Assignment toUnit = new Assignment(null, null, new Assignee(null, Town.id("BJORKEN")), null, null, null);
        as("coordinator", () -> office.actions.assign(finding, NOT_SEEN, toUnit));
        as("stranger", () -> office.actions.start(finding, NOT_SEEN, null));
        assertThat(details("stranger").finding().assigneeUnitName()).isEqualTo("Björkens äldreboende");
    }

    @Test
    public void nobodyElseFindsIt() {
        reported(Severity.MEDIUM);
        refused("not-found", "stranger", () -> office.desk.details(finding));
        refused("not-found", "stranger", () -> office.actions.start(finding, NOT_SEEN, null));
    }

    @Test
    public void theInspectorSeesItAndDoesNotRemedyIt() {
        reported(Severity.MEDIUM);
        as("coordinator", () -> office.actions.assign(finding, NOT_SEEN, to("janitor")));
        refused("not-the-assignee", "inspector", () -> office.actions.start(finding, NOT_SEEN, null));
        assertThat(details("inspector").actions()).containsExactly(Action.COMMENT);
    }

    @Test
    public void theAuditorReadsAndDoesNothing() {
        reported(Severity.MEDIUM);
        assertThat(details("auditor").actions()).isEmpty();
        refused("not-permitted", "auditor", () -> office.actions.assign(finding, NOT_SEEN, to("janitor")));
        refused("not-permitted", "auditor", () -> office.actions.comment(finding, "Hej"));
        refused("not-the-assignee", "auditor", () -> office.actions.start(finding, NOT_SEEN, null));
    }

    @Test
    public void theOwnersSideSeesWhatTheOwnerHasAPartIn() {
        reported(Severity.MEDIUM);
        refused("not-found", "owner", () -> office.desk.details(finding));
        finding = office.report(Deficiency.of(Severity.MEDIUM).key("lock").toRemedyBy(ResponsibleParty.SHARED));
        assertThat(details("owner").actions()).contains(Action.REPORT_FIXED);
    }

    @Test
    public void onlyTheDepartmentHeadAcceptsARisk() {
        reported(Severity.HIGH);
        refused("not-permitted", "coordinator", () -> office.actions.acceptRisk(finding, NOT_SEEN, acceptance()));
        as("head", () -> office.actions.acceptRisk(finding, NOT_SEEN, acceptance()));
        assertThat(details("head").finding().riskRegistrationNumber()).isEqualTo("BUN-2026/9");
    }

    @Test
    public void onlyTheResponsibleRejects() {
        reported(Severity.HIGH);
        refused("not-permitted", "coordinator", () -> office.actions.reject(finding, NOT_SEEN, "Ingen utgång"));
        refused("not-permitted", "inspector", () -> office.actions.reject(finding, NOT_SEEN, "Ingen utgång"));
        as("responsible", () -> office.actions.reject(finding, NOT_SEEN, "Ingen utgång"));
        assertThat(details("responsible").finding().state()).isEqualTo(FindingState.REJECTED);
    }

    @Test
    public void whoRemediedSomethingSeriousIsNotOfferedToVerifyIt() {
        reported(Severity.CRITICAL);
        as("responsible", () -> office.actions.reportFixed(finding, NOT_SEEN, "Öppnat", List.of(), null));
        assertThat(details("responsible").actions())
                .doesNotContain(Action.VERIFY)
                .contains(Action.REJECT_FIX);
        refused("verifier-is-remedier", "responsible", () -> office.actions.verify(finding, NOT_SEEN, null));
        assertThat(details("inspector").actions()).contains(Action.VERIFY);
    }

    // to whom

    @Test
    public void nobodyUnknownOrGoneIsAssigned() {
        reported(Severity.MEDIUM);
        refused("assignee-unknown", "coordinator", () -> office.actions.assign(finding, NOT_SEEN, to("nobody")));
        refused("assignee-unknown", "coordinator", () -> office.actions.assign(finding, NOT_SEEN, to("gone")));
        Assignment nowhere = new Assignment(null, null, new Assignee(null, Town.id("NOWHERE")), null, null, null);
        refused("assignee-unit-unknown", "coordinator", () -> office.actions.assign(finding, NOT_SEEN, nowhere));
    }

    @Test
    public void aProtectedIdentityIsNeverShown() {
        office.report(Deficiency.of(Severity.MEDIUM).seenBy("secret"));
        finding = office.report(Deficiency.of(Severity.MEDIUM).seenBy("secret"));
        as("coordinator", () -> office.actions.assign(finding, NOT_SEEN, to("secret")));
        as("secret", () -> office.actions.reportFixed(finding, NOT_SEEN, "Klart", List.of(), null));
        FindingDetails seen = details("coordinator");
        assertThat(seen.finding().assigneeName()).isEqualTo("skyddad");
        assertThat(seen.finding().reportedByName()).isEqualTo("skyddad");
        assertThat(seen.finding().remediedByName()).isEqualTo("skyddad");
        assertThat(seen.toString()).doesNotContain("Siv").doesNotContain("Hemlig");
    }

    // twice, and at the same time

    @Test
    public void whatTookEffectIsNotDoneTwice() {
        reported(Severity.MEDIUM);
        Assignment wanted = to("janitor");
        as("coordinator", () -> office.actions.assign(finding, NOT_SEEN, wanted));
        as("coordinator", () -> office.actions.assign(finding, IfMatch.version(99), wanted));
        as("janitor", () -> office.actions.start(finding, NOT_SEEN, null));
        as("janitor", () -> office.actions.start(finding, IfMatch.version(99), null));
        as("janitor", () -> office.actions.reportFixed(finding, NOT_SEEN, "Klart", List.of(), null));
        as("janitor", () -> office.actions.reportFixed(finding, NOT_SEEN, "Klart", List.of(), null));
        as("janitor", () -> office.actions.comment(finding, "Nyckel i receptionen"));
        as("janitor", () -> office.actions.comment(finding, "Nyckel i receptionen"));
        as("responsible", () -> office.actions.verify(finding, NOT_SEEN, null));
        as("responsible", () -> office.actions.verify(finding, NOT_SEEN, null));
        assertThat(details("coordinator").events())
                .extracting(FindingDetails.Event::kind)
                .containsExactly(
                        EventKind.STATE,
                        EventKind.STATE,
                        EventKind.ASSIGNED,
                        EventKind.STATE,
                        EventKind.STATE,
                        EventKind.COMMENT,
                        EventKind.STATE);
        assertThat(office.trail).hasSize(6);
    }

    @Test
    public void anotherAssignmentByTheSameCallerIsNoRepetition() {
        reported(Severity.MEDIUM);
        as("coordinator", () -> office.actions.assign(finding, NOT_SEEN, to("janitor")));
        as("coordinator", () -> office.actions.assign(finding, NOT_SEEN, to("stranger")));
        assertThat(details("coordinator").finding().assignee()).isEqualTo(Town.id("stranger"));
    }

    @Test
    public void somebodyElseDoingTheSameIsRefused() {
        reported(Severity.MEDIUM);
        as("coordinator", () -> office.actions.assign(finding, NOT_SEEN, to("janitor")));
        as("janitor", () -> office.actions.start(finding, NOT_SEEN, null));
        refused("start-wrong-state", "responsible", () -> office.actions.start(finding, NOT_SEEN, null));
    }

    @Test
    public void otherWordsAreNoRepetition() {
        reported(Severity.MEDIUM);
        as("responsible", () -> office.actions.reportFixed(finding, NOT_SEEN, "Klart", List.of(), null));
        refused(
                "report-fixed-wrong-state",
                "responsible",
                () -> office.actions.reportFixed(finding, NOT_SEEN, "Nej, så här", List.of(), null));
    }

    @Test
    public void aStaleVersionIsRefusedAndNothingHappens() {
        reported(Severity.MEDIUM);
        refused(
                "stale-version",
                "coordinator",
                () -> office.actions.assign(finding, IfMatch.version(99), to("janitor")));
        assertThat(details("coordinator").finding().state()).isEqualTo(FindingState.REPORTED);
    }

    // expiry

    @Test
    public void anExpiredAcceptanceIsTakenUpAgainByTheSystem() {
        reported(Severity.HIGH);
        as("head", () -> office.actions.acceptRisk(finding, NOT_SEEN, acceptance()));
        clock.set("2026-06-30T21:59:58Z");
        assertThat(office.acceptances.takeUp()).isZero();
        clock.set("2026-06-30T21:59:59Z");
        assertThat(office.acceptances.takeUp()).isEqualTo(1);
        assertThat(office.acceptances.takeUp()).isZero();

        FindingDetails again = details("coordinator");
        assertThat(again.finding().state()).isEqualTo(FindingState.ASSIGNED);
        assertThat(again.events()).last().extracting(FindingDetails.Event::by).isEqualTo("system");
    }

    // the trail

    @Test
    public void theTrailTellsWhatChangedAndNoFreeTextButTheReasonAskedFor() {
        reported(Severity.HIGH);
        as("coordinator", () -> office.actions.assign(finding, NOT_SEEN, to("janitor")));
        AuditEntry assigned = office.trail.get(1);
        assertThat(assigned.before()).containsOnlyKeys("state");
        assertThat(assigned.after()).containsOnlyKeys("state", "assignee");
        assertThat(assigned.unit()).isEqualTo(Town.id("ALSKOLAN"));

        as("janitor", () -> office.actions.reportFixed(finding, NOT_SEEN, "Ring Bosse på 070", List.of(), null));
        assertThat(office.trail.get(2).toString()).doesNotContain("Bosse");
        as("responsible", () -> office.actions.verify(finding, NOT_SEEN, null));
        as("coordinator", () -> office.actions.reopen(finding, NOT_SEEN, "Låset gick sönder"));
        assertThat(office.trail.get(4).reason()).isEqualTo("Låset gick sönder");
    }

    private static final IfMatch NOT_SEEN = IfMatch.none();
    private static final UUID PHOTO = Town.id("photo");

    private final MovableClock clock = new MovableClock();
    private final Office office = new Office(new InMemoryFindings(), new NoTransaction(), clock);
    private UUID finding;

    private void reported(Severity severity) {
        finding = office.report(Deficiency.of(severity));
    }

    private void as(String number, Runnable deed) {
        clock.set(clock.instant().plusSeconds(60));
        office.badge.wornBy(number);
        deed.run();
    }

    private FindingDetails details(String reader) {
        office.badge.wornBy(reader);
        return office.desk.details(finding);
    }

    private void refused(String rule, String number, ThrowingCallable deed) {
        office.badge.wornBy(number);
        Problem refusal = catchThrowableOfType(Problem.class, deed);
        assertThat(refusal).as(rule).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
    }

    private static Assignment to(String number) {
        return new Assignment(null, null, new Assignee(Town.id(number), null), null, null, null);
    }

    private static Assignment toWhoever() {
        return new Assignment(null, null, new Assignee(null, null), null, null, null);
    }

    private static RiskAcceptance acceptance() {
        return new RiskAcceptance("Byggs om i sommar", java.time.Instant.parse("2026-06-30T21:59:59Z"), "BUN-2026/9");
    }
}
