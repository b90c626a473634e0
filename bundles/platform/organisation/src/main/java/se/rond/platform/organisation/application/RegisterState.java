// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.Premise;
import se.rond.platform.organisation.domain.PremiseFacts;
import se.rond.platform.organisation.domain.RegisteredOccupancy;
import se.rond.platform.organisation.domain.RegisteredPlacement;
import se.rond.platform.organisation.domain.RegisteredUnit;
import se.rond.platform.organisation.domain.UnitFacts;
import se.rond.platform.organisation.persistence.JpaRegister;

/** All units and premises at one state of the register. Never changes: a new state takes its place. */
public final class RegisterState {

    /** How many days a tree is kept for: today, and the ends of the months that figures ask about. */
    private static final int DAYS = 60;

    /** The premises as used on one day. */
    private record Premises(LocalDate day, List<Premise> all, Map<UUID, Premise> byId, Map<String, Premise> byCode) {}

    private final long changes;
    private final Map<UUID, List<Placed>> places;
    private final Map<String, UUID> unitsByCode = new HashMap<>();
    private final Map<String, KnownPremise> premises;
    private final Map<LocalDate, MemoryTree> trees = new ConcurrentHashMap<>();
    private volatile @Nullable Premises current;

    private RegisterState(long changes, Map<UUID, List<Placed>> places, Map<String, KnownPremise> premises) {
        this.changes = changes;
        this.places = places;
        this.premises = premises;
        places.values()
                .forEach(history ->
                        unitsByCode.put(history.get(0).code(), history.get(0).unit()));
    }

    static RegisterState read(JpaRegister register) {
        long changes = register.changes().places();
        Map<UUID, String> codes = new HashMap<>();
        for (RegisteredUnit unit : register.units()) {
            codes.put(unit.id(), unit.code());
        }
        Map<UUID, List<Placed>> places = new LinkedHashMap<>();
        for (RegisteredPlacement placement : register.placements()) {
            UUID unit = placement.unit();
            places.computeIfAbsent(unit, id -> new ArrayList<>(1))
                    .add(new Placed(unit, codes.getOrDefault(unit, ""), placement.facts()));
        }
        Map<UUID, List<KnownPremise.Use>> uses = new HashMap<>();
        for (RegisteredOccupancy use : register.occupancies()) {
            if (use.isPrimary()) {
                uses.computeIfAbsent(use.premise(), id -> new ArrayList<>(1))
                        .add(new KnownPremise.Use(use.unit(), use.validFrom(), use.validTo()));
            }
        }
        Map<String, KnownPremise> premises = new LinkedHashMap<>();
        register.premises().stream()
                .filter(premise -> uses.containsKey(premise.id()))
                .map(premise -> new KnownPremise(
                        premise.id(), premise.code(), premise.facts(), uses.getOrDefault(premise.id(), List.of())))
                .sorted(Comparator.comparing(KnownPremise::code))
                .forEach(premise -> premises.put(premise.code(), premise));
        return new RegisterState(changes, places, premises);
    }

    public long changes() {
        return changes;
    }

    public MemoryTree tree(LocalDate day) {
        if (trees.size() > DAYS && !trees.containsKey(day)) {
            trees.clear();
        }
        return trees.computeIfAbsent(day, wanted -> new MemoryTree(wanted, DayOfTree.units(wanted, places, changes)));
    }

    /** The unit with the code, whether or not it exists today. */
    public Optional<UUID> unit(String code) {
        return Optional.ofNullable(unitsByCode.get(code));
    }

    /** Codes of all units there ever were. */
    public Map<String, UUID> unitsByCode() {
        return Map.copyOf(unitsByCode);
    }

    /** The places of a unit, oldest first. */
    public List<UnitFacts> places(UUID unit) {
        return places.getOrDefault(unit, List.of()).stream().map(Placed::facts).toList();
    }

    public Optional<KnownPremise> known(String code) {
        return Optional.ofNullable(premises.get(code));
    }

    public Optional<PremiseFacts> premiseFacts(String code) {
        return known(code).map(KnownPremise::facts);
    }

    public List<Premise> premises(LocalDate day) {
        return on(day).all();
    }

    public Optional<Premise> premise(UUID id, LocalDate day) {
        return Optional.ofNullable(on(day).byId().get(id));
    }

    public Optional<Premise> premiseByCode(String code, LocalDate day) {
        return Optional.ofNullable(on(day).byCode().get(code));
    }

    private Premises on(LocalDate day) {
        Premises kept = current;
        if (kept == null || !kept.day().equals(day)) {
            Map<UUID, Premise> byId = new LinkedHashMap<>();
            Map<String, Premise> byCode = new HashMap<>();
            for (KnownPremise known : premises.values()) {
                Premise premise = known.on(day, changes);
                byId.put(premise.id(), premise);
                byCode.put(premise.code(), premise);
            }
            kept = new Premises(day, List.copyOf(byId.values()), byId, byCode);
            current = kept;
        }
        return kept;
    }
}
