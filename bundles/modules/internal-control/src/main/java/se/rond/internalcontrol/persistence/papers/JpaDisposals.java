// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.persistence.papers;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.internalcontrol.api.PlanState;
import se.rond.internalcontrol.domain.papers.Disposal;
import se.rond.internalcontrol.domain.papers.DisposalTurn;
import se.rond.internalcontrol.domain.papers.Disposals;
import se.rond.internalcontrol.domain.papers.DisposedPapers;
import se.rond.internalcontrol.domain.samples.Sample;
import se.rond.persistence.Conditions;

@Component
public final class JpaDisposals implements Disposals {

    private static final List<String> NOW_AND_PAST = List.of("", "_H");

    private final EntityManager entities;

    @Activate
    public JpaDisposals(@Reference(target = "(osgi.unit.name=internal-control)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void takeTurn() {
        entities.find(DisposalTurn.class, DisposalTurn.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<Disposal> find(UUID id) {
        return Optional.ofNullable(entities.find(Disposal.class, id.toString()));
    }

    @Override
    public List<Disposal> page(@Nullable Seen after, int rows) {
        Conditions asked = new Conditions();
        if (after != null) {
            asked.falling("d.disposedOn", after.day(), "d.id", after.id());
        }
        return asked.fill(
                        entities.createQuery(
                                "SELECT d FROM Disposal d" + asked.where() + " ORDER BY d.disposedOn DESC, d.id DESC",
                                Disposal.class),
                        Query::setParameter)
                .setMaxResults(rows)
                .getResultList();
    }

    @Override
    public void add(Disposal disposal) {
        entities.persist(disposal);
    }

    @Override
    public void add(DisposedPapers papers) {
        entities.persist(papers);
    }

    @Override
    public List<DisposedPapers> papers(UUID disposal) {
        return entities.createQuery(
                        "SELECT p FROM DisposedPapers p WHERE p.disposal = :disposal ORDER BY p.planYear, p.board, p.id",
                        DisposedPapers.class)
                .setParameter("disposal", disposal.toString())
                .getResultList();
    }

    @Override
    public Optional<DisposedPapers> of(UUID activity) {
        return entities.createQuery(
                        "SELECT p FROM DisposedPapers p WHERE p.activity = :activity ORDER BY p.id DESC",
                        DisposedPapers.class)
                .setParameter("activity", activity.toString())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The version that was reported is the last of its plan: samples are of all of them. */
    @Override
    public List<Sample> reportedBefore(LocalDate day, int samples) {
        return entities.createQuery(
                        "SELECT s FROM Sample s WHERE s.activity IN (SELECT a.id FROM ControlActivity a WHERE a.cycle IN"
                                + " (SELECT p.cycle FROM ControlPlan p WHERE p.state = :reported"
                                + " AND p.report.meetingDate < :day)) ORDER BY s.activity, s.number",
                        Sample.class)
                .setParameter("reported", PlanState.REPORTED)
                .setParameter("day", day)
                .setMaxResults(samples)
                .getResultList();
    }

    @Override
    public Map<UUID, Integer> rows(Collection<UUID> samples) {
        Map<UUID, Integer> counts = new HashMap<>();
        if (!samples.isEmpty()) {
            entities.createQuery(
                            "SELECT r.sample, COUNT(r) FROM SampleRow r WHERE r.sample IN :samples GROUP BY r.sample",
                            Object[].class)
                    .setParameter("samples", Conditions.texts(samples))
                    .getResultList()
                    .forEach(row -> counts.put(UUID.fromString((String) row[0]), ((Number) row[1]).intValue()));
        }
        return counts;
    }

    @Override
    public void purge(Collection<Sample> samples) {
        entities.flush();
        for (Sample sample : samples) {
            for (String past : NOW_AND_PAST) {
                run("DELETE FROM INTERNAL_CONTROL.SAMPLE_ROW" + past + " WHERE SAMPLE = ?1", sample.id());
                run("DELETE FROM INTERNAL_CONTROL.SAMPLE" + past + " WHERE ID = ?1", sample.id());
            }
            entities.detach(sample);
        }
    }

    private void run(String sql, UUID id) {
        entities.createNativeQuery(sql).setParameter(1, id.toString()).executeUpdate();
    }
}
