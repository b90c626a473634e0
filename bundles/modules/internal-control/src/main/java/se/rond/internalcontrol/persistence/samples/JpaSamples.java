// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.persistence.samples;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.internalcontrol.api.samples.Mark;
import se.rond.internalcontrol.domain.samples.Sample;
import se.rond.internalcontrol.domain.samples.SampleRow;
import se.rond.internalcontrol.domain.samples.Samples;

@Component
public final class JpaSamples implements Samples {

    private final EntityManager entities;

    @Activate
    public JpaSamples(@Reference(target = "(osgi.unit.name=internal-control)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Sample> find(UUID id) {
        return Optional.ofNullable(entities.find(Sample.class, id.toString()));
    }

    @Override
    public List<Sample> of(UUID activity, int after, int rows) {
        return entities.createQuery(
                        "SELECT s FROM Sample s WHERE s.activity = :activity AND s.number > :after ORDER BY s.number",
                        Sample.class)
                .setParameter("activity", activity.toString())
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    @Override
    public Optional<Sample> latest(UUID activity) {
        return entities.createQuery(
                        "SELECT s FROM Sample s WHERE s.activity = :activity ORDER BY s.number DESC", Sample.class)
                .setParameter("activity", activity.toString())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Sample sample, List<SampleRow> rows) {
        entities.persist(sample);
        rows.forEach(entities::persist);
    }

    @Override
    public List<SampleRow> rows(UUID sample, int after, int rows) {
        return entities.createQuery(
                        "SELECT r FROM SampleRow r WHERE r.sample = :sample AND r.number > :after ORDER BY r.number",
                        SampleRow.class)
                .setParameter("sample", sample.toString())
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    @Override
    public Optional<SampleRow> row(UUID sample, int row) {
        return entities.createQuery(
                        "SELECT r FROM SampleRow r WHERE r.sample = :sample AND r.number = :row", SampleRow.class)
                .setParameter("sample", sample.toString())
                .setParameter("row", row)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Map<UUID, Map<Mark, Integer>> marks(Collection<UUID> samples) {
        Map<UUID, Map<Mark, Integer>> counts = new HashMap<>();
        if (samples.isEmpty()) {
            return counts;
        }
        entities.createQuery(
                        "SELECT r.sample, r.mark, COUNT(r) FROM SampleRow r WHERE r.sample IN :samples AND r.mark IS NOT"
                                + " NULL GROUP BY r.sample, r.mark",
                        Object[].class)
                .setParameter("samples", samples.stream().map(UUID::toString).toList())
                .getResultList()
                .forEach(
                        row -> counts.computeIfAbsent(UUID.fromString((String) row[0]), id -> new EnumMap<>(Mark.class))
                                .put((Mark) row[1], ((Number) row[2]).intValue()));
        return counts;
    }
}
