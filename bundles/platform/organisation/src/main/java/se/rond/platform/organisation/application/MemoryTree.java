// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.application;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitKind;
import se.rond.platform.organisation.domain.SortKey;

/** The tree of one day, in memory. */
public final class MemoryTree implements OrganisationTree {

    /** A unit with the key that it is sorted by, which costs more than to compare two of them. */
    private record Keyed(Unit unit, String key) {

        private static final Comparator<Keyed> BY_NAME = Comparator.comparing(Keyed::key)
                .thenComparing(keyed -> keyed.unit().code());

        static Keyed of(Unit unit) {
            return new Keyed(unit, SortKey.of(unit.name()));
        }
    }

    private final LocalDate day;
    private final Map<UUID, Unit> units = new LinkedHashMap<>();
    private final Map<String, Unit> byCode = new HashMap<>();
    private final Map<UUID, List<Unit>> children = new HashMap<>();
    private final List<Unit> byName;
    private final List<Unit> departments;
    private final @Nullable Unit root;

    /** @param all the units of the day */
    MemoryTree(LocalDate day, Collection<Unit> all) {
        this.day = day;
        byName = all.stream()
                .map(Keyed::of)
                .sorted(Keyed.BY_NAME)
                .map(Keyed::unit)
                .toList();
        for (Unit unit : byName) {
            units.put(unit.id(), unit);
            byCode.put(unit.code(), unit);
            if (unit.parent() != null) {
                children.computeIfAbsent(unit.parent(), id -> new ArrayList<>()).add(unit);
            }
        }
        departments = byName.stream().filter(MemoryTree::isDepartment).toList();
        root = byName.stream()
                .filter(unit -> unit.parent() == null && unit.kind() == UnitKind.MUNICIPALITY)
                .findFirst()
                .orElse(null);
    }

    private static boolean isDepartment(Unit unit) {
        return unit.kind() == UnitKind.DEPARTMENT || unit.kind() == UnitKind.COMPANY;
    }

    @Override
    public LocalDate day() {
        return day;
    }

    @Override
    public Optional<Unit> root() {
        return Optional.ofNullable(root);
    }

    @Override
    public Optional<Unit> unit(UUID id) {
        return Optional.ofNullable(units.get(id));
    }

    @Override
    public Optional<Unit> unitByCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public List<Unit> children(UUID unit) {
        return List.copyOf(children.getOrDefault(unit, List.of()));
    }

    @Override
    public Set<UUID> subtree(UUID unit) {
        if (!units.containsKey(unit)) {
            return Set.of();
        }
        Set<UUID> found = new LinkedHashSet<>();
        Deque<UUID> waiting = new ArrayDeque<>(List.of(unit));
        while (!waiting.isEmpty()) {
            UUID next = waiting.remove();
            found.add(next);
            children.getOrDefault(next, List.of()).forEach(child -> waiting.add(child.id()));
        }
        return found;
    }

    @Override
    public Optional<Unit> departmentOf(UUID unit) {
        Unit found = units.get(unit);
        while (found != null && found.kind() != UnitKind.DEPARTMENT) {
            found = found.parent() == null ? null : units.get(found.parent());
        }
        return Optional.ofNullable(found);
    }

    @Override
    public List<Unit> departments() {
        return departments;
    }

    /** Every unit, by name. */
    public List<Unit> units() {
        return byName;
    }
}
