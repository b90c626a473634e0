// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application.oscal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.api.AnswerView;
import se.rond.gapanalysis.api.AssessedQuestion;
import se.rond.gapanalysis.api.AssessmentDetail;
import se.rond.gapanalysis.api.AssessmentView;
import se.rond.gapanalysis.domain.oscal.results.Results.Asked;
import se.rond.gapanalysis.domain.oscal.results.Results.OfUnit;
import se.rond.kernel.Period;

/** Assessments as the results that leave Rond. */
final class ResultsOfAssessments {

    private ResultsOfAssessments() {}

    static OfUnit of(AssessmentDetail detail) {
        AssessmentView assessment = detail.assessment();
        Facts facts = new Facts()
                .and(assessment.unit())
                .and("unit-path", assessment.unitPath())
                .and("campaign", assessment.campaign())
                .and("year", assessment.year())
                .and("pack", assessment.packCode())
                .and("pack-version", assessment.packVersion())
                .and("scale", detail.scale().low() + ".." + detail.scale().high())
                .and(
                        "answerers",
                        String.join(
                                " ", assessment.answerers().stream().sorted().toList()))
                .and("state", assessment.state())
                .and("opens-on", assessment.opensOn())
                .and("due-on", assessment.dueOn())
                .flag("late", assessment.late())
                .and("submitted-at", assessment.submittedAt())
                .and("submitter", assessment.submitter())
                .and("reviewed-at", assessment.reviewedAt())
                .and("reviewer", assessment.reviewer())
                .and("approver", assessment.approver())
                .and("compiled-at", assessment.compiledAt())
                .and("comment", assessment.comment())
                .and("score", assessment.score())
                .and("change", assessment.change())
                .and("version", assessment.version());
        return new OfUnit(
                assessment.id(),
                assessment.unit().name(),
                assessment.opensOn().atStartOfDay(Period.ZONE).toInstant(),
                assessment.approvedAt(),
                facts.all(),
                detail.questions().stream().map(ResultsOfAssessments::asked).toList());
    }

    private static Asked asked(AssessedQuestion asked) {
        AnswerView answer = asked.answer();
        Facts facts = new Facts()
                .and("label", asked.question().label())
                .and("question-en", asked.question().title().en())
                .and("weight", asked.question().weight())
                .and("target", asked.target());
        if (answer != null) {
            facts.and("level", answer.level())
                    .and("reviewed-level", answer.reviewedLevel())
                    .and("gap", answer.gap())
                    .flag("not-applicable", answer.notApplicable())
                    .flag("masked", answer.masked())
                    .and("reason", answer.reason())
                    .and("evidence-ref", answer.evidenceRef())
                    .and("review-comment", answer.reviewComment())
                    .and("answered-by", answer.answeredBy())
                    .and("reviewed-by", answer.reviewedBy())
                    .and("version", answer.version());
        }
        return new Asked(
                asked.question().ref(),
                asked.question().title().sv(),
                answer == null ? null : answer.answeredAt(),
                answer == null ? null : satisfied(answer),
                facts.all());
    }

    /** The reviewer's level counts before one's own; what does not apply is not judged. */
    private static @Nullable Boolean satisfied(AnswerView answer) {
        if (answer.notApplicable() || answer.level() == null && answer.reviewedLevel() == null) {
            return null;
        }
        String gap = answer.gap();
        return gap == null || new BigDecimal(gap.replace(',', '.')).signum() <= 0;
    }

    /** When something in them last changed; OSCAL wants it of every document. */
    static Instant changed(List<AssessmentDetail> details) {
        return details.stream()
                .flatMap(detail -> Stream.concat(
                        Stream.of(
                                detail.assessment()
                                        .opensOn()
                                        .atStartOfDay(Period.ZONE)
                                        .toInstant(),
                                detail.assessment().submittedAt(),
                                detail.assessment().reviewedAt(),
                                detail.assessment().approvedAt(),
                                detail.assessment().compiledAt()),
                        detail.questions().stream()
                                .map(AssessedQuestion::answer)
                                .filter(Objects::nonNull)
                                .map(AnswerView::answeredAt)))
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
