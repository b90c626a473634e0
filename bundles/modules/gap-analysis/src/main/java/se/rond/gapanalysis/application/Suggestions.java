// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.gapanalysis.api.Suggestion;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackMapping;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.api.packs.Packs;
import se.rond.gapanalysis.domain.Answer;
import se.rond.gapanalysis.domain.Answers;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.Assessments;
import se.rond.gapanalysis.domain.packs.StoredPacks;

/** What a unit has answered before, or in other sets, to what it is asked now: carried over as proposals only. */
@Component(service = Suggestions.class)
public final class Suggestions {

    private static final String SAME = "same";
    private static final String NOT_RELATED = "not_related";

    /** A question here answers to one of another set. */
    private record Link(String ref, String otherPack, String otherRef, String relationship) {}

    private final Assessments assessments;
    private final Answers answers;
    private final AssessmentViews views;
    private final Packs packs;
    private final StoredPacks stored;
    private final GapPlaces places;

    @Activate
    public Suggestions(
            @Reference Assessments assessments,
            @Reference Answers answers,
            @Reference AssessmentViews views,
            @Reference Packs packs,
            @Reference StoredPacks stored,
            @Reference GapPlaces places) {
        this.assessments = assessments;
        this.answers = answers;
        this.views = views;
        this.packs = packs;
        this.stored = stored;
        this.places = places;
    }

    List<Suggestion> of(Assessment assessment) {
        Pack pack = views.pack(assessment);
        List<PackNode> questions = AskedUnits.questions(pack, assessment.answerers());
        Map<String, Integer> order = new HashMap<>();
        questions.forEach(question -> order.put(question.ref(), question.position()));
        List<Suggestion> found = new ArrayList<>();
        links(pack).stream()
                .map(Link::otherPack)
                .distinct()
                .flatMap(code -> earlier(assessment, code).stream())
                .forEach(earlier -> found.addAll(from(earlier, pack, order.keySet())));
        found.sort(Comparator.comparing((Suggestion one) -> order.getOrDefault(one.ref(), 0))
                .thenComparing(Comparator.comparing(Suggestion::fromYear).reversed())
                .thenComparing(Suggestion::fromPack)
                .thenComparing(Suggestion::fromRef));
        return List.copyOf(found);
    }

    private Optional<Assessment> earlier(Assessment assessment, String code) {
        return code.equals(assessment.packCode())
                ? assessments.previous(assessment)
                : assessments.latest(assessment.unit(), code);
    }

    private List<Suggestion> from(Assessment earlier, Pack pack, Set<String> asked) {
        Pack other = views.pack(earlier);
        Map<String, Answer> given = new HashMap<>();
        answers.of(earlier.id()).forEach(answer -> given.put(answer.ref(), answer));
        boolean text = places.mayReadText(earlier.unit());
        List<Suggestion> found = new ArrayList<>();
        for (Link link : links(pack)) {
            Answer answer = given.get(link.otherRef());
            if (answer != null && link.otherPack().equals(earlier.packCode()) && asked.contains(link.ref())) {
                found.add(suggestion(link, earlier, answer, other, pack, text));
            }
        }
        return found;
    }

    private static Suggestion suggestion(
            Link link, Assessment earlier, Answer answer, Pack other, Pack pack, boolean text) {
        Integer counted = answer.counted();
        return new Suggestion(
                link.ref(),
                earlier.id(),
                earlier.packCode(),
                earlier.year(),
                link.otherRef(),
                link.relationship(),
                counted == null
                        ? null
                        : Integer.valueOf(pack.scale().nearest(other.scale().thousandths(counted))),
                counted == null && answer.isNotApplicable(),
                text ? answer.reason() : null,
                text ? answer.evidenceRef() : null,
                !text);
    }

    /** The same questions of an earlier version, and what the newest of all sets say of this one. */
    private List<Link> links(Pack pack) {
        Set<Link> links = new LinkedHashSet<>();
        pack.questions().forEach(question -> links.add(new Link(question.ref(), pack.code(), question.ref(), SAME)));
        add(pack, pack.code(), links);
        stored.mappingFor(pack.code()).stream()
                .flatMap(id -> packs.find(id).stream())
                .forEach(holder -> add(holder, pack.code(), links));
        return List.copyOf(links);
    }

    /** What a set says, of itself or of two others; several versions of it say the same once. */
    private static void add(Pack holder, String code, Set<Link> links) {
        for (PackMapping mapping : holder.mappings()) {
            String source = Objects.requireNonNullElse(mapping.sourcePack(), holder.code());
            if (mapping.relationship().equals(NOT_RELATED)) {
                continue;
            }
            if (source.equals(code)) {
                links.add(new Link(
                        mapping.sourceRef(), mapping.targetPack(), mapping.targetRef(), mapping.relationship()));
            }
            if (mapping.targetPack().equals(code)) {
                links.add(new Link(mapping.targetRef(), source, mapping.sourceRef(), turned(mapping.relationship())));
            }
        }
    }

    private static String turned(String relationship) {
        return switch (relationship) {
            case "subset" -> "superset";
            case "superset" -> "subset";
            default -> relationship;
        };
    }
}
