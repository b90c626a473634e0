// SPDX-License-Identifier: Apache-2.0
package se.rond.training.persistence.attendance;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.persistence.Conditions;
import se.rond.training.api.attendance.DoubtState;
import se.rond.training.domain.attendance.Attendance;
import se.rond.training.domain.attendance.AttendanceTurn;
import se.rond.training.domain.attendance.DoubtfulRow;
import se.rond.training.domain.attendance.ProviderLayout;
import se.rond.training.domain.attendance.ReadList;

@Component
public final class JpaAttendance implements Attendance {

    private static final int CHUNK = 500;

    private final EntityManager entities;

    @Activate
    public JpaAttendance(@Reference(target = "(osgi.unit.name=training)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<ProviderLayout> layout(String provider) {
        return Optional.ofNullable(
                entities.find(ProviderLayout.class, ProviderLayout.id(provider).toString()));
    }

    @Override
    public void add(ProviderLayout layout) {
        entities.persist(layout);
    }

    @Override
    public Optional<ReadList> list(String sha256) {
        return entities.createQuery("SELECT l FROM ReadList l WHERE l.sha256 = :sha ORDER BY l.id", ReadList.class)
                .setParameter("sha", sha256)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void takeTurn(String sha256) {
        entities.find(AttendanceTurn.class, AttendanceTurn.of(sha256), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public void add(ReadList list) {
        entities.persist(list);
    }

    @Override
    public Optional<ReadList> list(UUID id) {
        return Optional.ofNullable(entities.find(ReadList.class, id.toString()));
    }

    @Override
    public Optional<ReadList> listToChange(UUID id) {
        return Optional.ofNullable(entities.find(ReadList.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<ReadList> lists(Collection<UUID> ids) {
        return ids.stream().flatMap(id -> list(id).stream()).toList();
    }

    @Override
    public List<ReadList> lists(@Nullable Instant before, @Nullable UUID beforeId, int rows) {
        Conditions asked = new Conditions();
        if (before != null && beforeId != null) {
            asked.falling("l.signed.at", before, "l.id", beforeId);
        }
        return asked.fill(
                        entities.createQuery(
                                "SELECT l FROM ReadList l" + asked.where() + " ORDER BY l.signed.at DESC, l.id DESC",
                                ReadList.class),
                        Query::setParameter)
                .setMaxResults(rows)
                .getResultList();
    }

    @Override
    public Map<UUID, Integer> pending(Collection<UUID> lists) {
        if (lists.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Integer> pending = new HashMap<>();
        entities.createQuery(
                        "SELECT d.list, COUNT(d) FROM DoubtfulRow d WHERE d.state = :pending AND d.list IN :lists"
                                + " GROUP BY d.list",
                        Object[].class)
                .setParameter("pending", DoubtState.PENDING)
                .setParameter("lists", Conditions.texts(lists))
                .getResultStream()
                .forEach(row -> pending.put(UUID.fromString((String) row[0]), ((Number) row[1]).intValue()));
        return pending;
    }

    @Override
    public Set<UUID> known(Collection<UUID> doubts) {
        List<String> ids = new ArrayList<>(Conditions.texts(doubts));
        Set<UUID> known = new HashSet<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            entities.createQuery("SELECT d.id FROM DoubtfulRow d WHERE d.id IN :ids", String.class)
                    .setParameter("ids", ids.subList(from, Math.min(from + CHUNK, ids.size())))
                    .getResultStream()
                    .map(UUID::fromString)
                    .forEach(known::add);
        }
        return known;
    }

    @Override
    public void add(DoubtfulRow row) {
        entities.persist(row);
    }

    @Override
    public Optional<DoubtfulRow> doubt(UUID id) {
        return Optional.ofNullable(entities.find(DoubtfulRow.class, id.toString()));
    }

    @Override
    public void forget(DoubtfulRow row) {
        row.forget();
        entities.flush();
        entities.createNativeQuery("UPDATE TRAINING.DOUBTFUL_ROW_H SET SAID_NUMBER = NULL, SAID_NAME = NULL,"
                        + " SAID_EMAIL = NULL WHERE ID = ?1")
                .setParameter(1, row.id().toString())
                .executeUpdate();
    }

    @Override
    public List<DoubtfulRow> doubts(
            @Nullable DoubtState state, @Nullable UUID list, @Nullable UUID afterList, int afterLine, int rows) {
        Conditions asked = new Conditions();
        if (state != null) {
            asked.add("d.state = :state", "state", state);
        }
        if (list != null) {
            asked.add("d.list = :list", "list", list.toString());
        }
        if (afterList != null) {
            asked.add("d.list >= :seen AND (d.list > :seen OR d.line > :line)", "seen", afterList.toString());
            asked.with("line", afterLine);
        }
        TypedQuery<DoubtfulRow> query = entities.createQuery(
                "SELECT d FROM DoubtfulRow d" + asked.where() + " ORDER BY d.list, d.line", DoubtfulRow.class);
        return asked.fill(query, Query::setParameter).setMaxResults(rows).getResultList();
    }
}
