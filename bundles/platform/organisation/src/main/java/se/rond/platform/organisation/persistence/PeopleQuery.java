// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rond.platform.organisation.domain.RegisteredPerson;
import se.rond.platform.organisation.domain.SortKey;

/**
 * Finds people, by family name. Each way to search is a range of an index; a search for names is two of them, since people
 * write either name first. People with a protected identity are in no list.
 */
final class PeopleQuery {

    private static final Comparator<RegisteredPerson> BY_NAME = Comparator.comparing(RegisteredPerson::familyKey)
            .thenComparing(person -> person.id().toString());

    private final EntityManager entities;
    private final StringBuilder where = new StringBuilder("p.identityProtected = FALSE");
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final int limit;

    PeopleQuery(EntityManager entities, int limit) {
        this.entities = entities;
        this.limit = limit;
    }

    PeopleQuery in(@Nullable Collection<UUID> units) {
        if (units != null) {
            also("p.unit IN :units", "units", units.stream().map(UUID::toString).toList());
        }
        return this;
    }

    PeopleQuery after(String familyKey, String id) {
        where.append(" AND (p.familyKey > :afterKey OR p.familyKey = :afterKey AND p.id > :afterId)");
        values.put("afterKey", familyKey);
        values.put("afterId", id);
        return this;
    }

    List<RegisteredPerson> find(@Nullable String search) {
        String key = search == null ? "" : SortKey.of(search);
        if (key.isEmpty()) {
            return run();
        }
        if (key.indexOf('@') > 0) {
            return beginning("email", key).run();
        }
        if (Character.isDigit(key.charAt(0))) {
            return beginning("employeeNumber", search == null ? "" : search.strip())
                    .run();
        }
        return byName(key);
    }

    private List<RegisteredPerson> byName(String key) {
        int gap = key.indexOf(' ');
        if (gap < 0) {
            return merged(copy().beginning("familyKey", key), copy().beginning("givenKey", key));
        }
        String one = key.substring(0, gap);
        String other = key.substring(gap + 1);
        return merged(
                copy().beginning("familyKey", key),
                copy().beginning("familyKey", one + " ").beginning("givenKey", other),
                copy().beginning("familyKey", other).beginning("givenKey", one));
    }

    private List<RegisteredPerson> merged(PeopleQuery... ways) {
        Map<UUID, RegisteredPerson> found = new LinkedHashMap<>();
        Stream.of(ways).flatMap(way -> way.run().stream()).forEach(person -> found.putIfAbsent(person.id(), person));
        return found.values().stream().sorted(BY_NAME).limit(limit).toList();
    }

    private PeopleQuery beginning(String attribute, String key) {
        String name = attribute + values.size();
        where.append(" AND p." + attribute + " >= :" + name + " AND p." + attribute + " < :" + name + "End");
        values.put(name, key);
        values.put(name + "End", SortKey.endOf(key));
        return this;
    }

    private void also(String condition, String name, Object value) {
        where.append(" AND ").append(condition);
        values.put(name, value);
    }

    private PeopleQuery copy() {
        PeopleQuery copy = new PeopleQuery(entities, limit);
        copy.where.setLength(0);
        copy.where.append(where);
        copy.values.putAll(values);
        return copy;
    }

    private List<RegisteredPerson> run() {
        TypedQuery<RegisteredPerson> query = entities.createQuery(
                "SELECT p FROM RegisteredPerson p WHERE " + where + " ORDER BY p.familyKey, p.id",
                RegisteredPerson.class);
        values.forEach(query::setParameter);
        query.setHint("eclipselink.read-only", "true");
        return new ArrayList<>(query.setMaxResults(limit).getResultList());
    }
}
