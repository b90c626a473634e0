// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.firesafety.api.FigureRecordView;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.Premise;
import se.rond.organisation.Unit;

/** Premises with somebody responsible and somebody who inspects. Whoever has left holds no role. */
record RolesFilled(PlaceNames names) implements PlaceFigure {

    private static final String RESPONSIBLE = "fire_safety_responsible";
    private static final String INSPECTOR = "fire_safety_inspector";

    @Override
    public FigureDefinition definition() {
        return new FigureDefinition(
                "k.sba.08",
                1,
                new Text(
                        "Andel lokaler med utsedd brandskyddsansvarig och kontrollant",
                        "Share of premises with responsible person and inspector"),
                "percent",
                "up",
                100,
                new Text(
                        "lokaler i bruk där båda rollerna är tillsatta vid periodens slut, eller nu om den pågår",
                        "premises in use where both roles are filled at the end of the period, or now while it lasts"),
                new Text("lokaler i bruk den dagen", "premises in use on that day"));
    }

    @Override
    public List<FigureRecordView> places(FigureQuery query) {
        LocalDate day = PlaceNames.lastDay(query);
        Organisation organisation = names.organisation();
        List<Premise> premises = names.activePremises(day);
        List<UUID> ids = premises.stream().map(Premise::id).toList();
        Set<UUID> responsible = organisation.placesWith(RESPONSIBLE, ids, day);
        Set<UUID> inspected = organisation.placesWith(INSPECTOR, ids, day);
        return premises.stream()
                .flatMap(premise -> names.unit(premise.occupant(), day).map(Unit::path).stream()
                        .map(path -> {
                            String outcome =
                                    outcome(responsible.contains(premise.id()), inspected.contains(premise.id()));
                            return names.premise(premise.id(), premise, path, outcome.equals("filled"), outcome);
                        }))
                .toList();
    }

    private static String outcome(boolean responsible, boolean inspected) {
        if (responsible && inspected) {
            return "filled";
        }
        if (responsible) {
            return "inspector_missing";
        }
        return inspected ? "responsible_missing" : "both_missing";
    }
}
