// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.rond.access.Place;
import se.rond.organisation.Premise;
import se.rond.organisation.UnitKind;

/** The places at which roles are held. */
public final class Scopes {

    private static final Map<String, Set<UnitKind>> KINDS = Map.of(
            "municipality", Set.of(UnitKind.MUNICIPALITY),
            "board", Set.of(UnitKind.BOARD),
            "department", Set.of(UnitKind.DEPARTMENT, UnitKind.COMPANY),
            "unit", Set.of(UnitKind.UNIT, UnitKind.AREA, UnitKind.COMPANY, UnitKind.ASSOCIATION));

    public static final String PREMISE = "premise";

    private Scopes() {}

    /** The premise or unit of the kind with the code. */
    public static Optional<UUID> byCode(RegisterState register, String kind, String code) {
        return kind.equals(PREMISE)
                ? register.known(code).map(KnownPremise::id)
                : register.unit(code).filter(unit -> isOfKind(register, kind, unit));
    }

    /** The premise or unit of the kind with the id or the code. */
    static Optional<UUID> find(RegisterState register, String kind, String idOrCode, LocalDate today) {
        Optional<UUID> id = ReadingPlaces.id(idOrCode);
        if (id.isEmpty()) {
            return byCode(register, kind, idOrCode);
        }
        return id.filter(place ->
                kind.equals(PREMISE) ? register.premise(place, today).isPresent() : isOfKind(register, kind, place));
    }

    private static boolean isOfKind(RegisterState register, String kind, UUID unit) {
        Set<UnitKind> kinds = KINDS.getOrDefault(kind, Set.of());
        return register.places(unit).stream().anyMatch(place -> kinds.contains(place.kind()));
    }

    /** Where that is: what the right to assign a role there is compared with. */
    public static Place place(RegisterState register, String kind, UUID id, LocalDate today) {
        if (kind.equals(PREMISE)) {
            UUID unit = register.premise(id, today).map(Premise::occupant).orElse(null);
            return new Place(unit, id);
        }
        return kind.equals("municipality") ? Place.MUNICIPALITY : Place.unit(id);
    }
}
