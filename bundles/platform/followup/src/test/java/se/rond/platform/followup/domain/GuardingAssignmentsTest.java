// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.Test;
import se.rond.findings.FindingState;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.kernel.Invalid;
import se.rond.kernel.Violation;
import se.rond.platform.followup.town.Town;

public class GuardingAssignmentsTest extends GuardedFinding {

    // assigning

    @Test
    public void somebodyHasToSeeToIt() {
        given(Severity.MEDIUM);
        refused("assignee-missing", () -> assign(null, null, null));
    }

    @Test
    public void aPersonOrAUnitSeesToItNotBoth() {
        given(Severity.MEDIUM);
        refused("assignee-ambiguous", () -> assign(Town.id("janitor"), Town.id("ALSKOLAN"), null));
    }

    @Test
    public void aUnitMaySeeToIt() {
        given(Severity.MEDIUM);
        assign(null, Town.id("FAB"), null);
        assertThat(finding.assignee().unit()).isEqualTo(Town.id("FAB"));
    }

    @Test
    public void aNewDueTimeIsNotInThePast() {
        given(Severity.MEDIUM);
        refused("due-in-the-past", () -> assign(Town.id("janitor"), null, "2026-03-03T08:59:59Z"));
    }

    @Test
    public void everythingThatIsWrongIsToldAtOnce() {
        given(Severity.MEDIUM);
        Invalid refusal = catchThrowableOfType(Invalid.class, () -> assign(null, null, "2025-01-01T00:00:00Z"));
        assertThat(refusal.violations())
                .extracting(Violation::rule)
                .containsExactly("assignee-missing", "due-in-the-past");
        assertThat(refusal.violations()).extracting(Violation::pointer).containsExactly("/assignee", "/dueAt");
    }

    @Test
    public void movingTheDueTimeIsToldAndTheOriginalStays() {
        given(Severity.MEDIUM);
        Instant original = finding.deadline().original();
        List<Change> changes = assignUntil("2026-05-01T12:00:00Z", "Materialet är försenat");
        assertThat(finding.deadline().due()).isEqualTo("2026-05-01T12:00:00Z");
        assertThat(finding.deadline().original()).isEqualTo(original);
        assertThat(changes).extracting(Change::kind).contains(EventKind.DUE_MOVED);
    }

    @Test
    public void moreTimeThanTheMunicipalityGivesNeedsAReasonAlsoWhenItIsAssigned() {
        given(Severity.MEDIUM);
        refused("extension-reason-missing", () -> assignUntil("2026-05-01T12:00:00Z", " "));
        assertThat(finding.extensionCount()).isZero();
        assignUntil("2026-05-01T12:00:00Z", "Materialet är försenat");
        assertThat(finding.extensionCount()).isEqualTo(1);
    }

    @Test
    public void lessTimeNeedsNoReasonAndIsNoExtension() {
        given(Severity.MEDIUM);
        assignUntil("2026-03-05T12:00:00Z", null);
        assertThat(finding.deadline().due()).isEqualTo("2026-03-05T12:00:00Z");
        assertThat(finding.extensionCount()).isZero();
    }

    @Test
    public void whatAMilderSeverityGivesIsNoExtension() {
        given(Severity.CRITICAL);
        finding.assign(
                new Assignment(
                        Severity.MEDIUM,
                        null,
                        new Assignee(Town.id("janitor"), null),
                        Instant.parse("2026-04-01T21:59:59Z"),
                        null,
                        null),
                DueTimes.USUAL,
                NOW);
        assertThat(finding.deadline().due()).isEqualTo("2026-04-01T21:59:59Z");
        assertThat(finding.extensionCount()).isZero();
    }

    @Test
    public void somethingCriticalIsMadeSafeTheSameDay() {
        given(Severity.CRITICAL);
        refused("temporary-measure-missing", () -> assign(Town.id("janitor"), null, null));
        assertThat(finding.state()).isEqualTo(FindingState.REPORTED);
        judge(Severity.CRITICAL);
        assertThat(finding.temporaryMeasure()).isEqualTo("Rummet är stängt");
        assign(Town.id("another janitor"), null, null); // it has been said
    }

