// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.api.ApplicabilityRow;
import se.rond.gapanalysis.api.AssessmentState;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.application.Results.Counted;
import se.rond.gapanalysis.domain.Answer;
import se.rond.gapanalysis.domain.Assessment;

/** The statement of applicability of a campaign, line by line. */
final class Applicability {

    private static final int LONGEST = 2000;

    private final Pack pack;
    private final List<Assessment> units;
    private final Map<UUID, Map<String, Answer>> given = new HashMap<>();
    private final GroupsOfQuestions groups;
    private final GapPlaces places;

    Applicability(Pack pack, List<Assessment> units, Map<UUID, List<Answer>> answers, GapPlaces places) {
        this.pack = pack;
        this.units = units;
        this.groups = new GroupsOfQuestions(pack);
        this.places = places;
        answers.forEach((assessment, all) -> {
            Map<String, Answer> byRef = new HashMap<>();
            all.forEach(answer -> byRef.put(answer.ref(), answer));
            given.put(assessment, byRef);
        });
    }

    ApplicabilityRow line(PackNode question) {
        List<Assessment> asked =
                units.stream().filter(unit -> question.isFor(unit.answerers())).toList();
        List<Assessment> without =
                asked.stream().filter(unit -> isOut(answer(unit, question))).toList();
        return new ApplicabilityRow(
                question.ref(),
                question.label(),
                groups.above(question),
                question.title().sv(),
                without.size() < asked.size(),
                asked.size(),
                without.size(),
                level(question, asked),
                question.target(),
                words(without, question, Answer::reason),
                words(asked, question, Answer::evidenceRef));
    }

    private static boolean isOut(@Nullable Answer answer) {
        return answer != null && answer.isNotApplicable() && answer.reviewedLevel() == null;
    }

    private @Nullable Answer answer(Assessment unit, PackNode question) {
        return given.getOrDefault(unit.id(), Map.of()).get(question.ref());
    }

    /** Of those who have been reviewed. */
    private @Nullable String level(PackNode question, List<Assessment> asked) {
        List<Counted> counted = new ArrayList<>();
        for (Assessment unit : asked) {
            Answer answer = answer(unit, question);
            Integer level = answer == null ? null : answer.counted();
            if (level != null && AssessmentState.JUDGED.contains(unit.state())) {
                counted.add(new Counted(question, pack.scale().thousandths(level)));
            }
        }
        BigDecimal level = Results.score(counted).level();
        return level == null ? null : level.toPlainString();
    }

    private @Nullable String words(List<Assessment> from, PackNode question, Function<Answer, @Nullable String> part) {
        List<String> all = new ArrayList<>();
        for (Assessment unit : from) {
            Answer answer = answer(unit, question);
            String words = answer == null ? null : part.apply(answer);
            if (words != null) {
                String code = GapPlaces.lastCode(unit.unitPath());
                all.add(code + ": " + (places.mayReadText(unit.unit()) ? words : Hidden.WORDS));
            }
        }
        String joined = String.join("; ", all);
        return all.isEmpty() ? null : joined.length() <= LONGEST ? joined : joined.substring(0, LONGEST - 1) + "…";
    }
}
