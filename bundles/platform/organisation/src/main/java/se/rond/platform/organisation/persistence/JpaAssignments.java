// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.platform.organisation.domain.RegisteredAssignment;

/** Who holds which role. */
@Component(service = JpaAssignments.class)
public final class JpaAssignments {

    private static final int PORTION = 500;

    /** Valid on the day, and of somebody employed on it: whoever leaves holds no role any more. */
    private static final String VALID = "a.validFrom <= :day AND (a.validTo IS NULL OR a.validTo >= :day)"
            + " AND p.id = a.person AND p.employedFrom <= :day AND (p.employedTo IS NULL OR p.employedTo >= :day)";

    /** What a list is narrowed by; {@code null} is no limit. */
    public record Filter(
            @Nullable UUID person,
            @Nullable String role,
            @Nullable UUID scope,
            @Nullable LocalDate day) {}

    private final EntityManager entities;

    @Activate
    public JpaAssignments(@Reference(target = "(osgi.unit.name=organisation)") EntityManager entities) {
        this.entities = entities;
    }

    public Optional<RegisteredAssignment> find(UUID id) {
        return Optional.ofNullable(entities.find(RegisteredAssignment.class, id.toString()));
    }

    public void add(RegisteredAssignment assignment) {
        entities.persist(assignment);
    }

    public List<RegisteredAssignment> ofPerson(UUID person, LocalDate day) {
        return looking("SELECT a FROM RegisteredAssignment a, RegisteredPerson p WHERE a.person = :person AND " + VALID
                        + " ORDER BY a.id")
                .setParameter("person", person.toString())
                .setParameter("day", day)
                .getResultList();
    }

    public List<RegisteredAssignment> holders(String role, UUID scope, LocalDate day) {
        return looking("SELECT a FROM RegisteredAssignment a, RegisteredPerson p"
                        + " WHERE a.scope = :scope AND a.role = :role AND " + VALID + " ORDER BY a.deputy, a.id")
                .setParameter("scope", scope.toString())
                .setParameter("role", role)
                .setParameter("day", day)
                .getResultList();
    }

    public List<RegisteredAssignment> holders(String role, LocalDate day) {
        return looking("SELECT a FROM RegisteredAssignment a, RegisteredPerson p WHERE a.role = :role AND " + VALID
                        + " ORDER BY a.scope, a.deputy, a.id")
                .setParameter("role", role)
                .setParameter("day", day)
                .getResultList();
    }

    /** Ids of all places where somebody holds the role on the day. */
    public Set<UUID> scopesWith(String role, LocalDate day) {
        return entities.createQuery(
                        "SELECT a.scope FROM RegisteredAssignment a, RegisteredPerson p WHERE a.role = :role AND "
                                + VALID,
                        String.class)
                .setParameter("role", role)
                .setParameter("day", day)
                .getResultStream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    /** All there ever were for a place, whatever the day. */
    public List<RegisteredAssignment> ofScopes(Collection<UUID> scopes) {
        List<String> wanted = scopes.stream().distinct().map(UUID::toString).toList();
        List<RegisteredAssignment> found = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += PORTION) {
            found.addAll(looking("SELECT a FROM RegisteredAssignment a WHERE a.scope IN :scopes")
                    .setParameter("scopes", wanted.subList(from, Math.min(wanted.size(), from + PORTION)))
                    .getResultList());
        }
        return found;
    }

    public List<RegisteredAssignment> list(Filter filter, @Nullable UUID after, int limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder("1 = 1");
        narrow(where, values, "a.person = :person", "person", text(filter.person()));
        narrow(where, values, "a.role = :role", "role", filter.role());
        narrow(where, values, "a.scope = :scope", "scope", text(filter.scope()));
        narrow(where, values, VALID, "day", filter.day());
        narrow(where, values, "a.id > :after", "after", text(after));
        String from = filter.day() == null ? "RegisteredAssignment a" : "RegisteredAssignment a, RegisteredPerson p";
        TypedQuery<RegisteredAssignment> query =
                looking("SELECT a FROM " + from + " WHERE " + where + " ORDER BY a.id");
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            values.put(name, value);
        }
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private TypedQuery<RegisteredAssignment> looking(String query) {
        TypedQuery<RegisteredAssignment> looking = entities.createQuery(query, RegisteredAssignment.class);
        looking.setHint("eclipselink.read-only", "true");
        return looking;
    }
}
