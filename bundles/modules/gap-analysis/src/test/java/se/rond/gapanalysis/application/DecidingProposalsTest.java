// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.gapanalysis.application.GapAnalysis.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.Compartment;
import se.rond.findings.NewFinding;
import se.rond.findings.Priority;
import se.rond.findings.Severity;
import se.rond.gapanalysis.api.Acceptance;
import se.rond.gapanalysis.api.Acceptance.Improvement;
import se.rond.gapanalysis.api.ProposalFilter;
import se.rond.gapanalysis.api.ProposalState;
import se.rond.gapanalysis.api.ProposalView;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.Municipality;
import se.rond.platform.persistence.testing.StoreRule;

@RunWith(Parameterized.class)
public class DecidingProposalsTest {

    @Test
    public void aGapOfTwoProposesAndSoDoesOneOnACornerstone() {
        givenReviewed(2, 2, 1);

        assertThat(all())
                .extracting(one -> one.ref() + " " + one.gap() + " " + one.severity())
                .containsExactlyInAnyOrder("q1 1 MEDIUM", "q3 2 MEDIUM");
    }

    @Test
    public void aWideGapOnACornerstoneIsHigh() {
        givenReviewed(1, 1, 3);

        assertThat(all())
                .extracting(one -> one.ref() + " " + one.severity())
                .containsExactlyInAnyOrder("q1 HIGH", "q2 MEDIUM");
    }

    @Test
    public void theReviewersLevelDecidesWhatIsProposed() {
        gap.as("contact BUN");
        gap.answerAll(school, 3, 3, 3);
        gap.answering.submit(school);
        gap.as("coordinator");
        gap.judge(school, "q1", 2, "Inte beslutat");
        gap.judging.review(school);

        assertThat(all()).extracting(ProposalView::ref).containsExactly("q1");
        assertThat(all().get(0).level()).isEqualTo(2);
    }

