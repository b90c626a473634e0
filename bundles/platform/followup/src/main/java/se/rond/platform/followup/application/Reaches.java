// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Compartment;
import se.rond.access.Scope;
import se.rond.platform.followup.application.FindingFilter.Held;

/** Finds every way in which the caller reaches findings, narrowed to what a list is about. */
@Component(service = Reaches.class)
public final class Reaches {

    private static final Set<Compartment> GENERAL = Set.of(Compartment.GENERAL);

    private final AccessControl access;
    private final Authority authority;
    private final ModuleRights modules;

    @Activate
    public Reaches(@Reference AccessControl access, @Reference Authority authority, @Reference ModuleRights modules) {
        this.access = access;
        this.authority = authority;
        this.modules = modules;
    }

    List<Reach> of(@Nullable Held held) {
        Map<Scope, Set<Compartment>> readable = readable(Permissions.READ);
        List<Reach> reaches = new ArrayList<>();
        readable.forEach((scope, compartments) -> reaches.addAll(within(scope, held, false, compartments)));
        Set<Compartment> whole = readable.getOrDefault(Scope.EVERYTHING, Set.of());
        if (!whole.contains(Compartment.GENERAL)) {
            reaches.addAll(within(access.scope(Permissions.READ_ASSIGNED), held, true, GENERAL));
            reaches.addAll(ofUnitsActedFor(held));
            reaches.addAll(followed(held));
        }
        reaches.addAll(given(held, whole));
        return reaches;
    }

    /** The same for measures: where the caller may read them, and those that they own themselves. */
    public List<Reach> ofMeasures(@Nullable Held held) {
        Map<Scope, Set<Compartment>> readable = readable(Permissions.READ_MEASURES);
        List<Reach> reaches = new ArrayList<>();
        readable.forEach((scope, compartments) -> reaches.addAll(within(scope, held, false, compartments)));
        Set<Compartment> whole = readable.getOrDefault(Scope.EVERYTHING, Set.of());
        if (!whole.contains(Compartment.GENERAL)) {
            reaches.addAll(followed(held));
        }
        reaches.addAll(given(held, whole));
        return reaches;
    }

    private List<Reach> followed(@Nullable Held held) {
        List<Reach> reaches = new ArrayList<>();
        modules.followed()
                .forEach((module, scope) -> within(scope, held, false, GENERAL).stream()
                        .map(reach -> reach.of(module))
                        .forEach(reaches::add));
        return reaches;
    }

    /** Where the caller may read each compartment: those that reach as far together. */
    private Map<Scope, Set<Compartment>> readable(String general) {
        Map<Scope, Set<Compartment>> readable = new LinkedHashMap<>();
        for (Compartment compartment : Compartment.values()) {
            Scope scope = access.scope(Permissions.in(compartment, general));
            if (!scope.isNothing()) {
                readable.computeIfAbsent(scope, reached -> EnumSet.noneOf(Compartment.class))
                        .add(compartment);
            }
        }
        return readable;
    }

    private List<Reach> ofUnitsActedFor(@Nullable Held held) {
        Set<UUID> units = access.caller().person() == null ? Set.of() : authority.unitsActedFor();
        return units.isEmpty()
                ? List.of()
                : within(Scope.EVERYTHING, held, false, GENERAL).stream()
                        .map(place -> new Reach(place.units(), place.premises(), null, units, false, GENERAL))
                        .toList();
    }

    /** What was given to the caller, unless they read it anyway. */
    private List<Reach> given(@Nullable Held held, Set<Compartment> whole) {
        UUID person = access.caller().person();
        Set<Compartment> given = EnumSet.allOf(Compartment.class);
        given.removeIf(compartment -> !Confidants.isGivenAway(compartment) || whole.contains(compartment));
        return person == null || given.isEmpty()
                ? List.of()
                : within(Scope.EVERYTHING, held, false, given).stream()
                        .map(place -> new Reach(place.units(), place.premises(), person, null, false, given))
                        .toList();
    }

    private static List<Reach> within(
            Scope scope, @Nullable Held held, boolean ownerSide, Set<Compartment> compartments) {
        if (scope.everything() && held == null) {
            return List.of(new Reach(null, null, null, null, ownerSide, compartments));
        }
        List<Reach> reaches = new ArrayList<>();
        Set<UUID> units = within(scope, scope.units(), held == null ? null : held.units());
        Set<UUID> premises = within(scope, scope.premises(), held == null ? null : held.premises());
        if (!units.isEmpty()) {
            reaches.add(new Reach(units, null, null, null, ownerSide, compartments));
        }
        if (!premises.isEmpty()) {
            reaches.add(new Reach(null, premises, null, null, ownerSide, compartments));
        }
        return reaches;
    }

    private static Set<UUID> within(Scope scope, Set<UUID> reached, @Nullable Set<UUID> wanted) {
        if (wanted == null) {
            return reached;
        }
        return scope.everything()
                ? wanted
                : reached.stream().filter(wanted::contains).collect(Collectors.toUnmodifiableSet());
    }
}
