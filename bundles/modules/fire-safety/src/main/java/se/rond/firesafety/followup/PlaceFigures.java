// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Scope;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource;
import se.rond.figures.FindingNumbers;
import se.rond.firesafety.api.FigureRecordView;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.ReadingFigureRecords;
import se.rond.firesafety.application.RoundStatistics;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Text;

/** The figures that count premises and units, and the list of those behind each. */
@Component
public final class PlaceFigures implements FigureSource, ReadingFigureRecords {

    private static final Comparator<FigureRecordView> BY_CODE =
            Comparator.comparing(FigureRecordView::code).thenComparing(FigureRecordView::id);

    private final Map<String, PlaceFigure> figures = new LinkedHashMap<>();
    private final AccessControl access;

    @Activate
    public PlaceFigures(
            @Reference RoundStatistics statistics,
            @Reference PlaceNames names,
            @Reference FindingNumbers findings,
            @Reference AccessControl access) {
        this.access = access;
        add(new PremisesInTime(statistics, names));
        add(new CheckedPremises(statistics, names, findings));
        add(new RolesFilled(names));
        add(new DrillsHeld(statistics, names));
    }

    private void add(PlaceFigure figure) {
        figures.put(figure.definition().id(), figure);
    }

    @Override
    public List<FigureDefinition> definitions() {
        return figures.values().stream().map(PlaceFigure::definition).toList();
    }

    @Override
    public FigureCount count(String figure, FigureQuery query) {
        PlaceFigure asked = require(figure);
        return asked.count(query, within(asked.places(query), query));
    }

    @Override
    public Map<String, FigureCount> countByPath(String figure, FigureQuery query, List<String> paths) {
        PlaceFigure asked = require(figure);
        List<FigureRecordView> places = asked.places(query);
        Map<String, List<FigureRecordView>> below = new HashMap<>();
        for (String path : paths) {
            below.put(path, within(places, new FigureQuery(path, query.premise(), query.period(), query.asOf())));
        }
        return asked.countByPath(query, below);
    }

    @Override
    public Map<YearMonth, FigureCount> countByMonth(String figure, FigureQuery query) {
        PlaceFigure asked = require(figure);
        Map<YearMonth, FigureCount> counts = new TreeMap<>();
        if (asked.hasMonths()) {
            query.period().months().forEach((month, part) -> {
                if (part.start().isBefore(query.asOf())) {
                    FigureQuery then = new FigureQuery(query.unitPath(), query.premise(), part, query.asOf());
                    counts.put(month, asked.count(then, within(asked.places(then), then)));
                }
            });
        }
        return counts;
    }

    @Override
    public Set<String> recordReaders(String figure) {
        return Set.of(FireSafetyPermissions.READ);
    }

    @Override
    public String records(String figure, FigureQuery query) {
        require(figure);
        String premise = query.premise() == null ? "" : "&premise=" + query.premise();
        return "/api/fire-safety/v1/figure-records?figure=" + figure + "&unitPath=" + encoded(query.unitPath())
                + premise + "&period=" + encoded(query.period().label()) + "&asOf="
                + encoded(query.asOf().toString());
    }

    @Override
    public Page<FigureRecordView> records(String figure, FigureQuery query, PageRequest request) {
        Scope scope = access.scope(FireSafetyPermissions.READ);
        String after = request.cursor(1).map(cursor -> cursor.part(0)).orElse("");
        List<FigureRecordView> rows = within(require(figure).places(query), query).stream()
                .filter(place -> mayBeSeen(place, scope))
                .sorted(BY_CODE)
                .filter(place -> place.code().compareTo(after) > 0)
                .limit(request.limit() + 1L)
                .toList();
        return Page.of(rows, request.limit(), place -> place, place -> List.of(place.code()));
    }

    private static boolean mayBeSeen(FigureRecordView place, Scope scope) {
        return scope.everything()
                || scope.units().contains(place.id())
                || scope.premises().contains(place.id());
    }

    private static List<FigureRecordView> within(List<FigureRecordView> places, FigureQuery query) {
        return places.stream()
                .filter(place -> place.unitPath().startsWith(query.unitPath()))
                .filter(place -> query.premise() == null || query.premise().equals(place.id()))
                .toList();
    }

    private PlaceFigure require(String figure) {
        return Optional.ofNullable(figures.get(figure))
                .orElseThrow(() -> new NotFound(new Text("Nyckeltalet", "The figure"), figure));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
