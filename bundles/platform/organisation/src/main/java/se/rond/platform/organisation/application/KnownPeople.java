// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.Person;
import se.rond.organisation.RoleAssignment;

/**
 * What was asked about people and roles at one state of the register, so that it is not asked again for every request. When
 * anything about them changes, another takes its place.
 */
public final class KnownPeople {

    /** More than the people of a municipality; a region's do not all sign on one day. */
    private static final int MOST = 20_000;

    /** @param scope {@code null} for every place where the role is held */
    private record Post(String role, @Nullable UUID scope, LocalDate day) {}

    private record Holder(UUID person, LocalDate day) {}

    private final long changes;
    private final long madeAt = System.nanoTime();
    private final Map<UUID, Person> people = new ConcurrentHashMap<>();
    private final Map<Holder, List<RoleAssignment>> roles = new ConcurrentHashMap<>();
    private final Map<Post, List<RoleAssignment>> holders = new ConcurrentHashMap<>();
    private final Map<Post, Set<UUID>> places = new ConcurrentHashMap<>();
    private volatile @Nullable List<Person> everybody;

    KnownPeople(long changes) {
        this.changes = changes;
    }

    long changes() {
        return changes;
    }

    /** Those of the ids that exist. */
    Map<UUID, Person> people(
            Collection<UUID> ids, long readingSince, Function<Collection<UUID>, Map<UUID, Person>> look) {
        Map<UUID, Person> found = new HashMap<>();
        List<UUID> missing = new ArrayList<>();
        for (UUID id : ids) {
            Optional.ofNullable(people.get(id)).ifPresentOrElse(person -> found.put(id, person), () -> missing.add(id));
        }
        if (!missing.isEmpty()) {
            Map<UUID, Person> read = look.apply(missing);
            read.forEach((id, person) -> remember(people, id, person, readingSince));
            found.putAll(read);
        }
        return found;
    }

    List<Person> everybody(long readingSince, Supplier<List<Person>> look) {
        List<Person> present = everybody;
        if (present == null) {
            present = look.get();
            if (mayBeRemembered(readingSince)) {
                everybody = present;
            }
        }
        return present;
    }

    List<RoleAssignment> rolesOf(UUID person, LocalDate day, long readingSince, Supplier<List<RoleAssignment>> look) {
        return known(roles, new Holder(person, day), readingSince, look);
    }

    List<RoleAssignment> holders(
            String role, UUID scope, LocalDate day, long readingSince, Supplier<List<RoleAssignment>> look) {
        return known(holders, new Post(role, scope, day), readingSince, look);
    }

    List<RoleAssignment> holders(String role, LocalDate day, long readingSince, Supplier<List<RoleAssignment>> look) {
        return known(holders, new Post(role, null, day), readingSince, look);
    }

    Set<UUID> placesWith(String role, LocalDate day, long readingSince, Supplier<Set<UUID>> look) {
        return known(places, new Post(role, null, day), readingSince, look);
    }

    private <K, V> V known(Map<K, V> remembered, K what, long readingSince, Supplier<V> look) {
        V present = remembered.get(what);
        if (present == null) {
            present = look.get();
            remember(remembered, what, present, readingSince);
        }
        return present;
    }

    /** Unless it may have been read before this state of the register. */
    private boolean mayBeRemembered(long readingSince) {
        return readingSince - madeAt >= 0;
    }

    private <K, V> void remember(Map<K, V> remembered, K what, V found, long readingSince) {
        if (!mayBeRemembered(readingSince)) {
            return;
        }
        if (remembered.size() >= MOST) {
            remembered.clear();
        }
        remembered.put(what, found);
    }
}
