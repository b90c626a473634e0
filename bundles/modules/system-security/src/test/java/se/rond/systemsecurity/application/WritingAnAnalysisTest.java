// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.rond.systemsecurity.SystemOffice.refusal;
import static se.rond.systemsecurity.SystemOffice.violations;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.findings.MeasureState;
import se.rond.findings.NewMeasure;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Municipality;
import se.rond.systemsecurity.OnBothDatabases;
import se.rond.systemsecurity.api.AnalysisDetail;
import se.rond.systemsecurity.api.AnalysisStart;
import se.rond.systemsecurity.api.AnalysisState;
import se.rond.systemsecurity.api.AnswerKind;
import se.rond.systemsecurity.api.Band;
import se.rond.systemsecurity.api.ImportReport;
import se.rond.systemsecurity.api.Levels;
import se.rond.systemsecurity.api.Raise;
import se.rond.systemsecurity.api.Remark;
import se.rond.systemsecurity.api.RequirementAnswerGiven;
import se.rond.systemsecurity.api.RequirementView;
import se.rond.systemsecurity.api.RiskGiven;
import se.rond.systemsecurity.api.RiskMeasureGiven;
import se.rond.systemsecurity.api.RiskMeasureView;
import se.rond.systemsecurity.api.RiskView;
import se.rond.systemsecurity.api.RowError;
import se.rond.systemsecurity.api.SupplierLine;

public class WritingAnAnalysisTest extends OnBothDatabases {

    @Test
    public void aSystemHasOneOpenAnalysis() {
        course.started();
        UUID same = course.id;

        assertThat(office.as("manager")
                        .steps
                        .start(same, new AnalysisStart(course.system, null))
                        .created())
                .isFalse();
        assertThat(refusal(() -> course.begun(null))).isEqualTo("analysis-open");
    }

    @Test
    public void classificationNeedsASetWithLevelsAndMotivation() {
        course.gated();
        assertThat(missing(() -> office.as("classifier").steps.classify(course.id, course.seen())))
                .containsExactly("set-missing");

        UUID set = UUID.randomUUID();
        course.save(set, new Levels(1, null, 1, null), null);
        assertThat(missing(() -> office.as("classifier").steps.classify(course.id, course.seen())))
                .containsExactly("levels-missing", "motivation-missing");

        course.save(set, new Levels(1, 4, 1, null), "Felaktiga beslut");
        assertThat(missing(() -> office.as("classifier").steps.classify(course.id, course.seen())))
                .containsExactly("level-4-special");

        course.save(set, new Levels(1, 3, 1, null), "Felaktiga beslut");
        assertThat(office.as("classifier")
                        .steps
                        .classify(course.id, course.seen())
                        .analysis()
                        .state())
                .isEqualTo(AnalysisState.CLASSIFIED);
    }

    @Test
    public void theSystemHasTheHighestLevelsRaisedAndNeverLowered() {
        course.gated();
        course.set(new Levels(1, 3, 0, null));
        course.set(new Levels(2, 0, 1, 1));
        assertThat(course.now().analysis().levels()).isEqualTo(new Levels(2, 3, 1, 1));

        office.as("classifier");
        assertThat(violations(() -> office.writing.raise(
                        course.id, new Raise(new Levels(1, null, 2, null), "Mycket"), course.seen())))
                .containsExactly("/levels/k level-lowered");
        assertThat(violations(() -> office.writing.raise(
                        course.id, new Raise(new Levels(3, null, null, null), " "), course.seen())))
                .containsExactly("/because text-missing");
        assertThat(office.writing
                        .raise(course.id, new Raise(new Levels(3, null, 2, null), "Allt på ett ställe"), course.seen())
                        .analysis()
                        .levels())
                .isEqualTo(new Levels(3, 3, 2, 1));
        assertThat(refusal(() -> office.writing.raise(
                        course.id, new Raise(new Levels(4, null, null, null), "Allt"), course.seen())))
                .isEqualTo("level-4-leaves");
    }

