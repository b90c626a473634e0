// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Unit;
import se.rond.persistence.UnitOfWork;
import se.rond.reporting.Block;
import se.rond.reporting.Report;
import se.rond.reporting.ReportDefinition;
import se.rond.reporting.ReportRequest;
import se.rond.reporting.ReportSource;

/** The follow-up of fire safety of a department in a period, to read and to table: rounds, remedies, who is silent. */
@Component
public final class QuarterReport implements ReportSource {

    private static final String ID = "fire-safety.quarter";
    private static final List<String> FIGURES = List.of(
            "k.sba.01",
            "k.sba.02",
            "k.sba.03",
            "k.sba.04",
            "k.sba.05",
            "k.sba.06",
            "k.sba.07",
            "k.sba.08",
            "k.sba.09",
            "k.sba.10");
    private static final List<String> BY_UNIT = List.of("k.sba.01", "k.sba.03", "k.sba.06");

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<FigureSource> sources = List.of();

    private final Organisation organisation;
    private final UnitOfWork work;

    @Activate
    public QuarterReport(@Reference Organisation organisation, @Reference UnitOfWork work) {
        this.organisation = organisation;
        this.work = work;
    }

    QuarterReport(Organisation organisation, UnitOfWork work, List<FigureSource> sources) {
        this(organisation, work);
        this.sources = sources;
    }

    @Override
    public List<ReportDefinition> reports() {
        return List.of(new ReportDefinition(
                ID,
                new Text("Brandskydd: kvartalsrapport", "Fire safety: quarterly report"),
                new Text(
                        "Ronder, brister och åtgärder för en förvaltning eller enhet under en period.",
                        "Rounds, deficiencies and remedies of a department or unit in a period.")));
    }

    @Override
    public Report make(String report, ReportRequest request) {
        Unit unit = request.unit();
        FigureQuery query = new FigureQuery(unit.path(), null, request.period(), request.asOf());
        List<ReportFigure> figures =
                FIGURES.stream().flatMap(id -> figure(id).stream()).toList();
        List<ReportFigure> byUnit =
                BY_UNIT.stream().flatMap(id -> figure(id).stream()).toList();
        return work.read(() -> {
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block.Heading(new Text("Nyckeltal", "Key figures")));
            blocks.add(ReportTables.figures(figures, query));
            List<Unit> below = below(unit);
            blocks.add(new Block.Heading(new Text("Enheter", "Units")));
            blocks.add(ReportTables.units(byUnit, query, below));
            figure("k.sba.01").ifPresent(figure -> {
                blocks.add(new Block.Heading(new Text("Månad för månad", "Month by month")));
                blocks.add(ReportTables.trend(figure, query));
                blocks.add(new Block.Heading(new Text("Tysta enheter", "Silent units")));
                blocks.add(ReportSilence.of(figure, query, all(unit)));
            });
            figure("k.sba.03").ifPresent(figure -> blocks.add(ReportTables.trend(figure, query)));
            blocks.add(new Block.Heading(new Text("Så räknas det", "How it is counted")));
            blocks.add(ReportTables.definitions(figures));
            return new Report(
                    new Text("Kvartalsrapport brandskydd", "Quarterly report on fire safety"),
                    ReportWords.subject(unit.name(), request),
                    blocks);
        });
    }

    /** The units below that have some of their own below, or are such that work is done in. */
    private List<Unit> below(Unit unit) {
        List<Unit> children = organisation.tree().children(unit.id());
        return children.isEmpty() ? List.of(unit) : children;
    }

    /** The unit and all below it, each after the one above. */
    private List<Unit> all(Unit unit) {
        OrganisationTree tree = organisation.tree();
        return tree.subtree(unit.id()).stream()
                .flatMap(id -> tree.unit(id).stream())
                .sorted(Comparator.comparing(Unit::path))
                .toList();
    }

    private Optional<ReportFigure> figure(String id) {
        for (FigureSource source : sources) {
            for (FigureDefinition definition : source.definitions()) {
                if (definition.id().equals(id)) {
                    return Optional.of(new ReportFigure(definition, source));
                }
            }
        }
        return Optional.empty();
    }
}
