// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource.Divided;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Text;
import se.rond.organisation.Unit;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.followup.application.FilterDraft;
import se.rond.platform.followup.application.FindingDesk;
import se.rond.platform.followup.application.FindingFilter;
import se.rond.platform.followup.application.FindingView;
import se.rond.platform.followup.application.Places;
import se.rond.platform.followup.figures.FigureSources.Figure;

/** Puts the page of a unit together: one call instead of ten. A figure that fails takes no other with it. */
@Component(service = Dashboard.class)
public final class Dashboard {

    private static final Logger LOG = LoggerFactory.getLogger(Dashboard.class);
    private static final List<String> FIGURES = List.of("k.sba.01", "k.sba.03", "k.sba.06");
    private static final int OVERDUE = 10;
    private static final Text FAILED =
            new Text("Nyckeltalet kunde inte räknas just nu.", "The figure could not be counted just now.");

    private final FigureSources sources;
    private final Subjects subjects;
    private final FigureDesk figures;
    private final Divisions divisions;
    private final FindingDesk findings;
    private final Places places;
    private final UnitOfWork work;

    @Activate
    public Dashboard(
            @Reference FigureSources sources,
            @Reference Subjects subjects,
            @Reference FigureDesk figures,
            @Reference Divisions divisions,
            @Reference FindingDesk findings,
            @Reference Places places,
            @Reference UnitOfWork work) {
        this.sources = sources;
        this.subjects = subjects;
        this.figures = figures;
        this.divisions = divisions;
        this.findings = findings;
        this.places = places;
        this.work = work;
    }

    public DashboardView of(FigureDesk.Asked asked) {
        Subject subject = subjects.require(asked.unit(), asked.premise());
        FigureQuery query = figures.query(subject, asked);
        Page page = new Page(subject, query, divisions.below(subject, By.DEPARTMENT));
        first().forEach(figure -> sources.find(figure).ifPresent(found -> add(found, page)));
        page.absent.addAll(sources.absent());
        return new DashboardView(
                FigureDesk.named(subject.unit()),
                subject.premise() == null ? null : FigureDesk.named(subject.premise()),
                query.period().label(),
                query.asOf(),
                page.figures,
                page.absent,
                List.copyOf(page.departments.values()),
                overdue(subject, query));
    }

    /** The usual ones first, then those that answer a question of every follow-up. */
    private Set<String> first() {
        Set<String> ids = new LinkedHashSet<>(FIGURES);
        sources.answering().forEach(figure -> ids.add(figure.definition().id()));
        return ids;
    }

    private void add(Figure figure, Page page) {
        String id = figure.definition().id();
        try {
            work.read(() -> {
                count(figure, page);
                return id;
            });
        } catch (RuntimeException fault) {
            LOG.warn("The figure {} cannot be counted", id, fault);
            page.absent.add(new DashboardView.Absent(id, FAILED));
        }
    }

    private void count(Figure figure, Page page) {
        Divided counted = divisions.count(figure, page.query, page.units);
        FigureView view = FigureDesk.view(figure, page.subject, page.query, counted.whole());
        List<Breakdown.Row> departments = divisions.units(figure, page.query, page.units, counted);
        page.figures.add(view);
        departments.forEach(row -> put(page.departments, row, view.figure()));
    }

    private static void put(Map<String, DashboardView.Row> rows, Breakdown.Row row, String figure) {
        rows.computeIfAbsent(
                        row.key(), key -> new DashboardView.Row(key, row.label(), row.unit(), new LinkedHashMap<>()))
                .values()
                .put(figure, new Value(row.value(), row.numerator(), row.denominator(), row.records()));
    }

    private List<FindingView> overdue(Subject subject, FigureQuery query) {
        FindingFilter filter = new FilterDraft()
                .premise(subject.premiseId())
                .held(subject.premise() == null ? places.heldBy(subject.unit()) : null)
                .overdueAt(query.asOf())
                .filter();
        return findings.page(filter, new PageRequest(OVERDUE, null, "due")).items();
    }

    /** What has been counted so far. */
    private static final class Page {

        private final Subject subject;
        private final FigureQuery query;
        private final List<Unit> units;
        private final List<FigureView> figures = new ArrayList<>();
        private final List<DashboardView.Absent> absent = new ArrayList<>();
        private final Map<String, DashboardView.Row> departments = new LinkedHashMap<>();

        Page(Subject subject, FigureQuery query, List<Unit> units) {
            this.subject = subject;
            this.query = query;
            this.units = units;
        }
    }
}
