// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.gapanalysis.api.AnswerGiven;
import se.rond.gapanalysis.api.AnswerView;
import se.rond.gapanalysis.api.AnsweringAssessments;
import se.rond.gapanalysis.api.AssessmentAction;
import se.rond.gapanalysis.api.AssessmentDetail;
import se.rond.gapanalysis.api.AssessmentState;
import se.rond.gapanalysis.api.CommentGiven;
import se.rond.gapanalysis.api.CommentView;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.ReadingAssessments;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.domain.Answer;
import se.rond.gapanalysis.domain.Answers;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.Assessments;
import se.rond.gapanalysis.domain.Refusals;
import se.rond.gapanalysis.domain.Remark;
import se.rond.kernel.Forbidden;
import se.rond.kernel.IfMatch;
import se.rond.kernel.NotFound;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.kernel.Text;
import se.rond.kernel.Violation;
import se.rond.organisation.PersonNames;
import se.rond.persistence.UnitOfWork;

@Component
public final class AssessmentAnswering implements AnsweringAssessments {

    private static final Text QUESTION = new Text("Frågan", "The question");
    private static final Map<String, Text> MISSING = Map.of(
            "level", new Text("Ange en nivå.", "Give a level."),
            "reason", new Text("Skriv varför frågan inte gäller.", "Write why the question does not apply."),
            "evidence", new Text("Hänvisa till bevis för nivån.", "Refer to evidence for the level."));

    private final Assessments assessments;
    private final Answers answers;
    private final AssessmentViews views;
    private final ReadingAssessments reading;
    private final Messages messages;
    private final GapTrail trail;
    private final GapPlaces places;
    private final UnitOfWork work;

    @Activate
    public AssessmentAnswering(
            @Reference Assessments assessments,
            @Reference Answers answers,
            @Reference AssessmentViews views,
            @Reference ReadingAssessments reading,
            @Reference Messages messages,
            @Reference GapTrail trail,
            @Reference GapPlaces places,
            @Reference UnitOfWork work) {
        this.assessments = assessments;
        this.answers = answers;
        this.views = views;
        this.reading = reading;
        this.messages = messages;
        this.trail = trail;
        this.places = places;
        this.work = work;
    }

    @Override
    public AssessmentDetail start(UUID id) {
        work.write(() -> {
            Assessment assessment = toChange(id);
            places.require(GapPermissions.ANSWER, assessment);
            start(assessment);
        });
        return reading.assessment(id);
    }

    private void start(Assessment assessment) {
        if (assessment.start(places.sign())) {
            trail.moved(assessment, AssessmentAction.START, AssessmentState.DRAFT);
        }
    }

    @Override
    public Saved<AnswerView> answer(UUID id, String ref, AnswerGiven given, IfMatch seen) {
        return work.write(() -> {
            Assessment assessment = toChange(id); // alone, so that nobody hands it in meanwhile
            places.requireVisible(assessment);
            Pack pack = views.pack(assessment);
            requireMayAnswer(assessment, question(assessment, pack, ref));
            if (assessment.state() == AssessmentState.DRAFT) {
                start(assessment);
            }
            Optional<Answer> present = answers.find(id, ref);
            Answer answer = present.orElseGet(() -> added(assessment, pack, ref, given));
            if (present.isPresent()) {
                change(assessment, answer, pack, given, seen);
            }
            answers.flush();
            return new Saved<>(
                    views.answer(answer, pack.scale(), places.mayReadText(assessment.unit())), present.isEmpty());
        });
    }

    private void requireMayAnswer(Assessment assessment, PackNode question) {
        assessment.refuseUnless(AssessmentAction.ANSWER);
        if (!new Rights(places).mayAnswer(assessment, question)) {
            throw new Forbidden(GapPermissions.ANSWER);
        }
    }

    private Answer added(Assessment assessment, Pack pack, String ref, AnswerGiven given) {
        PackNode question = question(assessment, pack, ref);
        int target = views.targets(assessment).getOrDefault(ref, question.target());
        Answer answer = new Answer(assessment.id(), ref, target, given, pack.scale(), places.sign());
        answers.add(answer);
        trail.changed(assessment, "answer", Map.of(), facts(answer));
        return answer;
    }

