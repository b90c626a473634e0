// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;
import se.rond.findings.FindingState;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.kernel.Invalid;
import se.rond.kernel.Problem;
import se.rond.kernel.Violation;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.followup.town.Town;

/** What each action wants beside the right state. */
public class FindingGuardsTest {

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

    // remedying

    @Test
    public void aRemedyIsDescribed() {
        given(Severity.MEDIUM);
        refused("report-fixed-comment-missing", () -> fix(" ", List.of(), null));
    }

    @Test
    public void aRemedyIsShownWhereTheCheckpointAsksForIt() {
        finding = FindingStatesTest.born(Deficiency.of(Severity.MEDIUM).withPhotoOfRemedy());
        refused("report-fixed-photo-missing", () -> fix("Klart", List.of(), null));
        List<Change> changes = fix("Klart", List.of(Town.id("photo")), null);
        assertThat(changes).extracting(Change::kind).containsExactly(EventKind.STATE, EventKind.PHOTO);
    }

    @Test
    public void aRemedyDoesNotCostLessThanNothing() {
        given(Severity.MEDIUM);
        refused("cost-negative", () -> fix("Klart", List.of(), new BigDecimal("-1")));
    }

    // verifying

    @Test
    public void whoRemediedSomethingSeriousDoesNotVerifyIt() {
        for (Severity severity : List.of(Severity.CRITICAL, Severity.HIGH)) {
            given(severity);
            fix("Klart", List.of(), null);
            refused("verifier-is-remedier", () -> finding.verify(null, JANITOR, NOW));
            refused("verifier-is-remedier", () -> finding.verify(null, JANITOR_WITH_ANOTHER_ACCOUNT, NOW));
            assertThat(finding.allows(Action.VERIFY, JANITOR, 30, NOW)).isFalse();
            assertThat(finding.allows(Action.VERIFY, PRINCIPAL, 30, NOW)).isTrue();
            finding.verify(null, PRINCIPAL, NOW);
            assertThat(finding.state()).isEqualTo(FindingState.CLOSED);
        }
    }

    @Test
    public void whoRemediedSomethingLesserMayVerifyIt() {
        given(Severity.MEDIUM);
        fix("Klart", List.of(), null);
        finding.verify(null, JANITOR, NOW);
        assertThat(finding.state()).isEqualTo(FindingState.CLOSED);
    }

    @Test
    public void whoFixedItOnSiteDoesNotVerifySomethingSerious() {
        finding = FindingStatesTest.born(Deficiency.of(Severity.HIGH).fixed());
        Actor inspector = new Actor(null, Town.id("inspector"), "");
        refused("verifier-is-remedier", () -> finding.verify(null, inspector, NOW));
    }

    @Test
    public void onlyTheLessSeriousClosesByItself() {
        for (Severity severity : Severity.values()) {
            finding = FindingStatesTest.born(Deficiency.of(severity).fixed());
            boolean lesser = severity == Severity.LOW || severity == Severity.MEDIUM;
            assertThat(finding.closesByItself()).isEqualTo(lesser);
            if (!lesser) {
                refused("auto-close-not-allowed", () -> finding.autoClose(NOW));
            }
        }
    }

    @Test
    public void whatWasFixedLaterDoesNotCloseByItself() {
        given(Severity.LOW);
        fix("Klart", List.of(), null);
        refused("auto-close-not-allowed", () -> finding.autoClose(NOW));
    }

    @Test
    public void whatWasFixedOnSiteAndFailedDoesNotCloseByItselfTheSecondTime() {
        finding = FindingStatesTest.born(Deficiency.of(Severity.LOW).fixed());
        finding.rejectFix("Nej");
        fix("Nu då", List.of(), null);
        assertThat(finding.closesByItself()).isFalse();
    }

    @Test
    public void sendingARemedyBackSaysWhy() {
        given(Severity.LOW);
        fix("Klart", List.of(), null);
        refused("reject-fix-comment-missing", () -> finding.rejectFix(null));
        finding.rejectFix("Dörren kärvar");
        assertThat(finding.remediedAt()).isNull();
    }

    // accepting

    @Test
    public void aCriticalDeficiencyIsNeverAccepted() {
        given(Severity.CRITICAL);
        refused("risk-critical", () -> accept("Därför", "2026-06-01T00:00:00Z", "KS-2026/1"));
        assertThat(finding.allows(Action.ACCEPT_RISK, PRINCIPAL, 30, NOW)).isFalse();
    }

    @Test
    public void anAcceptanceHasMotivationExpiryAndRegistrationNumber() {
        given(Severity.HIGH);
        refused("risk-motivation-missing", () -> accept("", "2026-06-01T00:00:00Z", "KS-2026/1"));
        refused("risk-expiry-missing", () -> accept("Därför", null, "KS-2026/1"));
        refused("risk-registration-number-missing", () -> accept("Därför", "2026-06-01T00:00:00Z", " "));
    }

