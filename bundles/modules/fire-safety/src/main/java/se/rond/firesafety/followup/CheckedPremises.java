// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FindingNumbers;
import se.rond.firesafety.api.FigureRecordView;
import se.rond.firesafety.application.DeficiencyReports;
import se.rond.firesafety.application.RoundStatistics;
import se.rond.firesafety.domain.PlaceCounts.Checked;
import se.rond.kernel.Text;
import se.rond.organisation.Premise;

/** Deficiencies for each premises that was checked. */
record CheckedPremises(RoundStatistics statistics, PlaceNames names, FindingNumbers findings) implements PlaceFigure {

    @Override
    public FigureDefinition definition() {
        return new FigureDefinition(
                "k.sba.07",
                1,
                new Text("Brister per kontrollerad lokal", "Deficiencies per checked premises"),
                "per_premise",
                "none",
                null,
                new Text(
                        "brister rapporterade i perioden, utom avskrivna",
                        "deficiencies reported in the period, except rejected ones"),
                new Text(
                        "lokaler med minst en godkänd rond som första gången lämnades in i perioden",
                        "premises with at least one approved round that was first submitted in the period"));
    }

    @Override
    public List<FigureRecordView> places(FigureQuery query) {
        List<Checked> rows = statistics.placesAsOf(
                query.asOf(),
                counts -> counts.checked(query.period().start(), query.period().end()));
        Map<UUID, List<Checked>> premises = rows.stream().collect(Collectors.groupingBy(Checked::premise));
        Map<UUID, Premise> known = names.premises();
        List<FigureRecordView> places = new ArrayList<>();
        premises.forEach((id, checked) -> {
            Premise premise = known.get(id);
            if (premise != null) {
                places.add(names.premise(id, premise, path(checked), true, "checked"));
            }
        });
        return places;
    }

    private static String path(List<Checked> checked) {
        return checked.stream()
                .max(Comparator.comparing(Checked::last).thenComparing(Checked::path))
                .orElseThrow()
                .path();
    }

    @Override
    public FigureCount count(FigureQuery query, List<FigureRecordView> places) {
        return new FigureCount(findings.reported(DeficiencyReports.MODULE, query), (long) places.size(), Map.of());
    }

    /** The findings of all paths at once. */
    @Override
    public Map<String, FigureCount> countByPath(FigureQuery query, Map<String, List<FigureRecordView>> places) {
        Map<String, Long> reported =
                findings.reportedByPath(DeficiencyReports.MODULE, query, List.copyOf(places.keySet()));
        Map<String, FigureCount> counts = new HashMap<>();
        places.forEach((path, below) ->
                counts.put(path, new FigureCount(reported.getOrDefault(path, 0L), (long) below.size(), Map.of())));
        return counts;
    }
}
