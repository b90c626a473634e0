// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Scope;
import se.rond.platform.followup.application.FindingFilter.Held;

/** Finds every way in which the caller reaches findings, narrowed to what a list is about. */
@Component(service = Reaches.class)
public final class Reaches {

    private final AccessControl access;
    private final Authority authority;

    @Activate
    public Reaches(@Reference AccessControl access, @Reference Authority authority) {
        this.access = access;
        this.authority = authority;
    }

    List<Reach> of(@Nullable Held held) {
        Scope readable = access.scope(Permissions.READ);
        List<Reach> reaches = new ArrayList<>(within(readable, held, false));
        if (readable.everything()) {
            return reaches;
        }
        reaches.addAll(within(access.scope(Permissions.READ_ASSIGNED), held, true));
        UUID person = access.caller().person();
        if (person != null) {
            Set<UUID> units = authority.unitsActedFor();
            for (Reach place : within(Scope.EVERYTHING, held, false)) {
                reaches.add(new Reach(place.units(), place.premises(), person, null, false));
                if (!units.isEmpty()) {
                    reaches.add(new Reach(place.units(), place.premises(), null, units, false));
                }
            }
        }
        return reaches;
    }

    /** The same for measures: where the caller may read them, and those that they own themselves. */
    public List<Reach> ofMeasures(@Nullable Held held) {
        Scope readable = access.scope(Permissions.READ_MEASURES);
        List<Reach> reaches = new ArrayList<>(within(readable, held, false));
        UUID person = access.caller().person();
        if (person != null && !readable.everything()) {
            for (Reach place : within(Scope.EVERYTHING, held, false)) {
                reaches.add(new Reach(place.units(), place.premises(), person, null, false));
            }
        }
        return reaches;
    }

    private static List<Reach> within(Scope scope, @Nullable Held held, boolean ownerSide) {
        if (scope.everything() && held == null) {
            return List.of(new Reach(null, null, null, null, ownerSide));
        }
        List<Reach> reaches = new ArrayList<>();
        Set<UUID> units = within(scope, scope.units(), held == null ? null : held.units());
        Set<UUID> premises = within(scope, scope.premises(), held == null ? null : held.premises());
        if (!units.isEmpty()) {
            reaches.add(new Reach(units, null, null, null, ownerSide));
        }
        if (!premises.isEmpty()) {
            reaches.add(new Reach(null, premises, null, null, ownerSide));
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