    // extending

    @Test
    public void moreTimeHasAReasonAndALaterDay() {
        givenAssignedToTheJanitor(Severity.MEDIUM);
        refused("extension-due-missing", () -> extend(null, "Materialet är försenat"));
        refused("extension-reason-missing", () -> extend("2026-05-01T12:00:00Z", " "));
        refused("extension-not-later", () -> extend("2026-04-01T21:59:59Z", "Materialet är försenat"));
    }

    @Test
    public void theNewDayIsNotBeforeToday() {
        givenAssignedToTheJanitor(Severity.MEDIUM);
        Instant summer = Instant.parse("2026-07-01T08:00:00Z");
        refused(
                "due-in-the-past",
                () -> finding.extend(Instant.parse("2026-06-30T21:59:59Z"), "Materialet är försenat", summer));
    }

    @Test
    public void moreTimeIsCountedAndTheOriginalStays() {
        givenAssignedToTheJanitor(Severity.MEDIUM);
        Instant original = finding.deadline().original();
        List<Change> changes = extend("2026-05-01T12:00:00Z", "Materialet är försenat");
        extend("2026-06-01T12:00:00Z", "Ännu senare");
        assertThat(finding.extensionCount()).isEqualTo(2);
        assertThat(finding.deadline().original()).isEqualTo(original);
        assertThat(finding.deadline().due()).isEqualTo("2026-06-01T12:00:00Z");
        assertThat(finding.state()).isEqualTo(FindingState.ASSIGNED);
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(EventKind.DUE_MOVED);
            assertThat(change.from()).isEqualTo("2026-04-01T21:59:59Z");
            assertThat(change.to()).isEqualTo("2026-05-01T12:00:00Z");
            assertThat(change.comment()).isEqualTo("Materialet är försenat");
        });
    }

    // handing over to the owner

    @Test
    public void whatIsHandedOverHasAnOrderNumberOrANote() {
        given(Severity.MEDIUM);
        refused("order-reference-missing", () -> handOver(ResponsibleParty.OWNER, " ", null));
        assertThat(finding.state()).isEqualTo(FindingState.REPORTED);
    }

    @Test
    public void theOccupantHandsOverToTheOwnerNotToThemselves() {
        given(Severity.MEDIUM);
        refused("hand-over-to-occupant", () -> handOver(ResponsibleParty.OCCUPANT, "FAB-1", null));
    }

    @Test
    public void theOwnerHasItAndTheOrderIsKept() {
        givenAssignedToTheJanitor(Severity.MEDIUM);
        List<Change> changes = handOver(ResponsibleParty.SHARED, "FAB-1", "Ringt vaktmästaren");
        assertThat(finding.state()).isEqualTo(FindingState.WAITING);
        assertThat(finding.responsible()).isEqualTo(ResponsibleParty.SHARED);
        assertThat(finding.assignee().unit()).isEqualTo(Town.id("FAB"));
        assertThat(finding.orderReference()).isEqualTo("FAB-1");
        assertThat(changes)
                .extracting(Change::kind)
                .containsExactly(EventKind.STATE, EventKind.ASSIGNED, EventKind.RESPONSIBLE);
        assertThat(changes).extracting(Change::action).containsOnly(Action.HAND_OVER);
        assertThat(changes.get(0).from()).isEqualTo("assigned");
        assertThat(changes.get(0).comment()).isEqualTo("Ringt vaktmästaren");
    }

    // somebody always sees to it

    @Test
    public void whatIsSentBackGoesToWhoeverRemediedItIfNobodyHadIt() {
        given(Severity.LOW);
        fix("Klart", List.of(), null);
        List<Change> changes = finding.rejectFix("Dörren kärvar");
        assertThat(finding.assignee().person()).isEqualTo(Town.id("janitor"));
        assertThat(changes).extracting(Change::kind).containsExactly(EventKind.STATE, EventKind.ASSIGNED);
    }

    @Test
    public void whatIsReopenedGoesToTheUnitIfNobodyKnownHadIt() {
        given(Severity.LOW);
        finding.reportFixed("Klart", List.of(), null, new Actor(Town.id("token"), null, "token"), NOW);
        finding.verify(null, PRINCIPAL, NOW);
        finding.reopen("Skåpet är tillbaka", 30, NOW);
        assertThat(finding.assignee().unit()).isEqualTo(Town.id("ALSKOLAN"));
    }

    @Test
    public void whatWasAcceptedBeforeAnybodyHadItGoesToTheUnit() {
        given(Severity.HIGH);
        accept("Därför", "2026-06-01T00:00:00Z", "KS-2026/1");
        finding.expire(Instant.parse("2026-06-01T00:00:00Z"));
        assertThat(finding.assignee().unit()).isEqualTo(Town.id("ALSKOLAN"));
    }

    @Test
    public void whoeverHadItKeepsIt() {
        givenAssignedToTheJanitor(Severity.LOW);
        finding.reportFixed("Klart", List.of(), null, PRINCIPAL, NOW);
        finding.rejectFix("Nej");
        assertThat(finding.assignee().person()).isEqualTo(Town.id("janitor"));
    }

    @Test
    public void handingItOverLeavesTheDueTimeAlone() {
        givenAssignedToTheJanitor(Severity.MEDIUM);
        Instant due = finding.deadline().due();
        List<Change> changes = assign(Town.id("another janitor"), null, null);
        assertThat(finding.deadline().due()).isEqualTo(due);
        assertThat(changes).extracting(Change::kind).containsExactly(EventKind.ASSIGNED);
    }

    @Test
    public void aWorseSeverityShortensTheTimeFromNowOn() {
        given(Severity.LOW);
        judge(Severity.CRITICAL);
        assertThat(finding.deadline().due()).isEqualTo("2026-03-04T22:59:59Z");
    }

    @Test
    public void aMilderSeverityGivesWhatItWouldHaveHadFromTheStart() {
        given(Severity.CRITICAL);
        judge(Severity.MEDIUM);
        assertThat(finding.deadline().due()).isEqualTo("2026-04-01T21:59:59Z");
    }

    @Test
    public void assigningTheSameAgainChangesNothing() {
        givenAssignedToTheJanitor(Severity.MEDIUM);
        assertThat(assign(Town.id("janitor"), null, null)).isEmpty();
    }

    // ordering

    @Test
    public void anOrderHasANumberOrANote() {
        givenAssignedToTheJanitor(Severity.MEDIUM);
        refused("order-reference-missing", () -> finding.order(" ", null));
        assertThatCode(() -> finding.order(null, "Ringt vaktmästaren")).doesNotThrowAnyException();
    }

    private void givenAssignedToTheJanitor(Severity severity) {
        given(severity);
        assign(Town.id("janitor"), null, null);
    }

    private List<Change> assign(UUID person, UUID unit, String due) {
        return finding.assign(
                new Assignment(
                        null, null, new Assignee(person, unit), due == null ? null : Instant.parse(due), null, null),
                DueTimes.USUAL,
                NOW);
    }

    private List<Change> assignUntil(String due, String comment) {
        Assignee janitor = new Assignee(Town.id("janitor"), null);
        return finding.assign(
                new Assignment(null, null, janitor, Instant.parse(due), null, comment), DueTimes.USUAL, NOW);
    }

    private List<Change> extend(String due, String reason) {
        return finding.extend(due == null ? null : Instant.parse(due), reason, NOW);
    }

    private List<Change> handOver(ResponsibleParty party, String reference, String note) {
        return finding.handOver(
                new Assignment(null, party, new Assignee(null, Town.id("FAB")), null, null, null),
                reference,
                note,
                DueTimes.USUAL,
                NOW);
    }

    private void judge(Severity severity) {
        String measure = severity == Severity.CRITICAL ? "Rummet är stängt" : null;
        finding.assign(
                new Assignment(
                        severity, ResponsibleParty.OWNER, new Assignee(Town.id("janitor"), null), null, measure, null),
                DueTimes.USUAL,
                NOW);
    }
}
