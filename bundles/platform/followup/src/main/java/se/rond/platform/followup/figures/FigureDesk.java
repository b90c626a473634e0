// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource.Divided;
import se.rond.kernel.Malformed;
import se.rond.kernel.NotFound;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.kernel.Unavailable;
import se.rond.organisation.Premise;
import se.rond.organisation.Unit;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.followup.domain.DueTimes;
import se.rond.platform.followup.figures.FigureSources.Figure;

/** What is common to all figures, whoever counts them: who may read, for which unit and period, and what it comes to. */
@Component(service = FigureDesk.class)
public final class FigureDesk {

    private final FigureSources sources;
    private final Subjects subjects;
    private final Divisions divisions;
    private final UnitOfWork work;
    private final Clock clock;

    @Activate
    public FigureDesk(
            @Reference FigureSources sources,
            @Reference Subjects subjects,
            @Reference Divisions divisions,
            @Reference UnitOfWork work,
            @Reference Clock clock) {
        this.sources = sources;
        this.subjects = subjects;
        this.divisions = divisions;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Where and when a figure is asked for.
     *
     * @param period {@code null} for this quarter
     * @param asOf {@code null} for now
     */
    public record Asked(
            @Nullable String unit,
            @Nullable String premise,
            @Nullable Period period,
            @Nullable Instant asOf) {}

    public List<FigureDefinition> definitions() {
        return sources.definitions();
    }

    /**
     * @throws NotFound if there is no such figure
     * @throws Unavailable if its module is not running
     */
    public FigureView figure(String id, Asked asked) {
        Figure figure = sources.require(id);
        Subject subject = subjects.require(asked.unit(), asked.premise());
        return work.read(() -> view(figure, subject, query(subject, asked)));
    }

    public Breakdown breakdown(String id, Asked asked, By by) {
        Figure figure = sources.require(id);
        Subject subject = subjects.require(asked.unit(), asked.premise());
        FigureQuery query = query(subject, asked);
        String divided = by.name().toLowerCase(java.util.Locale.ROOT);
        return work.read(() -> {
            if (by == By.MONTH) {
                return new Breakdown(view(figure, subject, query), divided, divisions.months(figure, query));
            }
            List<Unit> units = divisions.below(subject, by);
            Divided counted = divisions.count(figure, query, units);
            return new Breakdown(
                    view(figure, subject, query, counted.whole()),
                    divided,
                    divisions.units(figure, query, units, counted));
        });
    }

    FigureQuery query(Subject subject, Asked asked) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new FigureQuery(
                subject.path(),
                subject.premiseId(),
                asked.period() == null ? thisQuarter() : asked.period(),
                moment(asked.asOf(), now),
                subjects.open(subject));
    }

    /** Nobody knows what will stand tomorrow. A day alone means the end of it: today that is now. */
    static Instant moment(@Nullable Instant asOf, Instant now) {
        if (asOf == null || asOf.equals(DueTimes.endOf(LocalDate.ofInstant(now, Period.ZONE)))) {
            return now;
        }
        if (asOf.isAfter(now)) {
            throw new Malformed(
                    "asof-in-future",
                    new Text(
                            "asOf får inte vara i framtiden. Ange en tidpunkt som har varit, eller utelämna asOf.",
                            "asOf must not be in the future. Give a moment that has been, or leave out asOf."));
        }
        return asOf;
    }

    FigureView view(Figure figure, Subject subject, FigureQuery query) {
        return view(
                figure,
                subject,
                query,
                figure.source().count(figure.definition().id(), query));
    }

    static FigureView view(Figure figure, Subject subject, FigureQuery query, FigureCount count) {
        FigureDefinition definition = figure.definition();
        Value value = Value.of(definition, count);
        return new FigureView(
                definition.id(),
                definition.version(),
                definition.name(),
                named(subject.unit()),
                subject.premise() == null ? null : named(subject.premise()),
                query.period().label(),
                query.period().from(),
                query.period().to(),
                definition.unit(),
                value.value(),
                value.numerator(),
                value.denominator(),
                count.parts(),
                query.asOf(),
                definition.target(),
                definition.direction(),
                figure.records(query),
                definition.question(),
                definition.numerator(),
                definition.denominator());
    }

    static FigureView.Named named(Unit unit) {
        return new FigureView.Named(unit.id(), unit.code(), unit.name());
    }

    static FigureView.Named named(Premise premise) {
        return new FigureView.Named(premise.id(), premise.code(), premise.name());
    }

    private Period thisQuarter() {
        LocalDate today = clock.instant().atZone(Period.ZONE).toLocalDate();
        return Period.valueOf(today.getYear() + "-Q" + ((today.getMonthValue() + 2) / 3));
    }
}
