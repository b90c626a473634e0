// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.domain.Answer;
import se.rond.gapanalysis.domain.Answers;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.Assessments;
import se.rond.gapanalysis.domain.Progress;
import se.rond.gapanalysis.domain.Score;

/** What the answers of an assessment come to. */
@Component(service = Results.class)
public final class Results {

    /** A question with the level that counts. @param level in thousandths of the common scale */
    record Counted(PackNode question, long level) {

        long weighted() {
            return question.weight() * level;
        }
    }

    private final Assessments assessments;
    private final Answers answers;
    private final AssessmentViews views;

    @Activate
    public Results(@Reference Assessments assessments, @Reference Answers answers, @Reference AssessmentViews views) {
        this.assessments = assessments;
        this.answers = answers;
        this.views = views;
    }

    Score score(Assessment assessment) {
        return score(counted(assessment).values().stream().toList());
    }

    static Score score(List<Counted> counted) {
        return new Score(
                counted.stream().mapToLong(Counted::weighted).sum(),
                counted.stream().mapToLong(found -> found.question().weight()).sum());
    }

    /** What applies and has a level, by question. */
    Map<String, Counted> counted(Assessment assessment) {
        return counted(assessment, views.pack(assessment), answers.of(assessment.id()));
    }

    static Map<String, Counted> counted(Assessment assessment, Pack pack, List<Answer> all) {
        Map<String, Answer> given = all.stream().collect(Collectors.toMap(Answer::ref, answer -> answer));
        Map<String, Counted> counted = new HashMap<>();
        for (PackNode question : AskedUnits.questions(pack, assessment.answerers())) {
            Answer answer = given.get(question.ref());
            Integer level = answer == null ? null : answer.counted();
            if (level != null) {
                counted.put(question.ref(), new Counted(question, pack.scale().thousandths(level)));
            }
        }
        return counted;
    }

    /** Against the last approved one, on the questions that both counted; {@code null} if there is none before. */
    @Nullable
    Progress progress(Assessment assessment) {
        return assessments
                .previous(assessment)
                .map(previous -> progress(assessment, previous))
                .orElse(null);
    }

    private Progress progress(Assessment assessment, Assessment previous) {
        Map<String, Counted> before = counted(previous);
        long now = 0;
        long then = 0;
        long weight = 0;
        int questions = 0;
        for (Counted counted : counted(assessment).values()) {
            Counted earlier = before.get(counted.question().ref());
            if (earlier != null) {
                now += counted.weighted();
                then += counted.question().weight() * earlier.level();
                weight += counted.question().weight();
                questions++;
            }
        }
        return new Progress(previous.id(), now, then, weight, questions);
    }
}
