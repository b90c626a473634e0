// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.firesafety.api.FigureRecordView;
import se.rond.firesafety.application.RoundStatistics;
import se.rond.kernel.Text;
import se.rond.organisation.Premise;

/** Schools and preschools with an evaluated drill in each term of the school year. */
record DrillsHeld(RoundStatistics statistics, PlaceNames names) implements PlaceFigure {

    private static final Set<String> SCHOOLS = Set.of("preschool", "school_primary", "school_upper_secondary");

    @Override
    public FigureDefinition definition() {
        return new FigureDefinition(
                "k.sba.09",
                1,
                new Text(
                        "Andel skolor och förskolor med två utrymningsövningar under läsåret",
                        "Share of schools and preschools with two drills in the school year"),
                "percent",
                "up",
                100,
                new Text(
                        "enheter med minst en utvärderad övning på hösten (augusti–december) och en på våren"
                                + " (januari–juli) under det läsår då perioden slutar",
                        "units with at least one evaluated drill in the autumn (August–December) and one in the"
                                + " spring (January–July) of the school year in which the period ends"),
                new Text(
                        "enheter som har skol- eller förskolelokaler i bruk",
                        "units that have school or preschool premises in use"));
    }

    @Override
    public boolean hasMonths() {
        return false;
    }

    @Override
    public List<FigureRecordView> places(FigureQuery query) {
        LocalDate day = PlaceNames.lastDay(query);
        int first = day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1;
        Set<UUID> autumn = drilled(query, LocalDate.of(first, 8, 1), LocalDate.of(first, 12, 31));
        Set<UUID> spring = drilled(query, LocalDate.of(first + 1, 1, 1), LocalDate.of(first + 1, 7, 31));
        return names.activePremises(day).stream()
                .filter(premise -> SCHOOLS.contains(premise.premiseType()))
                .map(Premise::occupant)
                .distinct()
                .flatMap(id -> names.unit(id, day).stream())
                .map(unit -> {
                    String outcome = outcome(autumn.contains(unit.id()), spring.contains(unit.id()));
                    return new FigureRecordView(
                            unit.id(),
                            "unit",
                            unit.code(),
                            unit.name(),
                            unit.path(),
                            outcome.equals("both_terms"),
                            outcome,
                            null,
                            null);
                })
                .toList();
    }

    private Set<UUID> drilled(FigureQuery query, LocalDate from, LocalDate to) {
        return statistics.placesAsOf(query.asOf(), counts -> counts.drilled(from, to));
    }

    private static String outcome(boolean autumn, boolean spring) {
        if (autumn && spring) {
            return "both_terms";
        }
        if (autumn) {
            return "spring_missing";
        }
        return spring ? "autumn_missing" : "no_drill";
    }
}
