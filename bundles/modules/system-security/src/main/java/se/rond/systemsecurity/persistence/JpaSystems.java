// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.persistence.Conditions;
import se.rond.systemsecurity.api.SystemStatus;
import se.rond.systemsecurity.domain.ItSystem;
import se.rond.systemsecurity.domain.Systems;

@Component
public final class JpaSystems implements Systems {

    private static final int CHUNK = 500;

    private final EntityManager entities;

    @Activate
    public JpaSystems(@Reference(target = "(osgi.unit.name=it-system-security)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<ItSystem> find(UUID id) {
        return Optional.ofNullable(entities.find(ItSystem.class, id.toString()));
    }

    @Override
    public Optional<ItSystem> byCode(String code) {
        return entities.createQuery("SELECT s FROM ItSystem s WHERE s.facts.codeKey = :key", ItSystem.class)
                .setParameter("key", ItSystem.codeKey(code))
                .getResultStream()
                .findFirst();
    }

    @Override
    public Map<String, ItSystem> byCodes(Collection<String> codes) {
        List<String> keys = codes.stream().map(ItSystem::codeKey).distinct().toList();
        Map<String, ItSystem> found = new HashMap<>();
        for (int from = 0; from < keys.size(); from += CHUNK) {
            entities.createQuery("SELECT s FROM ItSystem s WHERE s.facts.codeKey IN :keys", ItSystem.class)
                    .setParameter("keys", keys.subList(from, Math.min(from + CHUNK, keys.size())))
                    .getResultStream()
                    .forEach(system -> found.put(system.facts().codeKey(), system));
        }
        return found;
    }

    @Override
    public void add(ItSystem system) {
        entities.persist(system);
    }

    @Override
    public List<ItSystem> page(Selection selection, Order order, @Nullable Seen after, int rows) {
        Conditions asked = SystemConditions.of(selection);
        String by = attribute(order.by());
        String way = order.descending() ? "<" : ">";
        if (after != null) {
            asked.add("s." + by + " " + way + "= :seenValue AND (s." + by + " " + way + " :seenValue OR s.id " + way
                    + " :seen)");
            asked.with("seenValue", value(order.by(), after.value()));
            asked.with("seen", after.id().toString());
        }
        String direction = order.descending() ? " DESC" : "";
        return asked.fill(
                        entities.createQuery(
                                "SELECT s FROM ItSystem s" + asked.where() + " ORDER BY s." + by + direction + ", s.id"
                                        + direction,
                                ItSystem.class),
                        Query::setParameter)
                .setMaxResults(rows)
                .getResultList();
    }

    private static String attribute(By by) {
        return switch (by) {
            case NAME -> "facts.nameKey";
            case CODE -> "facts.codeKey";
            case VALID_UNTIL -> "validOrder";
        };
    }

    private static Object value(By by, String text) {
        return by == By.VALID_UNTIL ? LocalDate.parse(text) : text;
    }

    @Override
    public Map<UUID, ItSystem> named(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("SELECT s FROM ItSystem s WHERE s.id IN :ids", ItSystem.class)
                .setParameter("ids", Conditions.texts(ids))
                .getResultStream()
                .collect(Collectors.toMap(ItSystem::id, system -> system));
    }

    @Override
    public List<ItSystem> of(UUID person) {
        return entities.createQuery(
                        "SELECT s FROM ItSystem s WHERE (s.duties.owner = :person OR s.duties.manager = :person"
                                + " OR s.duties.informationOwner = :person) AND s.status <> :ended ORDER BY s.id",
                        ItSystem.class)
                .setParameter("person", person.toString())
                .setParameter("ended", SystemStatus.ENDED)
                .getResultList();
    }

    @Override
    public List<ItSystem> running(@Nullable UUID after, int rows) {
        return entities.createQuery(
                        "SELECT s FROM ItSystem s WHERE s.id > :after AND s.status <> :ended ORDER BY s.id",
                        ItSystem.class)
                .setParameter("after", after == null ? "" : after.toString())
                .setParameter("ended", SystemStatus.ENDED)
                .setMaxResults(rows)
                .getResultList();
    }
}
