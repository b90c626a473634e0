// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.rond.access.AccessControl;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource;
import se.rond.figures.Question;
import se.rond.kernel.Period;

/** The figures that can be counted just now: they come with their module and go with it. */
@Component(service = FigureSources.class)
public final class FigureSources {

    /**
     * A figure and who counts it.
     *
     * @param open whether the caller may see records behind it
     */
    public record Figure(FigureDefinition definition, FigureSource source, boolean open) {

        /** Address of the records behind a count; {@code null} where the caller is not let in to them. */
        @Nullable
        String records(FigureQuery query) {
            if (!open) {
                return null;
            }
            String address = source.records(definition.id(), query);
            return address.startsWith("/api/") ? address : "/api" + address;
        }

        /** The same question for another period: what stands open is looked at from the end of one that has passed. */
        FigureQuery in(Period period, FigureQuery query) {
            boolean ended = period.end().isBefore(query.asOf());
            return query.during(
                    period, ended && definition.question() == Question.BACKLOG ? period.end() : query.asOf());
        }
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<FigureSource> sources = List.of();

    private final AbsentModules absent;
    private final AccessControl access;

    @Activate
    public FigureSources(@Reference AbsentModules absent, @Reference AccessControl access) {
        this.absent = absent;
        this.access = access;
    }

    FigureSources(List<FigureSource> sources, AbsentModules absent, AccessControl access) {
        this(absent, access);
        this.sources = sources;
    }

    /** By id. */
    List<FigureDefinition> definitions() {
        return sources.stream()
                .flatMap(source -> source.definitions().stream())
                .sorted(Comparator.comparing(FigureDefinition::id))
                .toList();
    }

    /** Those that answer one of the questions of every follow-up, by question and id. */
    List<Figure> answering() {
        return figures()
                .filter(figure -> figure.definition().question() != Question.OTHER)
                .sorted(Comparator.comparing(
                                (Figure figure) -> figure.definition().question())
                        .thenComparing(figure -> figure.definition().id()))
                .toList();
    }

    Optional<Figure> find(String id) {
        return figures().filter(figure -> figure.definition().id().equals(id)).findFirst();
    }

    /**
     * @return empty if there is no such figure, or none that the caller is told of
     * @throws se.rond.kernel.Unavailable if its module is not running
     */
    Optional<FigureDefinition> definition(String id) {
        Optional<FigureDefinition> found = find(id).map(Figure::definition);
        if (found.isEmpty()) {
            absent.ofAway(id).ifPresent(refusal -> {
                throw refusal;
            });
        }
        return found;
    }

    /**
     * @throws se.rond.kernel.Unavailable if its module is not running
     * @throws se.rond.kernel.NotFound if there is no such figure, or none that the caller is told of
     */
    Figure require(String id) {
        return find(id).orElseThrow(() -> absent.refusal(id));
    }

    /** Those that cannot be counted now, since their module is not running: with why. */
    List<DashboardView.Absent> absent() {
        return absent.besides(definitions().stream().map(FigureDefinition::id).collect(Collectors.toSet()));
    }

    private Stream<Figure> figures() {
        return sources.stream()
                .flatMap(source -> source.definitions().stream()
                        .map(definition -> new Figure(definition, source, isOpen(definition, source))));
    }

    private boolean isOpen(FigureDefinition definition, FigureSource source) {
        Set<String> readers = source.recordReaders(definition.id());
        return readers.isEmpty() || !Collections.disjoint(readers, access.permissions());
    }
}
