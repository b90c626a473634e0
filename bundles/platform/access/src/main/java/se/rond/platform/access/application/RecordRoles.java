// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.access.Permission;
import se.rond.access.RoleSource;
import se.rond.access.RoleSource.Held;
import se.rond.kernel.Problem;
import se.rond.organisation.Role;
import se.rond.platform.access.domain.HeldRole;
import se.rond.platform.access.domain.Reach;

/** The roles that one person holds by the records of bundles. A bundle is asked once, and only if its roles matter. */
final class RecordRoles {

    private static final Logger LOG = LoggerFactory.getLogger(RecordRoles.class);

    private final UUID person;
    private final List<RoleSource> sources;
    private final Map<RoleSource, List<Held>> asked = new HashMap<>();

    RecordRoles(UUID person, List<RoleSource> sources) {
        this.person = person;
        this.sources = sources;
    }

    /** Ids of the roles, wherever. */
    Stream<String> roles() {
        return sources.stream().flatMap(source -> held(source).stream()).map(Held::role);
    }

    /** The records at which a role grants the permission. */
    Set<UUID> granting(Permission permission, Map<String, Role> catalogue) {
        Set<UUID> records = new HashSet<>();
        for (RoleSource source : sources) {
            if (source.roles().stream().anyMatch(role -> grants(catalogue.get(role), permission))) {
                for (Held held : held(source)) {
                    if (grants(catalogue.get(held.role()), permission)) {
                        records.add(held.record());
                    }
                }
            }
        }
        return records;
    }

    private static boolean grants(@Nullable Role role, Permission permission) {
        return role != null && !role.scope().equals(HeldRole.COMPARTMENT) && Reach.grants(role, permission);
    }

    /**
     * A bundle that cannot answer gives nobody a role. Asking writes what the caller has changed so far: what is refused of
     * that is no matter of roles, and no answer to keep.
     */
    private List<Held> held(RoleSource source) {
        List<Held> known = asked.get(source);
        if (known == null) {
            try {
                Set<String> may = source.roles();
                known = source.heldBy(person).stream()
                        .filter(held -> may.contains(held.role()))
                        .toList();
            } catch (Problem | OptimisticLockException refused) {
                throw refused;
            } catch (PersistenceException fault) {
                LOG.warn("The roles of {} cannot be read now; nobody has them", source.getClass(), fault);
                return List.of();
            } catch (RuntimeException fault) {
                LOG.warn("The roles of {} cannot be read; nobody has them", source.getClass(), fault);
                known = List.of();
            }
            asked.put(source, known);
        }
        return known;
    }
}
