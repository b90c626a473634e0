// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Scope;
import se.rond.gapanalysis.api.AnswerRow;
import se.rond.gapanalysis.api.AnswerView;
import se.rond.gapanalysis.api.AssessedQuestion;
import se.rond.gapanalysis.api.AssessmentDetail;
import se.rond.gapanalysis.api.AssessmentFilter;
import se.rond.gapanalysis.api.AssessmentState;
import se.rond.gapanalysis.api.AssessmentView;
import se.rond.gapanalysis.api.CommentView;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.ReadingAssessments;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.domain.Answers;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.Assessments;
import se.rond.gapanalysis.domain.Assessments.Selection;
import se.rond.gapanalysis.domain.Assessments.Way;
import se.rond.gapanalysis.domain.Remark;
import se.rond.kernel.Cursor;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.organisation.PersonNames;
import se.rond.persistence.UnitOfWork;

@Component
public final class AssessmentReading implements ReadingAssessments {

    private final Assessments assessments;
    private final Answers answers;
    private final AssessmentViews views;
    private final Readings readings;
    private final GapPlaces places;
    private final UnitOfWork work;

    @Activate
    public AssessmentReading(
            @Reference Assessments assessments,
            @Reference Answers answers,
            @Reference AssessmentViews views,
            @Reference Readings readings,
            @Reference GapPlaces places,
            @Reference UnitOfWork work) {
        this.assessments = assessments;
        this.answers = answers;
        this.views = views;
        this.readings = readings;
        this.places = places;
        this.work = work;
    }

    @Override
    public Page<AssessmentView> assessments(AssessmentFilter filter, PageRequest request) {
        Assessments.Seen after = request.cursor(3).map(Cursors::assessment).orElse(null);
        List<Way> ways = filter.mine() ? mine(filter.states()) : visible(filter.states());
        if (ways.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        String path = filter.unit() == null ? null : places.unit(filter.unit()).path();
        Selection selection = new Selection(filter.campaign(), filter.year(), filter.packCode(), path, ways);
        return work.read(() -> {
            Page<Assessment> page = Page.of(
                    assessments.page(selection, after, request.limit() + 1),
                    request.limit(),
                    assessment -> assessment,
                    Cursors::of);
            return new Page<>(views.of(page.items()), page.next());
        });
    }

    private List<Way> visible(Set<AssessmentState> states) {
        Set<UUID> units = places.visibleUnits();
        return units != null && units.isEmpty() ? List.of() : List.of(new Way(units, states));
    }

    /** Where it is the caller's turn. */
    private List<Way> mine(Set<AssessmentState> wanted) {
        List<Way> ways = new ArrayList<>();
        turn(GapPermissions.ANSWER, AssessmentState.ANSWERABLE, wanted, ways);
        turn(GapPermissions.REVIEW, Set.of(AssessmentState.SELF_ASSESSED), wanted, ways);
        turn(GapPermissions.APPROVE, Set.of(AssessmentState.REVIEWED), wanted, ways);
        return ways;
    }

    private void turn(String permission, Set<AssessmentState> states, Set<AssessmentState> wanted, List<Way> ways) {
        Scope scope = places.access().scope(permission);
        List<AssessmentState> both = states.stream()
                .filter(state -> wanted.isEmpty() || wanted.contains(state))
                .toList();
        if (!both.isEmpty() && (scope.everything() || !scope.units().isEmpty())) {
            ways.add(new Way(scope.everything() ? null : scope.units(), Set.copyOf(both)));
        }
    }

    @Override
    public AssessmentDetail assessment(UUID id) {
        AssessmentDetail detail = work.read(() -> views.detail(visible(id)));
        if (detail.questions().stream().anyMatch(AssessmentReading::showsText)) {
            readings.keep(id, detail.assessment().unit().id());
        }
        return detail;
    }

    private static boolean showsText(AssessedQuestion question) {
        AnswerView answer = question.answer();
        return answer != null
                && (answer.reason() != null || answer.evidenceRef() != null || answer.reviewComment() != null);
    }

    private Assessment visible(UUID id) {
        Assessment assessment = assessments.find(id).orElseThrow(() -> GapPlaces.noAssessment(id));
        places.requireVisible(assessment);
        return assessment;
    }

    @Override
    public Page<AnswerRow> answers(UUID id, PageRequest request) {
        int from = request.cursor(1).map(Cursors::number).orElse(0);
        AssessmentDetail detail = assessment(id);
        List<AnswerRow> rows = detail.questions().stream()
                .filter(question -> question.question().position() > from)
                .limit(request.limit() + 1L)
                .map(question -> row(detail, question))
                .toList();
        List<Integer> positions = detail.questions().stream()
                .map(question -> question.question().position())
                .filter(position -> position > from)
                .toList();
        return Page.of(
                rows,
                request.limit(),
                row -> row,
                last -> List.of(Integer.toString(positions.get(rows.indexOf(last)))));
    }

    private static AnswerRow row(AssessmentDetail detail, AssessedQuestion asked) {
        PackNode question = asked.question();
        AnswerView answer = asked.answer();
        String group = detail.groups().stream()
                .filter(node -> node.ref().equals(question.parentRef()))
                .map(node -> node.title().sv())
                .findFirst()
                .orElse("");
        boolean masked = answer != null && answer.masked();
        return new AnswerRow(
                detail.id(),
                detail.assessment().unit().name(),
                detail.assessment().year(),
                question.ref(),
                question.label(),
                group,
                question.title().sv(),
                question.weight(),
                asked.target(),
                answer == null ? null : answer.level(),
                answer != null && answer.notApplicable(),
                answer == null ? null : answer.reviewedLevel(),
                answer == null ? null : answer.gap(),
                masked ? Hidden.WORDS : answer == null ? null : answer.reason(),
                masked ? Hidden.WORDS : answer == null ? null : answer.evidenceRef(),
                masked ? Hidden.WORDS : answer == null ? null : answer.reviewComment());
    }

    @Override
    public Page<CommentView> comments(UUID id, @Nullable String ref, PageRequest request) {
        UUID after = request.cursor(1).map(Cursor::id).orElse(null);
        UUID unit = work.read(() -> visible(id).unit());
        Page<CommentView> page = work.read(() -> {
            if (!places.mayReadText(unit)) {
                throw new Forbidden(GapPermissions.READ);
            }
            List<Remark> rows = answers.remarks(id, ref, after, request.limit() + 1);
            PersonNames names =
                    PersonNames.of(rows.stream().map(Remark::written).toList(), places.organisation());
            return Page.of(
                    rows,
                    request.limit(),
                    row -> comment(row, names),
                    row -> List.of(row.id().toString()));
        });
        if (!page.items().isEmpty()) {
            readings.keep(id, unit);
        }
        return page;
    }

    static CommentView comment(Remark remark, PersonNames names) {
        return new CommentView(
                remark.id(),
                remark.ref(),
                remark.words(),
                names.ref(remark.written()),
                remark.written().at());
    }
}
