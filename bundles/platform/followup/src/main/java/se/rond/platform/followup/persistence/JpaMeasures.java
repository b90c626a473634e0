// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.FigureQuery;
import se.rond.findings.MeasureState;
import se.rond.platform.followup.application.Reach;
import se.rond.platform.followup.measures.Measure;
import se.rond.platform.followup.measures.MeasureEvent;
import se.rond.platform.followup.measures.MeasureFilter;
import se.rond.platform.followup.measures.MeasureOrder;
import se.rond.platform.followup.measures.MeasureRecords;
import se.rond.platform.followup.measures.ServedFinding;

@Component
public final class JpaMeasures implements MeasureRecords {

    private final EntityManager entities;

    @Activate
    public JpaMeasures(@Reference(target = "(osgi.unit.name=followup)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Measure> find(UUID id) {
        return Optional.ofNullable(entities.find(Measure.class, id.toString()));
    }

    @Override
    public Optional<Measure> find(String module, UUID source, String sourceKey) {
        return entities.createQuery(
                        "select m from Measure m where m.module = :module and m.source = :source and m.sourceKey = :key",
                        Measure.class)
                .setParameter("module", module)
                .setParameter("source", source.toString())
                .setParameter("key", sourceKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Measure> of(String module, UUID source) {
        return entities.createQuery(
                        "select m from Measure m where m.module = :module and m.source = :source"
                                + " order by m.proposedAt, m.id",
                        Measure.class)
                .setParameter("module", module)
                .setParameter("source", source.toString())
                .getResultList();
    }

    @Override
    public List<Measure> page(MeasureFilter filter, Reach reach, MeasureOrder order, int limit) {
        return new MeasureQuery(entities.getCriteriaBuilder()).of(entities, filter, reach, order, limit);
    }

    @Override
    public List<Measure> decided(String module, String path, FigureQuery query) {
        return entities.createQuery(
                        "select m from Measure m where m.module = :module and m.dueOn >= :from and m.dueOn <= :to"
                                + " and m.decidedAt <= :asOf and m.state <> :rejected"
                                + " and m.compartment in :compartments and locate(:path, m.site.unitPath) = 1"
                                + " order by m.site.unitPath, m.id",
                        Measure.class)
                .setParameter("module", module)
                .setParameter("from", query.period().from())
                .setParameter("to", query.period().to())
                .setParameter("asOf", query.asOf())
                .setParameter("rejected", MeasureState.REJECTED)
                .setParameter("compartments", query.compartments())
                .setParameter("path", path)
                .getResultList();
    }

    @Override
    public void add(Measure measure) {
        entities.persist(measure);
    }

    @Override
    public void add(MeasureEvent event) {
        entities.persist(event);
    }

    @Override
    public List<MeasureEvent> history(UUID measure) {
        return entities.createQuery(
                        "select e from MeasureEvent e where e.measure = :measure order by e.seq", MeasureEvent.class)
                .setParameter("measure", measure.toString())
                .getResultList();
    }

    @Override
    public void add(ServedFinding link) {
        entities.persist(link);
    }

    @Override
    public List<ServedFinding> links(UUID measure) {
        return entities.createQuery(
                        "select s from ServedFinding s where s.measure = :measure order by s.finding",
                        ServedFinding.class)
                .setParameter("measure", measure.toString())
                .getResultList();
    }

    /** Goes past the history, which must not keep what must not have been written. */
    @Override
    public void forgetWords(UUID measure, String title) {
        entities.flush();
        for (String past : List.of("", "_H")) {
            entities.createNativeQuery("UPDATE FOLLOWUP.MEASURE" + past
                            + " SET TITLE = ?2, DESCRIPTION = NULL, EVIDENCE_REFERENCE = NULL WHERE ID = ?1")
                    .setParameter(1, measure.toString())
                    .setParameter(2, title)
                    .executeUpdate();
            entities.createNativeQuery(
                            "UPDATE FOLLOWUP.MEASURE_EVENT" + past + " SET COMMENT_TEXT = NULL WHERE MEASURE = ?1")
                    .setParameter(1, measure.toString())
                    .executeUpdate();
            entities.createNativeQuery(
                            "UPDATE FOLLOWUP.MEASURE_EVENT" + past + " SET FROM_VALUE = NULL, TO_VALUE = NULL"
                                    + " WHERE MEASURE = ?1 AND FACT IN ('TITLE', 'DESCRIPTION', 'EVIDENCE', 'COMMENT')")
                    .setParameter(1, measure.toString())
                    .executeUpdate();
        }
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
