// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.gapanalysis.api.AnswerView;
import se.rond.gapanalysis.api.AssessmentAction;
import se.rond.gapanalysis.api.AssessmentDetail;
import se.rond.gapanalysis.api.AssessmentState;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.JudgingAssessments;
import se.rond.gapanalysis.api.LevelReviewed;
import se.rond.gapanalysis.api.ReadingAssessments;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.domain.Answer;
import se.rond.gapanalysis.domain.Answers;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.Assessments;
import se.rond.kernel.IfMatch;
import se.rond.kernel.NotFound;
import se.rond.kernel.Reason;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;

@Component
public final class AssessmentJudging implements JudgingAssessments {

    private final Assessments assessments;
    private final Answers answers;
    private final AssessmentViews views;
    private final ReadingAssessments reading;
    private final Results results;
    private final GapFindings findings;
    private final Messages messages;
    private final GapTrail trail;
    private final GapPlaces places;
    private final UnitOfWork work;

    @Activate
    public AssessmentJudging(
            @Reference Assessments assessments,
            @Reference Answers answers,
            @Reference AssessmentViews views,
            @Reference ReadingAssessments reading,
            @Reference Results results,
            @Reference GapFindings findings,
            @Reference Messages messages,
            @Reference GapTrail trail,
            @Reference GapPlaces places,
            @Reference UnitOfWork work) {
        this.assessments = assessments;
        this.answers = answers;
        this.views = views;
        this.reading = reading;
        this.results = results;
        this.findings = findings;
        this.messages = messages;
        this.trail = trail;
        this.places = places;
        this.work = work;
    }

    @Override
    public AnswerView judge(UUID id, String ref, LevelReviewed judged, IfMatch seen) {
        return work.write(() -> {
            Assessment assessment = toChange(id, GapPermissions.REVIEW);
            assessment.refuseUnless(AssessmentAction.JUDGE);
            assessment.refuseOwn(places.sign());
            Pack pack = views.pack(assessment);
            Answer answer = answers.find(id, ref)
                    .orElseThrow(() -> new NotFound(new Text("Svaret på frågan", "The answer to question"), ref));
            seen.require(answer.version());
            Map<String, Object> before = AssessmentAnswering.facts(answer);
            if (answer.judge(judged, pack.scale(), places.sign())) {
                trail.changed(assessment, "judge", before, AssessmentAnswering.facts(answer));
            }
            answers.flush();
            return views.answer(answer, pack.scale(), places.mayReadText(assessment.unit()));
        });
    }

    @Override
    public AssessmentDetail giveBack(UUID id, Reason why) {
        work.write(() -> {
            Assessment assessment = toChange(id, GapPermissions.REVIEW);
            if (assessment.giveBack(why.reason(), places.sign())) {
                messages.returned(assessment);
                trail.moved(assessment, AssessmentAction.RETURN, AssessmentState.SELF_ASSESSED);
            }
        });
        return reading.assessment(id);
    }

    @Override
    public AssessmentDetail review(UUID id) {
        work.write(() -> {
            Assessment assessment = toChange(id, GapPermissions.REVIEW);
            if (assessment.review(results.score(assessment), places.sign())) {
                findings.propose(assessment);
                messages.reviewed(assessment);
                trail.moved(assessment, AssessmentAction.REVIEW, AssessmentState.SELF_ASSESSED);
            }
        });
        return reading.assessment(id);
    }

    @Override
    public AssessmentDetail approve(UUID id) {
        work.write(() -> {
            Assessment assessment = toChange(id, GapPermissions.APPROVE);
            if (assessment.approve(results.progress(assessment), places.sign())) {
                trail.moved(assessment, AssessmentAction.APPROVE, AssessmentState.REVIEWED);
            }
        });
        return reading.assessment(id);
    }

    @Override
    public AssessmentDetail cancel(UUID id, Reason why) {
        work.write(() -> {
            Assessment assessment = toChange(id, GapPermissions.PLAN);
            AssessmentState before = assessment.state();
            if (assessment.cancel(why.reason())) {
                trail.moved(assessment, AssessmentAction.CANCEL, before);
            }
        });
        return reading.assessment(id);
    }

    private Assessment toChange(UUID id, String permission) {
        Assessment assessment = assessments.findToChange(id).orElseThrow(() -> GapPlaces.noAssessment(id));
        places.require(permission, assessment);
        return assessment;
    }
}
