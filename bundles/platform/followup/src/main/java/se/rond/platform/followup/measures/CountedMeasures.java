// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.figures.FigureQuery;
import se.rond.kernel.Malformed;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;

/** The measures behind a figure, as far as the caller may read them. */
@Component(service = CountedMeasures.class)
public final class CountedMeasures {

    private static final Set<Compartment> EVERY = Set.copyOf(EnumSet.allOf(Compartment.class));

    private final DecidedMeasures figure;
    private final MeasureViews views;
    private final MeasureAuthority authority;
    private final UnitOfWork work;
    private final Clock clock;

    @Activate
    public CountedMeasures(
            @Reference DecidedMeasures figure,
            @Reference MeasureViews views,
            @Reference MeasureAuthority authority,
            @Reference UnitOfWork work,
            @Reference Clock clock) {
        this.figure = figure;
        this.views = views;
        this.authority = authority;
        this.work = work;
        this.clock = clock;
    }

    /** By unit. @param asked whose compartments are of no matter: each measure is asked whether the caller may read it */
    public Page<MeasureView> page(String id, FigureQuery asked, PageRequest request) {
        if (!figure.isCountedBy(id)) {
            throw new Malformed(
                    "figure-unknown",
                    new Text("Nyckeltalet " + id + " finns inte här.", "There is no figure " + id + " here."));
        }
        FigureQuery query = new FigureQuery(asked.unitPath(), asked.premise(), asked.period(), asked.asOf(), EVERY);
        String after = request.cursor(1).map(cursor -> cursor.part(0)).orElse("");
        return work.read(() -> {
            List<Measure> rows = figure.measures(query).stream()
                    .filter(authority::mayRead)
                    .filter(measure -> key(measure).compareTo(after) > 0)
                    .limit(request.limit() + 1L)
                    .toList();
            Page<Measure> page = Page.of(rows, request.limit(), measure -> measure, measure -> List.of(key(measure)));
            return new Page<>(
                    views.views(page.items(), LocalDate.ofInstant(clock.instant(), Period.ZONE)), page.next());
        });
    }

    private static String key(Measure measure) {
        return measure.site().unitPath() + " " + measure.id();
    }
}