    @Test
    public void anAcceptanceLastsTwelveMonthsAtMostAndDoesNotEndBeforeItBegins() {
        given(Severity.HIGH);
        refused("risk-expiry-too-far", () -> accept("Därför", "2027-03-03T23:00:00Z", "KS-2026/1"));
        refused("risk-expiry-in-the-past", () -> accept("Därför", "2026-03-03T09:00:00Z", "KS-2026/1"));
        accept("Därför", "2027-03-03T22:59:59Z", "KS-2026/1");
        assertThat(finding.state()).isEqualTo(FindingState.RISK_ACCEPTED);
    }

    @Test
    public void anAcceptanceDoesNotExpireBeforeItsTime() {
        given(Severity.HIGH);
        accept("Därför", "2026-06-01T00:00:00Z", "KS-2026/1");
        refused("risk-not-expired", () -> finding.expire(Instant.parse("2026-05-31T23:59:59Z")));
        finding.expire(Instant.parse("2026-06-01T00:00:00Z"));
        assertThat(finding.state()).isEqualTo(FindingState.ASSIGNED);
    }

    // rejecting and reopening

    @Test
    public void rejectingSaysWhy() {
        given(Severity.LOW);
        refused("reject-comment-missing", () -> finding.reject(""));
    }

    @Test
    public void reopeningSaysWhyAndCounts() {
        givenClosed();
        refused("reopen-reason-missing", () -> finding.reopen(" ", 30, NOW));
        finding.reopen("Skåpet är tillbaka", 30, NOW);
        assertThat(finding.reopenCount()).isEqualTo(1);
        assertThat(finding.closedAt()).isNull();
        assertThat(finding.remediedAt()).isNull();
    }

    @Test
    public void reopeningIsPossibleToTheEndOfTheThirtiethDay() {
        givenClosed();
        Instant tooLate = Instant.parse("2026-04-02T22:00:00Z");
        refused("reopen-too-late", () -> finding.reopen("Skåpet är tillbaka", 30, tooLate));
        assertThat(finding.allows(Action.REOPEN, PRINCIPAL, 30, tooLate)).isFalse();
        finding.reopen("Skåpet är tillbaka", 30, Instant.parse("2026-04-02T21:59:59Z"));
        assertThat(finding.state()).isEqualTo(FindingState.ASSIGNED);
    }

    // due times

    @Test
    public void dueTimesGoToTheEndOfTheDayInSweden() {
        Instant winter = Instant.parse("2026-03-02T08:00:00Z");
        assertThat(DueTimes.USUAL.after(winter, Severity.CRITICAL)).isEqualTo("2026-03-03T22:59:59Z");
        assertThat(DueTimes.USUAL.after(winter, Severity.HIGH)).isEqualTo("2026-03-09T22:59:59Z");
        assertThat(DueTimes.USUAL.after(winter, Severity.MEDIUM)).isEqualTo("2026-04-01T21:59:59Z"); // summer time
        assertThat(DueTimes.USUAL.after(winter, Severity.LOW)).isEqualTo("2026-05-31T21:59:59Z");
    }

    @Test
    public void theDayIsTheOneInSweden() {
        Instant afterMidnightInSweden = Instant.parse("2026-03-02T23:30:00Z");
        assertThat(DueTimes.USUAL.after(afterMidnightInSweden, Severity.CRITICAL))
                .isEqualTo("2026-03-04T22:59:59Z");
    }

    private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");
    private static final Actor JANITOR = new Actor(Town.id("account janitor"), Town.id("janitor"), "janitor");
    private static final Actor JANITOR_WITH_ANOTHER_ACCOUNT = new Actor(Town.id("token"), Town.id("janitor"), "token");
    private static final Actor PRINCIPAL = new Actor(Town.id("account principal"), Town.id("principal"), "principal");

    private Finding finding;

    private void given(Severity severity) {
        finding = FindingStatesTest.born(Deficiency.of(severity));
    }

    private void givenAssignedToTheJanitor(Severity severity) {
        given(severity);
        assign(Town.id("janitor"), null, null);
    }

    private void givenClosed() {
        given(Severity.LOW);
        fix("Klart", List.of(), null);
        finding.verify(null, PRINCIPAL, NOW);
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

    private List<Change> fix(String comment, List<UUID> photos, BigDecimal cost) {
        return finding.reportFixed(comment, photos, cost, JANITOR, NOW);
    }

    private void accept(String motivation, String until, String registration) {
        RiskAcceptance decision =
                new RiskAcceptance(motivation, until == null ? null : Instant.parse(until), registration);
        finding.acceptRisk(decision, NOW, Instant.parse("2027-03-03T22:59:59Z"));
    }

    private static void refused(String rule, ThrowingCallable deed) {
        Problem refusal = catchThrowableOfType(Problem.class, deed);
        assertThat(refusal).as(rule).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.detail().sv())
                .isNotBlank()
                .isNotEqualTo(refusal.detail().en());
    }
}