    private void change(Assessment assessment, Answer answer, Pack pack, AnswerGiven given, IfMatch seen) {
        if (answer.says(given)) {
            return; // sent again
        }
        seen.require(answer.version());
        Map<String, Object> before = facts(answer);
        answer.change(given, pack.scale(), places.sign());
        trail.changed(assessment, "answer", before, facts(answer));
    }

    /** Levels and whether there is text, not the text itself: that is in the history of the answers. */
    static Map<String, Object> facts(Answer answer) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("question", answer.ref());
        facts.put("level", GapTrail.orEmpty(answer.level()));
        facts.put("notApplicable", answer.isNotApplicable());
        facts.put("hasReason", answer.reason() != null);
        facts.put("hasEvidence", answer.evidenceRef() != null);
        facts.put("reviewedLevel", GapTrail.orEmpty(answer.reviewedLevel()));
        return facts;
    }

    /** The question, if the unit is asked it. */
    static PackNode question(Assessment assessment, Pack pack, String ref) {
        return AskedUnits.questions(pack, assessment.answerers()).stream()
                .filter(question -> question.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new NotFound(QUESTION, ref));
    }

    @Override
    public AssessmentDetail submit(UUID id) {
        work.write(() -> {
            Assessment assessment = toChange(id);
            places.require(GapPermissions.ANSWER, assessment);
            if (assessment.submit(missing(assessment), places.sign())) {
                messages.submitted(assessment);
                trail.moved(assessment, AssessmentAction.SUBMIT, AssessmentState.IN_PROGRESS);
            }
        });
        return reading.assessment(id);
    }

    private List<Violation> missing(Assessment assessment) {
        Pack pack = views.pack(assessment);
        Map<String, Answer> given = new HashMap<>();
        answers.of(assessment.id()).forEach(answer -> given.put(answer.ref(), answer));
        List<Violation> missing = new ArrayList<>();
        for (PackNode question : AskedUnits.questions(pack, assessment.answerers())) {
            Answer answer = given.get(question.ref());
            List<String> lacks = answer == null ? List.of("level") : answer.missing(pack.scale());
            lacks.forEach(what -> missing.add(missing(question, what)));
        }
        return missing;
    }

    private static Violation missing(PackNode question, String what) {
        Text words = MISSING.getOrDefault(what, Text.same(what));
        return new Violation(
                "/answers/" + question.ref(),
                what.equals("level") ? "answer-missing" : what + "-missing",
                new Text(question.label() + ": " + words.sv(), question.label() + ": " + words.en()));
    }

    @Override
    public CommentView comment(UUID id, UUID comment, CommentGiven given) {
        String words =
                Refusals.words(given.text(), "/text", "comment-missing", "Skriv en kommentar.", "Write a comment.");
        Remark kept = work.write(() -> {
            Assessment assessment = assessments.find(id).orElseThrow(() -> GapPlaces.noAssessment(id));
            places.require(GapPermissions.COMMENT, assessment);
            if (given.ref() != null) {
                question(assessment, views.pack(assessment), given.ref());
            }
            return keep(assessment, new Remark(comment, id, given.ref(), words, places.sign()));
        });
        return AssessmentReading.comment(kept, PersonNames.of(List.of(kept.written()), places.organisation()));
    }

    private Remark keep(Assessment assessment, Remark remark) {
        Optional<Remark> present = answers.remark(remark.id());
        if (present.isEmpty()) {
            answers.add(remark);
            trail.changed(assessment, "comment", Map.of(), about(remark.ref()));
            return remark;
        }
        if (!present.get().isSameAs(remark)) {
            throw new RuleBroken(
                    "comment-id-taken",
                    "Kommentaren finns redan med annan text. Skicka den med ett nytt id.",
                    "There is another comment of this id. Send it with a new one.");
        }
        return present.get();
    }

    private static Map<String, Object> about(@Nullable String ref) {
        return ref == null ? Map.of() : Map.of("question", ref);
    }

    private Assessment toChange(UUID id) {
        return assessments.findToChange(id).orElseThrow(() -> GapPlaces.noAssessment(id));
    }
}
