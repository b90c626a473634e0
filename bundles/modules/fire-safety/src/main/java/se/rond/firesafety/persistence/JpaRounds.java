// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.domain.Round;
import se.rond.firesafety.domain.RoundSelection;
import se.rond.firesafety.domain.Rounds;
import se.rond.persistence.Conditions;

@Component
public final class JpaRounds implements Rounds {

    private final EntityManager entities;

    @Activate
    public JpaRounds(@Reference(target = "(osgi.unit.name=fire-safety)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Round> find(UUID id) {
        return Optional.ofNullable(entities.find(Round.class, id.toString()));
    }

    @Override
    public Optional<Round> findToChange(UUID id) {
        return entities.createQuery("SELECT r FROM CheckRound r WHERE r.id = :id", Round.class)
                .setParameter("id", id.toString())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Round round) {
        entities.persist(round);
    }

    @Override
    public List<Round> page(
            RoundSelection selection, RoundSelection.@Nullable Seen after, boolean descending, int rows) {
        Conditions asked = RoundConditions.of(selection);
        if (after != null && descending) {
            asked.falling("r.window.dueAt", after.dueAt(), "r.id", after.id());
        } else if (after != null) {
            asked.rising("r.window.dueAt", after.dueAt(), "r.id", after.id());
        }
        String order = descending ? " ORDER BY r.window.dueAt DESC, r.id DESC" : " ORDER BY r.window.dueAt, r.id";
        TypedQuery<Round> page = asked.fill(
                        entities.createQuery("SELECT r FROM CheckRound r" + asked.where() + order, Round.class),
                        Query::setParameter)
                .setMaxResults(rows)
                .setHint("eclipselink.read-only", "true"); // to be shown: no second copy to compare with
        RoundIndex.of(selection, descending)
                .ifPresent(index -> page.setHint("eclipselink.sql.hint", "/* index " + index + " */"));
        return page.getResultList();
    }

    @Override
    public List<Round> ofSchedule(UUID schedule, LocalDate dueFrom) {
        return entities.createQuery(
                        "SELECT r FROM CheckRound r WHERE r.schedule = :schedule AND r.window.dueOn >= :from"
                                + " ORDER BY r.window.dueOn",
                        Round.class)
                .setParameter("schedule", schedule.toString())
                .setParameter("from", dueFrom)
                .getResultList();
    }

    @Override
    public List<UUID> toOpen(Instant now, int rows) {
        return ids(
                "SELECT r.id FROM CheckRound r WHERE r.state = :state AND r.window.opensAt <= :moment"
                        + " ORDER BY r.window.opensAt",
                RoundState.PLANNED,
                now,
                rows);
    }

    @Override
    public List<UUID> toClose(Instant now, int rows) {
        return RoundState.TO_BE_WALKED.stream()
                .flatMap(state -> ids(
                        "SELECT r.id FROM CheckRound r WHERE r.state = :state AND r.window.closesAt < :moment"
                                + " ORDER BY r.window.closesAt",
                        state,
                        now,
                        rows)
                        .stream())
                .limit(rows)
                .toList();
    }

    @Override
    public List<UUID> toApprove(Instant submittedBefore, int rows) {
        return ids(
                "SELECT r.id FROM CheckRound r WHERE r.state = :state AND r.submitted.at <= :moment"
                        + " AND r.critical = FALSE ORDER BY r.submitted.at",
                RoundState.SUBMITTED,
                submittedBefore,
                rows);
    }

    private List<UUID> ids(String query, RoundState state, Instant moment, int rows) {
        return entities
                .createQuery(query, String.class)
                .setParameter("state", state)
                .setParameter("moment", moment)
                .setMaxResults(rows)
                .getResultList()
                .stream()
                .map(UUID::fromString)
                .toList();
    }
}
