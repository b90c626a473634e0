// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Caller;
import se.rond.access.Caller.Via;
import se.rond.gapanalysis.api.AnswerGiven;
import se.rond.gapanalysis.api.LevelReviewed;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.domain.Answer;
import se.rond.gapanalysis.domain.Answers;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.Signature;

/** Takes an assessment of the demonstration through its states, by those who hold the roles. */
@Component(service = DemoAnswers.class)
public final class DemoAnswers {

    /** How far a department has come. */
    enum Stage {
        APPROVED,
        REVIEWED,
        SELF_ASSESSED,
        HALF_ANSWERED,
        UNTOUCHED;

        private static final List<Stage> MIXED = List.of(
                SELF_ASSESSED, APPROVED, HALF_ANSWERED, SELF_ASSESSED, REVIEWED, HALF_ANSWERED, UNTOUCHED, APPROVED);

        static Stage of(int number) {
            return MIXED.get(number % MIXED.size());
        }
    }

    private static final int HIGHEST = 5;
    private static final int PERCENT = 100;
    private static final int NOT_APPLICABLE = 4;
    private static final int JUDGED_LOWER = 8;

    private final Answers answers;
    private final AssessmentViews views;
    private final Results results;
    private final GapFindings findings;
    private final GapPlaces places;

    @Activate
    public DemoAnswers(
            @Reference Answers answers,
            @Reference AssessmentViews views,
            @Reference Results results,
            @Reference GapFindings findings,
            @Reference GapPlaces places) {
        this.answers = answers;
        this.views = views;
        this.results = results;
        this.findings = findings;
        this.places = places;
    }

    /** Handed in a few days before a moment, reviewed and approved in the weeks after. */
    void whole(Assessment assessment, Instant due) {
        upTo(Stage.APPROVED, assessment, due.minus(Duration.ofDays(3)));
    }

    /** @param at when it was handed in, or last answered */
    void upTo(Stage stage, Assessment assessment, Instant at) {
        if (stage == Stage.UNTOUCHED) {
            return;
        }
        Random chance = new Random(assessment.unitPath().hashCode() * 31L + assessment.year());
        Pack pack = views.pack(assessment);
        List<PackNode> questions = AskedUnits.questions(pack, assessment.answerers());
        int answered = stage == Stage.HALF_ANSWERED ? questions.size() / 2 : questions.size();
        Signature contact = sign(GapPlaces.CONTACT, assessment, at);
        assessment.start(contact);
        for (PackNode question : questions.subList(0, answered)) {
            Signature by = sign(GapPlaces.CONTACT, assessment, at.minus(Duration.ofMinutes(chance.nextInt(9_000))));
            Answer answer = new Answer(
                    assessment.id(), question.ref(), question.target(), given(assessment, chance), pack.scale(), by);
            answers.add(answer);
            if (stage.compareTo(Stage.REVIEWED) <= 0) {
                judge(answer, pack, assessment, at, chance);
            }
        }
        answers.flush();
        if (stage.compareTo(Stage.SELF_ASSESSED) <= 0) {
            assessment.submit(List.of(), contact);
        }
        if (stage.compareTo(Stage.REVIEWED) <= 0) {
            judged(stage, assessment, at);
        }
    }

    private void judged(Stage stage, Assessment assessment, Instant at) {
        Instant reviewed = at.plus(Duration.ofHours(20));
        assessment.review(results.score(assessment), sign(GapPlaces.COORDINATOR, assessment, reviewed));
        findings.propose(assessment);
        if (stage == Stage.APPROVED) {
            assessment.approve(
                    results.progress(assessment),
                    sign(GapPlaces.HEAD, assessment, reviewed.plus(Duration.ofHours(20))));
        }
    }

    /** Some departments are better than others. */
    private static AnswerGiven given(Assessment assessment, Random chance) {
        if (chance.nextInt(PERCENT) < NOT_APPLICABLE) {
            return new AnswerGiven(null, true, "Förvaltningen har ingen sådan verksamhet.", null);
        }
        double ability = 1.6 + Math.floorMod(assessment.unitPath().hashCode(), 10) / 10.0;
        int level = (int) Math.max(0, Math.min(HIGHEST, Math.round(ability + chance.nextGaussian())));
        String evidence = level < 3 ? null : "KS-" + assessment.year() + "/" + (100 + chance.nextInt(800));
        return new AnswerGiven(level, null, null, evidence);
    }

    private void judge(Answer answer, Pack pack, Assessment assessment, Instant at, Random chance) {
        Integer level = answer.level();
        if (level != null && level > 1 && chance.nextInt(PERCENT) < JUDGED_LOWER) {
            answer.judge(
                    new LevelReviewed(level - 1, "Arbetssättet är beslutat men används inte överallt."),
                    pack.scale(),
                    sign(GapPlaces.COORDINATOR, assessment, at.plus(Duration.ofHours(10))));
        }
    }

    private Signature sign(String role, Assessment assessment, Instant at) {
        List<UUID> holders = places.holders(role, assessment.unit());
        @Nullable UUID person = holders.isEmpty() ? null : holders.get(0);
        UUID account = person == null ? UUID.nameUUIDFromBytes(role.getBytes(StandardCharsets.UTF_8)) : person;
        return new Signature(new Caller(account, person, "demo", Via.SYSTEM), at);
    }
}
