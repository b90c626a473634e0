// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureReading;
import se.rond.figures.Figures;
import se.rond.kernel.Period;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.followup.figures.FigureSources.Figure;

/** Reads whatever figure whichever module counts, for modules that put it into something of their own. */
@Component
public final class FiguresOfAll implements Figures {

    private final FigureSources sources;
    private final UnitOfWork work;
    private final Clock clock;

    @Activate
    public FiguresOfAll(@Reference FigureSources sources, @Reference UnitOfWork work, @Reference Clock clock) {
        this.sources = sources;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public List<FigureDefinition> definitions() {
        return sources.definitions();
    }

    @Override
    public Optional<FigureDefinition> definition(String figure) {
        return sources.definition(figure);
    }

    @Override
    public Optional<FigureReading> read(String figure, String unitPath, Period period, Instant asOf) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        FigureQuery query = new FigureQuery(unitPath, null, period, FigureDesk.moment(asOf, now));
        return sources.find(figure).map(found -> work.read(() -> reading(found, query, now)));
    }

    private static FigureReading reading(Figure figure, FigureQuery query, Instant now) {
        FigureDefinition definition = figure.definition();
        FigureCount count = figure.source().count(definition.id(), query);
        return new FigureReading(definition, count, figure.records(query), now);
    }
}
