// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.findings.FindingSummary;
import se.rond.findings.Findings;
import se.rond.firesafety.api.AnswerView;
import se.rond.firesafety.api.ChecklistView;
import se.rond.firesafety.api.PointView;
import se.rond.firesafety.api.RoundDetail;
import se.rond.firesafety.api.RoundPoint;
import se.rond.firesafety.domain.Answer;
import se.rond.firesafety.domain.Answers;
import se.rond.firesafety.domain.Round;
import se.rond.organisation.Organisation;
import se.rond.organisation.PersonNames;

/** A round with its points, their answers, and what became of the deficiencies. */
@Component(service = RoundDetails.class)
public final class RoundDetails {

    private final RoundViews views;
    private final Answers answers;
    private final PublishedChecklists checklists;
    private final Findings findings;
    private final Organisation organisation;

    @Activate
    public RoundDetails(
            @Reference RoundViews views,
            @Reference Answers answers,
            @Reference PublishedChecklists checklists,
            @Reference Findings findings,
            @Reference Organisation organisation) {
        this.views = views;
        this.answers = answers;
        this.checklists = checklists;
        this.findings = findings;
        this.organisation = organisation;
    }

    RoundDetail of(Round round) {
        List<Answer> given = answers.of(round.id());
        PersonNames names = PersonNames.of(given.stream().map(Answer::received).toList(), organisation);
        Map<String, Answer> byPoint = given.stream().collect(Collectors.toMap(Answer::point, Function.identity()));
        Map<String, FindingSummary> reported = findings.of(DeficiencyReports.MODULE, round.id()).stream()
                .collect(Collectors.toMap(FindingSummary::sourceKey, Function.identity(), (first, again) -> again));
        ChecklistView checklist = checklists.kept(round.checklist());
        List<RoundPoint> points = new ArrayList<>();
        for (PointView point : checklist.pointsOf(round.frequency())) {
            AnswerView answer = viewOrNull(byPoint.get(point.id()), names);
            points.add(RoundPoint.of(points.size() + 1, point, answer, reported.get(point.id())));
        }
        return RoundDetail.of(views.of(round), checklist.note(), points);
    }

    AnswerView of(Answer answer) {
        return view(answer, PersonNames.of(List.of(answer.received()), organisation));
    }

    private static @Nullable AnswerView viewOrNull(@Nullable Answer answer, PersonNames names) {
        return answer == null ? null : view(answer, names);
    }

    private static AnswerView view(Answer answer, PersonNames names) {
        return new AnswerView(
                answer.point(),
                answer.verdict(),
                answer.comment(),
                answer.severity(),
                answer.photos(),
                answer.answeredAt(),
                answer.received().at(),
                names.ref(answer.received()),
                answer.version());
    }
}
