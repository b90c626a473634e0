// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.application;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.Unit;
import se.rond.platform.organisation.domain.UnitFacts;

/**
 * Finds out where each unit stood on a day. Where the unit above did not exist that day, the next one above it stands in:
 * registers are rarely right about the past, and nobody may fall out of the municipality because of it.
 */
final class DayOfTree {

    private final Map<UUID, List<Placed>> places;
    private final Map<UUID, Placed> valid = new LinkedHashMap<>();
    private final Map<UUID, List<Placed>> below = new HashMap<>();
    private final Map<UUID, Unit> units = new LinkedHashMap<>();
    private final long version;

    private DayOfTree(LocalDate day, Map<UUID, List<Placed>> places, long version) {
        this.places = places;
        this.version = version;
        places.forEach((unit, history) -> history.stream()
                .filter(placed -> placed.facts().isValidOn(day))
                .forEach(placed -> valid.put(unit, placed)));
    }

    /** @return the units of the day, each after the one above it */
    static Collection<Unit> units(LocalDate day, Map<UUID, List<Placed>> places, long version) {
        return new DayOfTree(day, places, version).grown();
    }

    private Collection<Unit> grown() {
        List<Placed> tops = new ArrayList<>();
        for (Placed placed : valid.values()) {
            UUID parent = above(placed);
            if (parent == null) {
                tops.add(placed);
            } else {
                below.computeIfAbsent(parent, unit -> new ArrayList<>()).add(placed);
            }
        }
        tops.forEach(this::grow);
        // what is left stands in a circle: shown at the top rather than nowhere
        valid.values().stream()
                .filter(placed -> !units.containsKey(placed.unit()))
                .forEach(this::grow);
        return units.values();
    }

    private void grow(Placed top) {
        if (!units.containsKey(top.unit())) {
            Deque<Unit> waiting = new ArrayDeque<>();
            waiting.add(add(top, null));
            while (!waiting.isEmpty()) {
                Unit unit = waiting.remove();
                for (Placed child : below.getOrDefault(unit.id(), List.of())) {
                    if (!units.containsKey(child.unit())) {
                        waiting.add(add(child, unit));
                    }
                }
            }
        }
    }

    private Unit add(Placed placed, @Nullable Unit over) {
        UnitFacts facts = placed.facts();
        Unit unit = new Unit(
                placed.unit(),
                placed.code(),
                facts.kind(),
                facts.name(),
                over == null ? null : over.id(),
                (over == null ? "/" : over.path()) + placed.code() + "/",
                facts.validFrom(),
                facts.validTo(),
                version);
        units.put(unit.id(), unit);
        return unit;
    }

    private @Nullable UUID above(Placed placed) {
        Set<UUID> seen = new HashSet<>();
        UUID parent = placed.facts().parent();
        while (parent != null && !valid.containsKey(parent)) {
            parent = seen.add(parent) ? above(parent, placed.facts().validFrom()) : null;
        }
        return parent;
    }

    /** Above a unit by its last place before the day, or by the first one after it. */
    private @Nullable UUID above(UUID unit, LocalDate day) {
        UnitFacts nearest = null;
        for (Placed placed : places.getOrDefault(unit, List.of())) {
            if (nearest == null || !placed.facts().validFrom().isAfter(day)) {
                nearest = placed.facts();
            }
        }
        return nearest == null ? null : nearest.parent();
    }
}
