// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.gapanalysis.api.ApplicabilityRow;
import se.rond.gapanalysis.api.AssessmentState;
import se.rond.gapanalysis.api.ComparingAssessments;
import se.rond.gapanalysis.api.Comparison;
import se.rond.gapanalysis.api.Comparison.Column;
import se.rond.gapanalysis.api.Comparison.Level;
import se.rond.gapanalysis.api.Comparison.Row;
import se.rond.gapanalysis.api.Suggestion;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.api.packs.Packs;
import se.rond.gapanalysis.application.Results.Counted;
import se.rond.gapanalysis.domain.Answer;
import se.rond.gapanalysis.domain.Answers;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.Assessments;
import se.rond.gapanalysis.domain.Campaign;
import se.rond.gapanalysis.domain.Campaigns;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;

@Component(service = {ComparingAssessments.class, AssessmentComparing.class})
public final class AssessmentComparing implements ComparingAssessments {

    private static final Text WHAT = new Text("Omgången", "The campaign");

    private final Campaigns campaigns;
    private final Assessments assessments;
    private final Answers answers;
    private final Packs packs;
    private final Suggestions suggestions;
    private final Readings readings;
    private final GapPlaces places;
    private final UnitOfWork work;

    @Activate
    public AssessmentComparing(
            @Reference Campaigns campaigns,
            @Reference Assessments assessments,
            @Reference Answers answers,
            @Reference Packs packs,
            @Reference Suggestions suggestions,
            @Reference Readings readings,
            @Reference GapPlaces places,
            @Reference UnitOfWork work) {
        this.campaigns = campaigns;
        this.assessments = assessments;
        this.answers = answers;
        this.packs = packs;
        this.suggestions = suggestions;
        this.readings = readings;
        this.places = places;
        this.work = work;
    }

    @Override
    public Comparison compare(UUID campaign) {
        return work.read(() -> {
            Campaign found = find(campaign);
            return compare(found, visible(campaign));
        });
    }

    /** Of these assessments of the campaign. */
    Comparison compare(Campaign campaign, List<Assessment> units) {
        Pack pack = pack(campaign);
        GroupsOfQuestions groups = new GroupsOfQuestions(pack);
        List<Map<String, List<Counted>>> byGroup = byGroup(units, pack, groups);
        List<Row> rows = groups.tops().stream()
                .map(top -> row(top, byGroup))
                .filter(row -> row.whole().questions() > 0)
                .toList();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Assessment unit = units.get(i);
            columns.add(new Column(
                    places.ref(unit),
                    unit.id(),
                    unit.state(),
                    level(byGroup.get(i).values().stream().flatMap(Collection::stream)),
                    AssessmentViews.change(unit)));
        }
        Stream<Counted> all =
                byGroup.stream().flatMap(unit -> unit.values().stream()).flatMap(Collection::stream);
        return new Comparison(campaign.view(), columns, rows, level(all));
    }

    /** For each unit, what counts in each group; nothing until it was reviewed. */
    private List<Map<String, List<Counted>>> byGroup(List<Assessment> units, Pack pack, GroupsOfQuestions groups) {
        List<UUID> judged = units.stream()
                .filter(unit -> AssessmentState.JUDGED.contains(unit.state()))
                .map(Assessment::id)
                .toList();
        Map<UUID, List<Answer>> given = answers.of(judged);
        List<Map<String, List<Counted>>> byGroup = new ArrayList<>();
        for (Assessment unit : units) {
            Map<String, List<Counted>> counted = new HashMap<>();
            Results.counted(unit, pack, given.getOrDefault(unit.id(), List.of()))
                    .values()
                    .forEach(answer -> counted.computeIfAbsent(
                                    groups.topOf(answer.question()), none -> new ArrayList<>())
                            .add(answer));
            byGroup.add(counted);
        }
        return byGroup;
    }

    private static Row row(PackNode top, List<Map<String, List<Counted>>> byGroup) {
        List<List<Counted>> cells = byGroup.stream()
                .map(unit -> unit.getOrDefault(top.ref(), List.of()))
                .toList();
        return new Row(
                top.ref(),
                top.label(),
                top.title(),
                cells.stream().map(cell -> level(cell.stream())).toList(),
                level(cells.stream().flatMap(List::stream)));
    }

    private static Level level(Stream<Counted> counted) {
        List<Counted> all = counted.toList();
        return new Level(text(Results.score(all).level()), all.size());
    }

    private static @Nullable String text(@Nullable BigDecimal level) {
        return level == null ? null : level.toPlainString();
    }

    @Override
    public Page<ApplicabilityRow> applicability(UUID campaign, PageRequest request) {
        int from = request.cursor(1).map(Cursors::number).orElse(0);
        List<Assessment> shown = work.read(() -> visible(campaign));
        Page<ApplicabilityRow> page = work.read(() -> {
            Pack pack = pack(find(campaign));
            Applicability lines = new Applicability(pack, shown, answers.of(ids(shown)), places);
            List<PackNode> questions = pack.questions().stream()
                    .filter(question -> question.position() > from)
                    .limit(request.limit() + 1L)
                    .toList();
            return Page.of(
                    questions,
                    request.limit(),
                    lines::line,
                    question -> List.of(Integer.toString(question.position())));
        });
        shown.stream()
                .filter(unit -> places.mayReadText(unit.unit()))
                .forEach(unit -> readings.keep(unit.id(), unit.unit()));
        return page;
    }

    private static List<UUID> ids(List<Assessment> units) {
        return units.stream().map(Assessment::id).toList();
    }

    @Override
    public List<Suggestion> suggestions(UUID assessment) {
        List<Suggestion> found = work.read(() -> {
            Assessment asked = assessments.find(assessment).orElseThrow(() -> GapPlaces.noAssessment(assessment));
            places.requireVisible(asked);
            return suggestions.of(asked);
        });
        found.stream()
                .filter(one -> one.reason() != null || one.evidenceRef() != null)
                .map(Suggestion::fromAssessment)
                .distinct()
                .forEach(from -> readings.keep(from, unit(from)));
        return found;
    }

    private UUID unit(UUID assessment) {
        return work.read(
                () -> assessments.find(assessment).map(Assessment::unit).orElseThrow());
    }

    private Campaign find(UUID campaign) {
        return campaigns.find(campaign).orElseThrow(() -> new NotFound(WHAT, campaign));
    }

    private Pack pack(Campaign campaign) {
        return packs.find(campaign.pack())
                .orElseThrow(() -> new IllegalStateException("pack of campaign " + campaign.id()));
    }

    /** Those that were not cancelled and that the caller may know of, by name. */
    private List<Assessment> visible(UUID campaign) {
        return assessments.of(campaign).stream()
                .filter(unit -> unit.state() != AssessmentState.CANCELLED && places.maySee(unit.unit()))
                .sorted(Comparator.comparing(unit -> places.ref(unit).name()))
                .toList();
    }
}
