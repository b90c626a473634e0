// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.kernel.Cursor;
import se.rond.kernel.Malformed;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Unit;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.followup.figures.FigureSources.Figure;

/** Compares the units at the bottom of the tree in a share, if they have cases enough to say something. */
@Component(service = Ranking.class)
public final class Ranking {

    public static final int USUAL_MINIMUM = 3;
    private static final int MOST_MINIMUM = 10_000;
    private static final int SHOWN = 5;
    /** With more cases behind it a share weighs more, good or bad. */
    private static final Comparator<RankedUnit> AFTER_SHARE =
            Comparator.comparing(RankedUnit::denominator).reversed().thenComparing(RankedUnit::code);

    private final FigureSources sources;
    private final Subjects subjects;
    private final FigureDesk figures;
    private final Organisation organisation;
    private final UnitOfWork work;

    @Activate
    public Ranking(
            @Reference FigureSources sources,
            @Reference Subjects subjects,
            @Reference FigureDesk figures,
            @Reference Organisation organisation,
            @Reference UnitOfWork work) {
        this.sources = sources;
        this.subjects = subjects;
        this.figures = figures;
        this.organisation = organisation;
        this.work = work;
    }

    /**
     * Worst first, or best first.
     *
     * @throws Malformed if units cannot be compared in it: a plain count only says who is large
     */
    public Page<RankedUnit> page(String id, FigureDesk.Asked asked, int minimum, PageRequest request) {
        Figure figure = sources.require(id);
        if (!isComparable(figure.definition())) {
            throw new Malformed(
                    "figure-not-compared",
                    new Text(
                            "Enheter jämförs bara i andelar. Välj ett nyckeltal i procent.",
                            "Units are compared in shares only. Choose a figure in per cent."));
        }
        if (minimum < 1 || minimum > MOST_MINIMUM) {
            throw new Malformed(
                    "minimum-out-of-range",
                    new Text(
                            "minimum ska vara 1 till " + MOST_MINIMUM + ".",
                            "minimum must be 1 to " + MOST_MINIMUM + "."));
        }
        Comparator<RankedUnit> order = order(figure.definition(), isBestFirst(request));
        Subject subject = subjects.require(asked.unit(), asked.premise());
        RankedUnit last = request.cursor(3).map(Ranking::seen).orElse(null);
        List<RankedUnit> rows = units(figure, subject, figures.query(subject, asked)).stream()
                .filter(unit -> unit.denominator() >= minimum)
                .sorted(order)
                .filter(unit -> last == null || order.compare(unit, last) > 0)
                .toList();
        return Page.of(rows, request.limit(), unit -> unit, Ranking::mark);
    }

    ExtremesView extremes(Figure figure, Subject subject, FigureQuery query) {
        FigureDefinition definition = figure.definition();
        List<RankedUnit> all = units(figure, subject, query);
        List<RankedUnit> compared = all.stream()
                .filter(unit -> unit.denominator() >= USUAL_MINIMUM)
                .sorted(order(definition, false))
                .toList();
        int worst = worst(compared);
        List<RankedUnit> others = new ArrayList<>(compared.subList(worst, compared.size()));
        others.sort(order(definition, true));
        List<RankedUnit> best = others.subList(0, Math.min(SHOWN, others.size()));
        return new ExtremesView(
                definition.id(),
                definition.name(),
                definition.unit(),
                USUAL_MINIMUM,
                compared.size(),
                all.size() - compared.size(),
                compared.subList(0, worst),
                best,
                alike(best, compared));
    }

    /** How many to show as the worst: never one that stands as well as the best. */
    private static int worst(List<RankedUnit> compared) {
        if (compared.isEmpty()) {
            return 0;
        }
        RankedUnit top = compared.get(compared.size() - 1);
        long worse =
                compared.stream().filter(unit -> unit.compareShare(top) != 0).count();
        return (int) Math.min(Math.min(SHOWN, worse), (compared.size() + 1) / 2);
    }

    /** How many more stand as well as the last of the best: where many have done everything, five are no podium. */
    private static int alike(List<RankedUnit> best, List<RankedUnit> compared) {
        if (best.isEmpty()) {
            return 0;
        }
        RankedUnit last = best.get(best.size() - 1);
        long same =
                compared.stream().filter(unit -> unit.compareShare(last) == 0).count();
        return (int) (same
                - best.stream().filter(unit -> unit.compareShare(last) == 0).count());
    }

    static boolean isComparable(FigureDefinition definition) {
        return definition.denominator() != null
                && definition.unit().equals("percent")
                && !definition.direction().equals("none");
    }

    /** The units without others below them that have any case. */
    private List<RankedUnit> units(Figure figure, Subject subject, FigureQuery query) {
        if (subject.premise() != null) {
            return List.of();
        }
        OrganisationTree tree = organisation.tree();
        List<Unit> units = tree.subtree(subject.unit().id()).stream()
                .filter(id ->
                        !id.equals(subject.unit().id()) && tree.children(id).isEmpty())
                .flatMap(id -> tree.unit(id).stream())
                .toList();
        Map<String, FigureCount> counts = work.read(() -> figure.source()
                .countByPath(
                        figure.definition().id(),
                        query,
                        units.stream().map(Unit::path).toList()));
        List<RankedUnit> ranked = new ArrayList<>();
        for (Unit unit : units) {
            FigureCount count = counts.getOrDefault(unit.path(), FigureCount.NONE);
            Long cases = count.denominator();
            if (cases != null && cases > 0) {
                ranked.add(ranked(figure, unit, query, count, cases, tree));
            }
        }
        return Collections.unmodifiableList(ranked);
    }

    private static RankedUnit ranked(
            Figure figure, Unit unit, FigureQuery query, FigureCount count, long cases, OrganisationTree tree) {
        FigureQuery below = query.below(unit.path());
        return new RankedUnit(
                unit.id(),
                unit.code(),
                unit.name(),
                tree.departmentOf(unit.id()).map(Unit::name).orElse(null),
                figure.definition().valueOf(count),
                count.numerator(),
                cases,
                figure.records(below));
    }

    private static Comparator<RankedUnit> order(FigureDefinition definition, boolean bestFirst) {
        Comparator<RankedUnit> least = RankedUnit::compareShare;
        boolean leastFirst = definition.direction().equals("up") != bestFirst;
        return (leastFirst ? least : least.reversed()).thenComparing(AFTER_SHARE);
    }

    private static boolean isBestFirst(PageRequest request) {
        String sort = request.sort();
        if (sort == null || sort.equals("worst") || sort.equals("best")) {
            return "best".equals(sort);
        }
        throw new Malformed("sort-unknown", new Text("sort ska vara worst eller best.", "sort must be worst or best."));
    }

    private static List<String> mark(RankedUnit unit) {
        return List.of(Long.toString(unit.numerator()), Long.toString(unit.denominator()), unit.code());
    }

    private static RankedUnit seen(Cursor cursor) {
        try {
            return new RankedUnit(
                    new java.util.UUID(0, 0),
                    cursor.part(2),
                    "",
                    null,
                    null,
                    Long.parseLong(cursor.part(0)),
                    Long.parseLong(cursor.part(1)),
                    "");
        } catch (NumberFormatException ofAnotherList) {
            throw new Malformed(
                    "cursor-unreadable",
                    new Text(
                            "Värdet i after hör inte till den här listan. Börja om utan after.",
                            "The value of after does not belong to this list. Start again without it."));
        }
    }
}
