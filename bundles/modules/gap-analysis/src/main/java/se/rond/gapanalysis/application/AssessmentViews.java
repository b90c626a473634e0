// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.gapanalysis.api.AnswerView;
import se.rond.gapanalysis.api.AssessedQuestion;
import se.rond.gapanalysis.api.AssessmentDetail;
import se.rond.gapanalysis.api.AssessmentState;
import se.rond.gapanalysis.api.AssessmentView;
import se.rond.gapanalysis.api.packs.NodeKind;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.api.packs.Packs;
import se.rond.gapanalysis.api.packs.Scale;
import se.rond.gapanalysis.domain.Answer;
import se.rond.gapanalysis.domain.Answers;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.Assessments;
import se.rond.gapanalysis.domain.Campaigns;
import se.rond.gapanalysis.domain.Progress;
import se.rond.gapanalysis.domain.Signature;
import se.rond.organisation.PersonNames;

/** Assessments as they are shown. Free text only to those who may read it. */
@Component(service = AssessmentViews.class)
public final class AssessmentViews {

    private final Assessments assessments;
    private final Answers answers;
    private final Campaigns campaigns;
    private final Packs packs;
    private final GapPlaces places;

    @Activate
    public AssessmentViews(
            @Reference Assessments assessments,
            @Reference Answers answers,
            @Reference Campaigns campaigns,
            @Reference Packs packs,
            @Reference GapPlaces places) {
        this.assessments = assessments;
        this.answers = answers;
        this.campaigns = campaigns;
        this.packs = packs;
        this.places = places;
    }

    List<AssessmentView> of(List<Assessment> rows) {
        Map<UUID, Integer> answered =
                assessments.answered(rows.stream().map(Assessment::id).toList());
        List<@Nullable Signature> signatures = new ArrayList<>();
        for (Assessment row : rows) {
            signatures.add(row.submitted());
            signatures.add(row.reviewed());
            signatures.add(row.approved());
        }
        PersonNames names = PersonNames.of(signatures, places.organisation());
        Rights rights = new Rights(places);
        return rows.stream()
                .map(row -> view(row, answered.getOrDefault(row.id(), 0), names, rights))
                .toList();
    }

    /** One query for the answers; the questions are remembered. */
    AssessmentDetail detail(Assessment assessment) {
        return detail(assessment, new Rights(places).mayReadText(assessment));
    }

    /** @param text whether free text is shown, whoever asks */
    AssessmentDetail detail(Assessment assessment, boolean text) {
        Pack pack = pack(assessment);
        Rights rights = new Rights(places);
        List<Answer> given = answers.of(assessment.id());
        List<@Nullable Signature> signatures = new ArrayList<>(
                List.of(assessment).stream().map(Assessment::submitted).toList());
        signatures.add(assessment.reviewed());
        signatures.add(assessment.approved());
        given.forEach(answer -> {
            signatures.add(answer.answered());
            signatures.add(answer.reviewed());
        });
        PersonNames names = PersonNames.of(signatures, places.organisation());
        int complete = (int) given.stream().filter(Answer::isComplete).count();
        List<AssessedQuestion> questions = questions(assessment, pack, given, names, rights, text);
        return new AssessmentDetail(
                view(assessment, complete, names, rights),
                pack.name(),
                pack.scale(),
                groups(pack, questions),
                questions,
                FreeText.ADVICE);
    }

    private List<AssessedQuestion> questions(
            Assessment assessment, Pack pack, List<Answer> given, PersonNames names, Rights rights, boolean text) {
        Map<String, Answer> byRef = new HashMap<>();
        given.forEach(answer -> byRef.put(answer.ref(), answer));
        Map<String, Long> remarks = answers.remarksByRef(assessment.id());
        Map<String, Integer> targets = targets(assessment);
        return AskedUnits.questions(pack, assessment.answerers()).stream()
                .map(question -> {
                    Answer answer = byRef.get(question.ref());
                    return new AssessedQuestion(
                            question,
                            answer == null ? targets.getOrDefault(question.ref(), question.target()) : answer.target(),
                            rights.mayAnswer(assessment, question),
                            remarks.getOrDefault(question.ref(), 0L),
                            answer == null ? null : answer(answer, pack.scale(), names, text));
                })
                .toList();
    }

    /** The groups that hold any of the questions, however far above. */
    private static List<PackNode> groups(Pack pack, List<AssessedQuestion> questions) {
        Map<String, PackNode> byRef = new HashMap<>();
        pack.nodes().forEach(node -> byRef.put(node.ref(), node));
        Set<String> above = new HashSet<>();
        for (AssessedQuestion question : questions) {
            String parent = question.question().parentRef();
            while (parent != null && above.add(parent)) {
                PackNode node = byRef.get(parent);
                parent = node == null ? null : node.parentRef();
            }
        }
        return pack.nodes().stream()
                .filter(node -> node.kind() == NodeKind.GROUP && above.contains(node.ref()))
                .toList();
    }

    AnswerView answer(Answer answer, Scale scale, boolean text) {
        List<@Nullable Signature> signatures = new ArrayList<>();
        signatures.add(answer.answered());
        signatures.add(answer.reviewed());
        return answer(answer, scale, PersonNames.of(signatures, places.organisation()), text);
    }

    private AnswerView answer(Answer answer, Scale scale, PersonNames names, boolean text) {
        return new AnswerView(
                answer.ref(),
                answer.level(),
                answer.isNotApplicable(),
                text ? answer.reason() : null,
                text ? answer.evidenceRef() : null,
                answer.target(),
                answer.reviewedLevel(),
                text ? answer.reviewComment() : null,
                gap(answer, scale),
                answer.missing(scale),
                answer.answered().at(),
                names.ref(answer.answered()),
                names.refOrNull(answer.reviewed()),
                !text,
                text ? FreeText.warning(answer.reason(), answer.evidenceRef(), answer.reviewComment()) : null,
                answer.version());
    }

    static @Nullable String gap(Answer answer, Scale scale) {
        return answer.counted() == null
                ? null
                : BigDecimal.valueOf(answer.gap(scale), 3).stripTrailingZeros().toPlainString();
    }

    private AssessmentView view(Assessment row, int answered, PersonNames names, Rights rights) {
        return new AssessmentView(
                row.id(),
                row.campaign(),
                row.year(),
                row.pack(),
                row.packCode(),
                row.packVersion(),
                places.ref(row),
                row.unitPath(),
                row.answerers(),
                row.state(),
                row.opensOn(),
                row.dueOn(),
                row.isLate(places.now()),
                row.questions(),
                answered,
                Signature.at(row.submitted()),
                names.refOrNull(row.submitted()),
                Signature.at(row.reviewed()),
                names.refOrNull(row.reviewed()),
                Signature.at(row.approved()),
                names.refOrNull(row.approved()),
                row.compiledAt(),
                rights.mayReadText(row) ? row.comment() : null,
                CampaignDetails.score(row),
                change(row),
                rights.actions(row),
                row.version());
    }

    static @Nullable String change(Assessment row) {
        Progress progress = row.progress();
        BigDecimal change =
                progress == null || !AssessmentState.STANDING.contains(row.state()) ? null : progress.change();
        return change == null ? null : change.toPlainString();
    }

    Pack pack(Assessment assessment) {
        return packs.find(assessment.pack())
                .orElseThrow(() -> new IllegalStateException("pack of assessment " + assessment.id()));
    }

    Map<String, Integer> targets(Assessment assessment) {
        return campaigns
                .find(assessment.campaign())
                .map(campaign -> campaign.targets())
                .orElse(Map.of());
    }
}
