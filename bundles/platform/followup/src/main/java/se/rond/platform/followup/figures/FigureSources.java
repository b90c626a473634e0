// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureSource;

/** The figures that can be counted just now: they come with their module and go with it. */
@Component(service = FigureSources.class)
public final class FigureSources {

    /** A figure and who counts it. */
    public record Figure(FigureDefinition definition, FigureSource source) {}

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
                .sorted(java.util.Comparator.comparing(FigureDefinition::id))
                .toList();
    }

    Optional<Figure> find(String id) {
        return sources.stream()
                .flatMap(source -> source.definitions().stream().map(definition -> new Figure(definition, source)))
                .filter(figure -> figure.definition().id().equals(id))
                .findFirst();
    }
}
