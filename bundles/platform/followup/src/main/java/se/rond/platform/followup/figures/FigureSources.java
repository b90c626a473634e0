// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource;
import se.rond.figures.Question;
import se.rond.kernel.Period;

/** The figures that can be counted just now: they come with their module and go with it. */
@Component(service = FigureSources.class)
public final class FigureSources {

    /** A figure and who counts it. */
    public record Figure(FigureDefinition definition, FigureSource source) {

        /** Address of the records behind a count. */
        String records(FigureQuery query) {
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

    public FigureSources() {}

    FigureSources(List<FigureSource> sources) {
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
        return sources.stream()
                .flatMap(source -> source.definitions().stream().map(definition -> new Figure(definition, source)))
                .filter(figure -> figure.definition().question() != Question.OTHER)
                .sorted(Comparator.comparing(
                                (Figure figure) -> figure.definition().question())
                        .thenComparing(figure -> figure.definition().id()))
                .toList();
    }

    Optional<Figure> find(String id) {
        return sources.stream()
                .flatMap(source -> source.definitions().stream().map(definition -> new Figure(definition, source)))
                .filter(figure -> figure.definition().id().equals(id))
                .findFirst();
    }
}
