// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.firesafety.api.FigureRecordView;
import se.rond.firesafety.application.RoundStatistics;
import se.rond.firesafety.domain.Counting;
import se.rond.firesafety.domain.PlaceCounts.Due;
import se.rond.kernel.Text;
import se.rond.organisation.Premise;

/** Premises whose every round was done on time. What moved within the period counts where it was last. */
record PremisesInTime(RoundStatistics statistics, PlaceNames names) implements PlaceFigure {

    @Override
    public FigureDefinition definition() {
        return new FigureDefinition(
                "k.sba.02",
                2,
                new Text("Andel lokaler med alla ronder gjorda i tid", "Share of premises with all rounds on time"),
                "percent",
                "up",
                95,
                new Text(
                        "lokaler vars alla ronder som förföll i perioden lämnades in senast på förfallodagen",
                        "premises whose every round due in the period was submitted on the due day or before"),
                new Text(
                        "lokaler med minst en rond i perioden som har förfallit eller är gjord och inte är inställd;"
                                + " en lokal som bytt förvaltning räknas där den var sist",
                        "premises with at least one round of the period that is past its due day or done, and not"
                                + " cancelled; premises that moved count where they were last"));
    }

    @Override
    public List<FigureRecordView> places(FigureQuery query) {
        List<Due> rows = statistics.placesAsOf(
                query.asOf(),
                counts -> Reckoning.of(query).stream()
                        .flatMap(part ->
                                counts.due(part.from(), part.to()).stream().filter(row -> part.reckons(row.counting())))
                        .toList());
        Map<UUID, List<Due>> premises = rows.stream().collect(Collectors.groupingBy(Due::premise));
        Map<UUID, Premise> known = names.premises();
        List<FigureRecordView> places = new ArrayList<>();
        premises.forEach((id, due) -> {
            Premise premise = known.get(id);
            if (premise != null) {
                String outcome = outcome(due);
                places.add(names.premise(id, premise, path(due), outcome.equals("in_time"), outcome));
            }
        });
        return places;
    }

    private static String path(List<Due> due) {
        return due.stream()
                .max(Comparator.comparing(Due::last).thenComparing(Due::path))
                .orElseThrow()
                .path();
    }

    private static String outcome(List<Due> due) {
        if (due.stream().anyMatch(row -> row.counting() == Counting.LATE || row.counting() == Counting.MISSED)) {
            return "late";
        }
        return due.stream().anyMatch(row -> row.counting() == Counting.PENDING) ? "pending" : "in_time";
    }
}
