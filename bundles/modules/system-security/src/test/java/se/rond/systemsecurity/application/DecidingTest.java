// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.systemsecurity.SystemOffice.refusal;
import static se.rond.systemsecurity.SystemOffice.violations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.access.Scope;
import se.rond.findings.MeasureState;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.platform.persistence.testing.Database;
import se.rond.systemsecurity.AnalysisCourse;
import se.rond.systemsecurity.OnBothDatabases;
import se.rond.systemsecurity.api.AnalysisDetail;
import se.rond.systemsecurity.api.AnalysisFilter;
import se.rond.systemsecurity.api.AnalysisState;
import se.rond.systemsecurity.api.AnalysisView;
import se.rond.systemsecurity.api.DecisionGiven;
import se.rond.systemsecurity.api.DecisionKind;
import se.rond.systemsecurity.api.DecisionView;
import se.rond.systemsecurity.api.Description;
import se.rond.systemsecurity.api.GateAnswer;
import se.rond.systemsecurity.api.Levels;
import se.rond.systemsecurity.api.Remark;
import se.rond.systemsecurity.api.RiskView;
import se.rond.systemsecurity.api.SystemGiven;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.api.SystemStatus;
import se.rond.systemsecurity.api.SystemView;
import se.rond.systemsecurity.api.Trigger;
import se.rond.systemsecurity.api.Validity;

public class DecidingTest extends OnBothDatabases {

    @Test
    public void aDecisionIsTiedToExactlyWhatWasDecided() throws Exception {
        course.submitted(LEVELS, 2, 2).reviewed();
        String read = course.now().contentHash();

        AnalysisDetail decided = course.decided(DecisionKind.APPROVED);

        DecisionView decision = decided.decisions().get(0);
        assertThat(decision.contentHash()).isEqualTo(read);
        String words = office.as("reviewer").reading.decided(course.id, decision.id());
        assertThat(words).contains("Hålla reda på elever", "Elevregister", "Brandvägg", "Väl underbyggd");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(read);
        assertThat(office.book.system(course.system))
                .returns(course.id, SystemView::validAnalysis)
                .returns(Validity.VALID, SystemView::validity)
                .returns(new Levels(1, 1, 1, null), SystemView::levels);
    }

    @Test
    public void whoHasReadSomethingElseDecidesNothing() {
        course.submitted(LEVELS, 2, 2).reviewed();
        DecisionGiven stale = new DecisionGiven(DecisionKind.APPROVED, null, "0".repeat(64));

        assertThat(refusal(() -> office.as("owner").steps.decide(course.id, stale, course.seen())))
                .isEqualTo("content-changed");
    }

    @Test
    public void oneOfTwoReviewersAtOnceIsTold() {
        course.submitted(LEVELS, 2, 2);
        IfMatch seen = course.seen();
        office.as("reviewer").steps.review(course.id, new Remark("Bra"), seen);

        assertThat(refusal(() -> office.as("reviewer").steps.review(course.id, new Remark("Dålig"), seen)))
                .isEqualTo("stale-version");
        assertThat(course.now().reviewStatement()).isEqualTo("Bra");
    }

    @Test
    public void aChangeAfterTheDecisionShowsAndAsksForAnother() {
        course.approved(LEVELS);
        assertThat(course.now().analysis().changedSinceDecision()).isFalse();
        assertThat(refusal(() -> office.as("manager").steps.askAgain(course.id, course.seen())))
                .isEqualTo("nothing-changed");

        course.described();
        assertThat(course.now().analysis().changedSinceDecision())
                .as("the same words")
                .isFalse();
        office.as("manager").writing.describe(course.id, new Description("Något annat", null, null), course.seen());
        assertThat(course.now().analysis().changedSinceDecision()).isTrue();
        assertThat(course.now().actions()).contains("ask-again");

        office.steps.askAgain(course.id, course.seen());
        course.reviewed();
        AnalysisDetail again = course.decided(DecisionKind.APPROVED);

        assertThat(again.decisions()).hasSize(2);
        assertThat(again.decisions().get(0).contentHash())
                .isNotEqualTo(again.decisions().get(1).contentHash());
        assertThat(again.analysis().changedSinceDecision()).isFalse();
    }

