// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource.Divided;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Unit;
import se.rond.platform.followup.figures.FigureSources.Figure;

/** Divides a figure by the units of today, or by month, so that nothing is left out. */
@Component(service = Divisions.class)
public final class Divisions {

    private static final Text OTHERS = new Text("Övriga och tidigare enheter", "Others and former units");

    private final Organisation organisation;

    @Activate
    public Divisions(@Reference Organisation organisation) {
        this.organisation = organisation;
    }

    /** The departments within a unit, or the units directly below; below a department there are no departments. */
    List<Unit> below(Subject subject, By by) {
        OrganisationTree tree = organisation.tree();
        Unit unit = subject.unit();
        if (subject.premise() != null) {
            return List.of(unit);
        }
        List<Unit> departments = tree.departments().stream()
                .filter(department -> department.path().startsWith(unit.path())
                        && !department.id().equals(unit.id()))
                .toList();
        List<Unit> children = tree.children(unit.id());
        List<Unit> rows = by == By.DEPARTMENT && !departments.isEmpty() ? departments : children;
        return rows.isEmpty() ? List.of(unit) : rows;
    }

    /** The whole and the units in it, counted together. */
    Divided count(Figure figure, FigureQuery query, List<Unit> units) {
        return figure.source()
                .countDivided(
                        figure.definition().id(),
                        query,
                        units.stream().map(Unit::path).toList());
    }

    List<Breakdown.Row> units(Figure figure, FigureQuery query, List<Unit> units, Divided counted) {
        FigureDefinition definition = figure.definition();
        FigureCount whole = counted.whole();
        List<Breakdown.Row> rows = new ArrayList<>();
        FigureCount rest = new FigureCount(whole.numerator(), whole.denominator(), Map.of());
        boolean keptBack = whole.isTooFew();
        for (Unit unit : units) {
            FigureCount count = counted.byPath().getOrDefault(unit.path(), nothing(whole));
            rest = without(rest, count);
            keptBack |= count.isTooFew();
            FigureQuery below = query.below(unit.path());
            Value value = Value.of(definition, count).behind(figure.records(below));
            rows.add(Breakdown.Row.of(unit.code(), Text.same(unit.name()), unit.id(), value));
        }
        if (!keptBack && isSomething(rest)) {
            rows.add(Breakdown.Row.of(Breakdown.OTHERS, OTHERS, null, Value.of(definition, rest)));
        }
        return rows;
    }

    private static boolean isSomething(FigureCount rest) {
        return rest.numerator() != 0 || (rest.denominator() != null && rest.denominator() != 0);
    }

    List<Breakdown.Row> months(Figure figure, FigureQuery query) {
        Map<YearMonth, FigureCount> counts =
                figure.source().countByMonth(figure.definition().id(), query);
        boolean share = figure.definition().denominator() != null;
        FigureCount none = new FigureCount(0, share ? 0L : null, Map.of());
        List<Breakdown.Row> rows = new ArrayList<>();
        for (Map.Entry<YearMonth, Period> within : query.period().months().entrySet()) {
            YearMonth month = within.getKey();
            boolean toCome = !share
                    && month.atDay(1).atStartOfDay(Period.ZONE).toInstant().isAfter(query.asOf());
            FigureQuery part = figure.in(within.getValue(), query);
            Value value = Value.of(figure.definition(), counts.getOrDefault(month, none))
                    .behind(figure.records(part));
            rows.add(Breakdown.Row.of(
                    month.toString(),
                    Text.same(month.toString()),
                    null,
                    toCome ? new Value(null, value.numerator(), value.denominator(), null) : value));
        }
        return rows;
    }

    private static FigureCount nothing(FigureCount whole) {
        return new FigureCount(0, whole.denominator() == null ? null : 0L, Map.of());
    }

    private static FigureCount without(FigureCount whole, FigureCount part) {
        Long denominator = whole.denominator();
        Long counted = part.denominator();
        return new FigureCount(
                whole.numerator() - part.numerator(),
                denominator == null ? null : Long.valueOf(denominator - (counted == null ? 0 : counted)),
                Map.of());
    }
}