    @Test
    public void acceptingReportsAFindingOfInformationSecurity() {
        givenReviewed(1, 3, 3);
        gap.as("head BUN");

        ProposalView accepted = gap.proposals.accept(one(), new Acceptance(null, null, null, null));

        assertThat(accepted.state()).isEqualTo(ProposalState.ACCEPTED);
        assertThat(accepted.decidedBy().name()).isEqualTo("head BUN Ek");
        NewFinding finding = gap.findings.reported.get(0);
        assertThat(finding.compartment()).isEqualTo(Compartment.INFOSEC);
        assertThat(finding.module()).isEqualTo("gap-analysis");
        assertThat(finding.title().sv()).isEqualTo("Q1: Fråga q1");
        assertThat(finding.unit()).isEqualTo(Municipality.id("BUN"));
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.dueOn()).as("high: six months").isEqualTo(LocalDate.of(2027, 4, 1));
        gap.proposals.accept(one(), new Acceptance(null, null, null, null));
        assertThat(gap.findings.reported).as("again").hasSize(1);
        assertThat(gap.trailOf(accepted.id())).containsExactly("accept by head BUN");
    }

    @Test
    public void othersAreDueWithinAYear() {
        givenReviewed(2, 3, 3);

        gap.proposals.accept(one(), new Acceptance(null, null, null, null));

        assertThat(gap.findings.reported.get(0).dueOn()).isEqualTo(LocalDate.of(2027, 10, 1));
    }

    @Test
    public void aMeasureIsProposedWithIt() {
        givenReviewed(2, 3, 3);

        ProposalView accepted = gap.proposals.accept(
                one(),
                new Acceptance(
                        Severity.HIGH,
                        LocalDate.of(2026, 12, 31),
                        new Improvement("Besluta riktlinje", null, null, null, null, null),
                        null));

        assertThat(accepted.measure()).isNotNull();
        assertThat(accepted.severity()).isEqualTo(Severity.HIGH);
        assertThat(gap.measures.proposed.get(0).findings()).containsExactly(accepted.finding());
        assertThat(gap.measures.proposed.get(0).compartment()).isEqualTo(Compartment.INFOSEC);
        assertThat(gap.findings.reported.get(0).dueOn()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    public void aMeasureThatIsThereServesSeveralFindings() {
        givenReviewed(2, 3, 1);
        UUID measure = Municipality.id("a measure of another set");

        all().forEach(one -> gap.proposals.accept(one.id(), new Acceptance(null, null, null, measure)));

        assertThat(gap.measures.proposed).isEmpty();
        assertThat(gap.measures.shared).hasSize(2);
        assertThat(all()).allMatch(one -> measure.equals(one.measure()));
    }

    @Test
    public void whatCannotBeAcceptedIsRefusedAndLeavesNothing() {
        givenReviewed(2, 3, 3);
        Improvement improvement = new Improvement("x", null, null, null, null, null);

        assertThat(refusal(
                        () -> gap.proposals.accept(one(), new Acceptance(null, LocalDate.of(2026, 9, 30), null, null))))
                .isEqualTo("due-before-today");
        assertThat(refusal(
                        () -> gap.proposals.accept(one(), new Acceptance(null, null, improvement, UUID.randomUUID()))))
                .isEqualTo("measure-and-shared-measure");
        assertThat(all().get(0).state()).isEqualTo(ProposalState.OPEN);
        assertThat(gap.findings.reported).isEmpty();
    }

    @Test
    public void whoDecidesOtherwiseAfterwardsIsTold() {
        givenReviewed(2, 3, 3);
        Acceptance first = new Acceptance(Severity.HIGH, LocalDate.of(2027, 1, 31), null, null);
        ProposalView accepted = gap.proposals.accept(one(), first);

        assertThat(gap.proposals.accept(one(), first)).as("the same again").isEqualTo(accepted);
        assertThat(refusal(() -> gap.proposals.accept(one(), new Acceptance(Severity.LOW, null, null, null))))
                .isEqualTo("proposal-decided");
        assertThat(gap.findings.reported).hasSize(1);
    }

    @Test
    public void whatIsHighIsDueWithinSixMonthsAndTheRestWithinTwelve() {
        givenReviewed(2, 3, 3);

        assertThat(late(Severity.HIGH, LocalDate.of(2027, 4, 2), null, null)).isEqualTo("due-too-late");
        assertThat(late(Severity.LOW, LocalDate.of(2027, 10, 2), null, null)).isEqualTo("due-too-late");
        assertThat(late(null, null, Priority.HIGH, LocalDate.of(2036, 10, 1))).isEqualTo("due-too-late");
        assertThat(late(null, null, Priority.LOW, LocalDate.of(2027, 10, 2))).isEqualTo("due-too-late");
        assertThat(late(null, null, Priority.LOW, LocalDate.of(2026, 9, 30))).isEqualTo("due-before-today");
        assertThat(gap.findings.reported).isEmpty();
        assertThat(late(Severity.HIGH, LocalDate.of(2027, 4, 1), Priority.MEDIUM, LocalDate.of(2027, 10, 1)))
                .isEqualTo("not refused");
    }

    private String late(Severity severity, LocalDate due, Priority priority, LocalDate measureDue) {
        Improvement measure =
                measureDue == null ? null : new Improvement("Besluta", null, priority, null, measureDue, null);
        return refusal(() -> gap.proposals.accept(one(), new Acceptance(severity, due, measure, null)));
    }

    @Test
    public void dismissingNeedsAReason() {
        givenReviewed(2, 3, 3);
        assertThat(refusal(() -> gap.proposals.dismiss(one(), new Reason(" ")))).isEqualTo("reason-missing");

        ProposalView dismissed = gap.proposals.dismiss(one(), new Reason("Avvecklas i vår"));

        assertThat(dismissed.state()).isEqualTo(ProposalState.DISMISSED);
        assertThat(dismissed.reason()).isEqualTo("Avvecklas i vår");
        assertThat(refusal(() -> gap.proposals.dismiss(one(), new Reason("Något annat"))))
                .isEqualTo("proposal-decided");
        assertThat(refusal(() -> gap.proposals.accept(one(), new Acceptance(null, null, null, null))))
                .isEqualTo("proposal-dismissed");
        gap.as("director");
        assertThat(gap.proposals.proposal(one()).reason()).as("masked").isNull();
    }

    @Test
    public void whatWasAcceptedIsNotDismissed() {
        givenReviewed(2, 3, 3);
        gap.proposals.accept(one(), new Acceptance(null, null, null, null));

        assertThat(refusal(() -> gap.proposals.dismiss(one(), new Reason("x")))).isEqualTo("proposal-accepted");
    }

    @Test
    public void onlyThoseOfOnesUnitsAreSeenAndDecided() {
        givenReviewed(2, 3, 3);
        UUID one = one();

        gap.as("contact VON");
        assertThat(all()).isEmpty();
        assertThat(refusal(() -> gap.proposals.proposal(one))).isEqualTo("not-found");
        gap.as("director");
        assertThat(all()).hasSize(1);
        assertThat(all().get(0).actions()).isEmpty();
        assertThat(refusal(() -> gap.proposals.accept(one, new Acceptance(null, null, null, null))))
                .isEqualTo("not-permitted");
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private GapAnalysis gap;
    private UUID school;

    public DecidingProposalsTest(Database database) {
        store = new StoreRule(database, "gap-analysis");
    }

    @Before
    public void givenTheAssessmentOfTheSchoolDepartment() {
        store.clock().set("2026-10-01T08:00:00Z");
        gap = new GapAnalysis(store);
        school = gap.of(gap.running(2026, OwnPack.small().pack()), "BUN");
    }

    private void givenReviewed(int... levels) {
        gap.as("contact BUN");
        gap.answerAll(school, levels);
        gap.answering.submit(school);
        gap.as("coordinator");
        gap.judging.review(school);
    }

    private List<ProposalView> all() {
        return gap.proposals
                .proposals(new ProposalFilter(null, school, null, Set.of()), PageRequest.first(50))
                .items();
    }

    private UUID one() {
        return all().get(0).id();
    }
}