    @Test
    public void whatWasDecidedOnIsNotTakenAway() {
        course.assessed(LEVELS, 2, 2).answered().described();
        UUID own = course.theOwn("Egen risk", 2, 2).id();
        office.as("manager").steps.submit(course.id, course.seen());
        course.reviewed().decided(DecisionKind.APPROVED);
        RiskView later = course.theOwn("Tillkommen", 1, 1);

        long seen = course.now().risks().stream()
                .filter(risk -> risk.id().equals(own))
                .findFirst()
                .orElseThrow()
                .version();
        assertThat(refusal(() -> office.as("manager").writing.removeRisk(course.id, own, IfMatch.version(seen))))
                .isEqualTo("risk-decided");
        office.as("manager").writing.removeRisk(course.id, later.id(), IfMatch.version(later.version()));
    }

    @Test
    public void anotherSupplierChangesWhatWasDecided() {
        course.approved(LEVELS);
        SystemGiven given = office.given(office.book.system(course.system).code(), "SKOLA");
        SystemGiven moved = new SystemGiven(
                given.code(),
                given.name(),
                given.description(),
                given.unit(),
                given.owner(),
                given.manager(),
                null,
                "En annan AB",
                given.hosting(),
                given.usersApprox(),
                true,
                false,
                false,
                24,
                4,
                SystemStatus.ACTIVE,
                null,
                null);

        office.as("coordinator")
                .book
                .save(
                        course.system,
                        moved,
                        IfMatch.version(office.book.system(course.system).version()));

        assertThat(course.now().analysis().changedSinceDecision()).isTrue();
    }

    @Test
    public void whoWroteNeitherReviewsNorDecides() {
        course.submitted(LEVELS, 2, 2);
        office.callers.grant("manager", SystemSecurityPermissions.REVIEW, Scope.EVERYTHING);
        office.callers.grant("manager", SystemSecurityPermissions.APPROVE, Scope.EVERYTHING);

        assertThat(refusal(() -> office.as("manager").steps.review(course.id, new Remark("Bra"), course.seen())))
                .isEqualTo("reviewer-wrote");
        course.reviewed();
        DecisionGiven given =
                new DecisionGiven(DecisionKind.APPROVED, null, course.now().contentHash());
        assertThat(refusal(() -> office.as("manager").steps.decide(course.id, given, course.seen())))
                .isEqualTo("decider-wrote");
    }

    @Test
    public void nothingIsDecidedWithoutAReview() {
        course.submitted(LEVELS, 2, 2);

        assertThat(violations(() -> course.decided(DecisionKind.REJECTED)))
                .containsExactly("/reviewStatement review-missing");
    }

    @Test
    public void anOrangeRiskIsApprovedOnConditionsOnceAccepted() {
        course.submitted(LEVELS, 3, 3).reviewed();

        assertThat(rules(() -> course.decided(DecisionKind.APPROVED)))
                .containsExactly("orange-measure-open", "risk-not-accepted");
        assertThat(rules(() -> course.decided(DecisionKind.APPROVED_WITH_CONDITIONS)))
                .containsExactly("risk-not-accepted");
        course.accepted("head");
        assertThat(rules(() -> course.decided(DecisionKind.APPROVED))).containsExactly("orange-measure-open");
        assertThat(course.decided(DecisionKind.APPROVED_WITH_CONDITIONS)
                        .analysis()
                        .state())
                .isEqualTo(AnalysisState.APPROVED_WITH_CONDITIONS);
    }

    @Test
    public void whenItsMeasureIsDoneAnOrangeRiskNeedsNoConditions() {
        course.submitted(LEVELS, 3, 3).reviewed();
        course.accepted("head");
        office.followUp.becomes(MeasureState.DONE, LocalDate.parse("2026-03-20"));

        assertThat(course.decided(DecisionKind.APPROVED).analysis().state()).isEqualTo(AnalysisState.APPROVED);
    }

    @Test
    public void aRedRiskIsNeverJustApproved() {
        course.submitted(LEVELS, 4, 4).reviewed();
        course.accepted("director");

        assertThat(rules(() -> course.decided(DecisionKind.APPROVED))).containsExactly("red-risk");
        assertThat(course.decided(DecisionKind.APPROVED_WITH_CONDITIONS)
                        .analysis()
                        .validUntil())
                .isEqualTo("2029-03-02");
    }

    @Test
    public void conditionsAreSaid() {
        course.submitted(LEVELS, 2, 2).reviewed();
        DecisionGiven none = new DecisionGiven(
                DecisionKind.APPROVED_WITH_CONDITIONS, " ", course.now().contentHash());

        assertThat(violations(() -> office.as("owner").steps.decide(course.id, none, course.seen())))
                .containsExactly("/conditions text-missing");
    }

