// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.kernel.Period;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.followup.figures.FigureSources.Figure;

/** Counts the figures of every follow-up for several periods, each from its own records: a year is no mean of quarters. */
@Component(service = Trend.class)
public final class Trend {

    private final FigureSources sources;
    private final Subjects subjects;
    private final FigureDesk figures;
    private final UnitOfWork work;

    @Activate
    public Trend(
            @Reference FigureSources sources,
            @Reference Subjects subjects,
            @Reference FigureDesk figures,
            @Reference UnitOfWork work) {
        this.sources = sources;
        this.subjects = subjects;
        this.figures = figures;
        this.work = work;
    }

    /** @param by {@code null} for steps like the period asked for */
    public TrendView of(FigureDesk.Asked asked, @Nullable Step by) {
        Subject subject = subjects.require(asked.unit(), asked.premise());
        FigureQuery query = figures.query(subject, asked);
        Step step = by == null ? Step.of(query.period()) : by;
        LocalDate today = query.asOf().atZone(Period.ZONE).toLocalDate();
        LocalDate last =
                query.period().to().isAfter(today) ? today : query.period().to();
        List<Period> periods = step.upTo(last);
        OneByOne counting = new OneByOne(work);
        Map<String, Map<Period, Value>> counted = new LinkedHashMap<>();
        List<TrendView.Line> lines = new ArrayList<>();
        for (Figure figure : sources.answering()) {
            counting.count(figure, () -> values(figure, query, periods)).ifPresent(values -> {
                counted.put(figure.definition().id(), values);
                lines.add(line(figure.definition()));
            });
        }
        return new TrendView(
                FigureDesk.named(subject.unit()),
                subject.premise() == null ? null : FigureDesk.named(subject.premise()),
                step,
                query.asOf(),
                lines,
                counting.absent(),
                rows(periods, counted, query));
    }

    private static Map<Period, Value> values(Figure figure, FigureQuery query, List<Period> periods) {
        FigureDefinition definition = figure.definition();
        Map<Period, Value> values = new LinkedHashMap<>();
        for (Period period : periods) {
            FigureQuery part = figure.in(period, query);
            values.put(
                    period,
                    Value.of(definition, figure.source().count(definition.id(), part))
                            .behind(figure.records(part)));
        }
        return values;
    }

    private static TrendView.Line line(FigureDefinition definition) {
        return new TrendView.Line(
                definition.id(),
                definition.name(),
                definition.question(),
                definition.unit(),
                definition.target(),
                definition.direction());
    }

    private static List<TrendView.Row> rows(
            List<Period> periods, Map<String, Map<Period, Value>> counted, FigureQuery query) {
        List<TrendView.Row> rows = new ArrayList<>();
        for (Period period : periods) {
            Map<String, Value> values = new LinkedHashMap<>();
            counted.forEach((figure, of) -> values.put(figure, of.get(period)));
            TrendView.Row row = new TrendView.Row(period.label(), period.end().isAfter(query.asOf()), values);
            if (!rows.isEmpty() || !row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
