// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.access.AccessControl;
import se.rond.access.Caller;
import se.rond.access.Compartment;
import se.rond.access.Permission;
import se.rond.access.PermissionSource;
import se.rond.access.Place;
import se.rond.access.RoleSource;
import se.rond.access.Scope;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Unauthenticated;
import se.rond.platform.access.domain.HeldRole;

/** Answers for the caller on this thread from roles that are read once per request. */
@Component(service = {AccessControl.class, RoleBasedAccess.class})
public final class RoleBasedAccess implements AccessControl {

    private static final Logger LOG = LoggerFactory.getLogger(RoleBasedAccess.class);

    private record Catalogue(List<PermissionSource> from, Map<String, Permission> permissions) {}

    private final RegisteredPeople people;
    private final Clock clock;
    private final ThreadLocal<@Nullable Acting> acting = new ThreadLocal<>();

    // what modules contribute comes and goes
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<PermissionSource> sources = List.of();

    // and so do the roles that their records give
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<RoleSource> roleSources = List.of();

    private volatile Catalogue catalogue = new Catalogue(List.of(), Map.of());

    @Activate
    public RoleBasedAccess(@Reference RegisteredPeople people, @Reference Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    RoleBasedAccess(RegisteredPeople people, Clock clock, List<PermissionSource> sources) {
        this(people, clock, sources, List.of());
    }

    RoleBasedAccess(
            RegisteredPeople people, Clock clock, List<PermissionSource> sources, List<RoleSource> roleSources) {
        this(people, clock);
        this.sources = sources;
        this.roleSources = roleSources;
    }

    @Override
    public Caller caller() {
        Acting now = acting.get();
        return now == null ? Caller.ANONYMOUS : now.caller();
    }

    @Override
    public Scope scope(String permission) {
        Acting now = acting.get();
        if (now == null) {
            return Scope.NOTHING;
        }
        if (now.isSystem()) {
            return Scope.EVERYTHING;
        }
        Permission known = known().get(permission);
        return known == null ? Scope.NOTHING : now.reach(known);
    }

    @Override
    public void require(String permission, Place place) {
        if (may(permission, place)) {
            return;
        }
        if (caller().equals(Caller.ANONYMOUS)) {
            throw new Unauthenticated();
        }
        throw new Forbidden(permission);
    }

    @Override
    public Set<String> permissions() {
        return known().keySet().stream()
                .filter(permission -> !scope(permission).isNothing())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public boolean opens(Compartment compartment) {
        return compartment == Compartment.GENERAL
                || known().values().stream()
                        .filter(permission -> permission.compartment() == compartment)
                        .anyMatch(permission -> !scope(permission.id()).isNothing());
    }

    @Override
    public boolean conceals(String permission) {
        Permission known = known().get(permission);
        return known != null && known.compartment() == Compartment.SECURITY_PROTECTION;
    }

    @Override
    public Set<String> roles() {
        Acting now = acting.get();
        return now == null ? Set.of() : now.roles().collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every role that the caller holds today, with its place. */
    List<HeldRole> held() {
        Acting now = acting.get();
        return now == null ? List.of() : now.held();
    }

    /** The permissions that each permission of the role catalogue grants just now. */
    Set<String> grantedBy(Set<String> grants) {
        return known().values().stream()
                .filter(permission -> permission.grantedBy().stream().anyMatch(grants::contains))
                .map(Permission::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public <T> T asSystem(Supplier<T> work) {
        return as(Caller.SYSTEM, work);
    }

    @Override
    public <T> T as(Caller caller, Supplier<T> work) {
        Acting before = acting.get();
        acting.set(new Acting(caller, people, List.copyOf(roleSources), clock));
        try {
            return work.get();
        } finally {
            if (before == null) {
                acting.remove();
            } else {
                acting.set(before);
            }
        }
    }

    private Map<String, Permission> known() {
        List<PermissionSource> now = sources;
        Catalogue known = catalogue;
        if (known.from() != now) {
            known = new Catalogue(now, collect(now));
            catalogue = known;
        }
        return known.permissions();
    }

    private static Map<String, Permission> collect(List<PermissionSource> sources) {
        Map<String, Permission> permissions = new HashMap<>();
        for (PermissionSource source : new ArrayList<>(sources)) {
            try {
                source.permissions().forEach(permission -> permissions.put(permission.id(), permission));
            } catch (RuntimeException broken) {
                LOG.warn("The permissions of {} cannot be read; nobody has them", source.getClass(), broken);
            }
        }
        return Map.copyOf(permissions);
    }
}