    @Test
    public void aDecisionHoldsByTheHighestLevel() {
        assertThat(validUntil(new Levels(0, 0, 0, null))).isEqualTo("2029-03-02");
        assertThat(validUntil(new Levels(1, 0, 1, null))).isEqualTo("2029-03-02");
        assertThat(validUntil(new Levels(1, 2, 0, null))).isEqualTo("2028-03-02");
        assertThat(validUntil(new Levels(1, 2, 3, null))).isEqualTo("2027-03-02");
    }

    @Test
    public void itExpiresIn60DaysAndThenHasExpired() {
        course.approved(new Levels(3, 0, 0, null));

        store.clock().set("2026-12-31T12:00:00Z");
        assertThat(validity()).as("61 days ahead").isEqualTo(Validity.VALID);
        store.clock().set("2027-01-01T12:00:00Z");
        assertThat(validity()).as("60 days ahead").isEqualTo(Validity.EXPIRING);
        store.clock().set("2027-03-02T12:00:00Z");
        assertThat(validity()).as("the last day").isEqualTo(Validity.EXPIRING);
        store.clock().set("2027-03-03T12:00:00Z");
        assertThat(validity()).isEqualTo(Validity.EXPIRED);
        assertThat(office.as("reader")
                        .reading
                        .analyses(
                                new AnalysisFilter(
                                        null, null, null, Set.of(), Set.of(Validity.EXPIRED), null, null, null),
                                PageRequest.first(5))
                        .items())
                .extracting(AnalysisView::id)
                .containsExactly(course.id);
    }

    @Test
    public void aNewAnalysisIsACopyAndTakesThePlaceOfTheOldOne() {
        course.approved(new Levels(3, 1, 1, null));
        UUID old = course.id;

        course.begun(Trigger.EXPIRY);
        assertThat(course.now().follows()).isEqualTo(old);
        assertThat(course.now().informationSets()).hasSize(1);
        assertThat(course.now().risks()).hasSize(10).allMatch(risk -> risk.acceptedBand() == null);
        assertThat(course.now().requirements().stream().filter(each -> each.answer() != null))
                .isNotEmpty();
        course.gate(GateAnswer.Word.NO);
        office.as("classifier").steps.classify(course.id, course.seen());
        office.as("reviewer").steps.assess(course.id, course.seen());
        office.as("manager").steps.submit(course.id, course.seen());
        assertThat(office.reader.detail(old).analysis().state()).isEqualTo(AnalysisState.APPROVED);
        course.reviewed().decided(DecisionKind.APPROVED);

        assertThat(office.reader.detail(old).analysis().state()).isEqualTo(AnalysisState.SUPERSEDED);
        assertThat(office.book.system(course.system).validAnalysis()).isEqualTo(course.id);
        assertThat(office.trailed()).contains("system-security.analysis.supersede");
    }

    @Test
    public void aRejectedSystemIsNotValid() {
        course.submitted(LEVELS, 2, 2).reviewed();

        AnalysisDetail rejected = course.decided(DecisionKind.REJECTED);

        assertThat(rejected.analysis().validUntil()).isNull();
        assertThat(office.book.system(course.system).validity()).isEqualTo(Validity.NONE);
    }

    @Test
    public void theTrailHasNoWordsOfTheAnalysis() {
        course.approved(LEVELS);

        assertThat(office.trail.toString())
                .doesNotContain("Hålla reda", "Elevregister", "Brandvägg", "Väl underbyggd", "multifaktor", "Avtal 12");
        assertThat(office.trail)
                .filteredOn(entry -> entry.action().startsWith("system-security.analysis"))
                .allMatch(entry -> entry.compartment() == Compartment.INFOSEC);
    }

    public DecidingTest(Database database) {
        super(database);
    }

    private static final Levels LEVELS = new Levels(1, 1, 1, null);

    private static List<String> rules(Runnable what) {
        return violations(what).stream()
                .map(each -> each.substring(each.indexOf(' ') + 1))
                .toList();
    }

    private String validUntil(Levels levels) {
        AnalysisCourse another = new AnalysisCourse(office);
        another.approved(levels);
        return another.now().analysis().validUntil().toString();
    }

    private Validity validity() {
        return office.as("reader").book.system(course.system).validity();
    }
}