    @Test
    public void requirementsFollowFromTheLevelsAndAreExplainedUnlessMet() {
        course.gated();
        course.set(new Levels(2, 0, 1, null));

        assertThat(course.now().requirements().stream()
                        .filter(RequirementView::applies)
                        .map(RequirementView::requirement))
                .as("K 2: 1, 2, 4, 6, 7, 17; T 1: 12, 18; nothing of R and S")
                .containsExactly("rq.01", "rq.02", "rq.04", "rq.06", "rq.07", "rq.12", "rq.17", "rq.18");
        assertThat(violations(() -> answer("rq.01", AnswerKind.PARTLY, null, IfMatch.none())))
                .containsExactly("/comment comment-missing");
        answer("rq.01", AnswerKind.PARTLY, "Inte alla chefer", IfMatch.none());
        assertThat(refusal(() -> answer("rq.01", AnswerKind.YES, null, IfMatch.none())))
                .isEqualTo("version-missing");
        answer("rq.01", AnswerKind.YES, null, IfMatch.version(1));
        assertThat(refusal(() -> answer("rq.01", AnswerKind.NO, "Nej", IfMatch.version(1))))
                .isEqualTo("stale-version");
        assertThat(refusal(() -> answer("rq.99", AnswerKind.YES, null, IfMatch.none())))
                .isEqualTo("not-found");
    }

    @Test
    public void everyMandatoryThreatIsJudged() {
        course.classified(new Levels(1, 1, 1, null));
        UUID t01 = course.risk("t01", 2, 2);

        assertThat(missing(() -> office.as("reviewer").steps.assess(course.id, course.seen())))
                .hasSize(9)
                .containsOnly("threat-not-assessed");
        assertThat(refusal(() -> course.risk("t01", 1, 1))).isEqualTo("threat-assessed");
        assertThat(refusal(() -> course.risk("t99", 1, 1))).isEqualTo("threat-unknown");
        assertThat(refusal(() -> office.as("manager").writing.removeRisk(course.id, t01, IfMatch.version(1))))
                .isEqualTo("threat-mandatory");
    }

    @Test
    public void aRiskIsWithinItsScaleAndNeverExpectedAboveToday() {
        course.classified(new Levels(1, 1, 1, null));
        RiskGiven wrong = new RiskGiven(null, " ", null, null, 5, 2, null, 4, 3);

        assertThat(violations(() ->
                        office.as("manager").writing.saveRisk(course.id, UUID.randomUUID(), wrong, IfMatch.none())))
                .containsExactly(
                        "/title text-missing",
                        "/treatment treatment-missing",
                        "/consequence number-out-of-range",
                        "/expectedLikelihood expected-above-current");
        assertThat(course.theOwn("Egen risk", 4, 1).band())
                .as("consequence 4 is at least orange")
                .isEqualTo(Band.ORANGE);
    }

    @Test
    public void anOrangeRiskNeedsAMeasureBeforeTheAnalysisIsSubmitted() {
        course.assessed(new Levels(1, 1, 1, null), 3, 3);

        assertThat(missing(() -> office.as("manager").steps.submit(course.id, course.seen())))
                .contains("purpose-missing", "requirement-not-answered", "risk-without-measure");
        course.answered().described();
        assertThat(refusal(() -> course.measure("2026-03-01"))).isEqualTo("due-in-past");
        assertThat(refusal(() -> course.measure("2027-03-03")))
                .as("orange: a year")
                .isEqualTo("due-too-late");
        course.measure("2026-04-30");
        office.as("manager").steps.submit(course.id, course.seen());

        assertThat(office.followUp.proposed)
                .singleElement()
                .returns(Compartment.INFOSEC, NewMeasure::compartment)
                .returns(LocalDate.parse("2026-04-30"), NewMeasure::dueOn)
                .returns(Municipality.id("manager"), NewMeasure::owner);
        assertThat(refusal(() -> course.described())).isEqualTo("analysis-state");
    }

    @Test
    public void aRedRiskIsTreatedWithinSixMonthsAndAGreenOneWhileTheAnalysisHolds() {
        course.assessed(new Levels(1, 1, 1, null), 4, 4);
        assertThat(refusal(() -> course.measure("2026-09-03"))).isEqualTo("due-too-late");
        course.measure("2026-09-02");

        RiskView green = course.theOwn("Egen risk", 1, 1);
        assertThat(refusal(() -> measure(green, "2036-03-02"))).isEqualTo("due-too-late");
        measure(green, "2029-03-02");
    }

    private void measure(RiskView risk, String dueOn) {
        office.as("manager")
                .writing
                .saveMeasure(
                        course.id,
                        risk.id(),
                        UUID.randomUUID(),
                        new RiskMeasureGiven("Byt", Municipality.id("manager"), LocalDate.parse(dueOn)),
                        IfMatch.none());
    }

    @Test
    public void aReturnedAnalysisIsWrittenOnAndItsMeasuresAreFollowedUpOnce() {
        course.submitted(new Levels(1, 1, 1, null), 3, 3);
        assertThat(refusal(() -> office.as("reviewer").steps.returned(course.id, new Remark(" "), course.seen())))
                .isEqualTo("invalid");
        office.as("reviewer").steps.returned(course.id, new Remark("Förtydliga syftet"), course.seen());
        assertThat(course.now().returnedBecause()).isEqualTo("Förtydliga syftet");

        course.described();
        office.as("manager").steps.submit(course.id, course.seen());

        assertThat(office.followUp.proposed).hasSize(1);
    }

    @Test
    public void whatTheFollowUpSaysOfAMeasureIsKnownHere() {
        course.submitted(new Levels(1, 1, 1, null), 3, 3);
        office.followUp.becomes(MeasureState.DONE, LocalDate.parse("2026-03-10"));

        office.as("reader");
        assertThat(office.reading.analysis(course.id).risks().stream()
                        .flatMap(risk -> risk.measures().stream())
                        .toList())
                .singleElement()
                .returns(MeasureState.DONE, RiskMeasureView::state)
                .returns(LocalDate.parse("2026-03-10"), RiskMeasureView::dueOn)
                .returns(null, RiskMeasureView::title);
    }

    @Test
    public void aSupplierAnswersInAFile() {
        course.gated();
        course.set(new Levels(2, 0, 1, null));
        office.as("manager");
        assertThat(office.supplier.questions(course.id, PageRequest.first(3)).items())
                .extracting(SupplierLine::requirement)
                .containsExactly("rq.01", "rq.02", "rq.04");

        String wrong = "requirement,answer,comment\nrq.01,yes,\nrq.02,maybe,\nrq.04,no,\nrq.99,yes,\nrq.01,yes,\n";
        assertThat(supplied(wrong, false).errors())
                .extracting(RowError::line, RowError::rule)
                .containsExactly(
                        tuple(3, "answer-unknown"),
                        tuple(4, "comment-missing"),
                        tuple(5, "requirement-unknown"),
                        tuple(6, "requirement-twice"));
        String right = "requirement,answer,comment\nrq.01,ja,\nrq.02,partly,Bara utifrån\nrq.04,,\n";
        assertThat(supplied(right, true).applied()).isFalse();
        assertThat(supplied(right, false).created()).isEqualTo(2);
        assertThat(supplied(right, false).created()).isZero();
        assertThat(course.now().requirements().get(1))
                .returns(AnswerKind.PARTLY, RequirementView::answer)
                .returns(true, RequirementView::bySupplier);
    }

    @Test
    public void readingIsNotedAndFreeTextIsMasked() {
        course.submitted(new Levels(1, 1, 1, null), 2, 2);

        AnalysisDetail masked = office.as("reader").reading.analysis(course.id);

        assertThat(office.noted).containsExactly("reader system-security.analysis.read " + course.id + " INFOSEC");
        assertThat(masked.toString()).doesNotContain("Hålla reda", "Elevregister", "Brandvägg", "Avtal 12");
        office.as("stranger");
        assertThat(refusal(() -> office.reading.analysis(course.id))).isEqualTo("not-found");
        assertThat(office.noted).hasSize(1);
    }

    public WritingAnAnalysisTest(Database database) {
        super(database);
    }

    private ImportReport supplied(String csv, boolean dryRun) {
        return office.as("manager")
                .supplier
                .answers(course.id, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), dryRun);
    }

    private void answer(String requirement, AnswerKind kind, String comment, IfMatch seen) {
        office.as("manager")
                .writing
                .answer(course.id, requirement, new RequirementAnswerGiven(kind, comment, null), seen);
    }

    private static List<String> missing(Runnable what) {
        return violations(what).stream()
                .map(each -> each.substring(each.indexOf(' ') + 1))
                .toList();
    }
}
