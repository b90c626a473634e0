// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.internalcontrol.api.PlanState;
import se.rond.internalcontrol.domain.CommonControls;
import se.rond.internalcontrol.domain.ControlPlan;
import se.rond.internalcontrol.domain.PlanArea;
import se.rond.internalcontrol.domain.PlanRisk;
import se.rond.internalcontrol.domain.Plans;
import se.rond.internalcontrol.domain.ReadingDecision;
import se.rond.persistence.Conditions;

@Component
public final class JpaPlans implements Plans {

    private final EntityManager entities;

    @Activate
    public JpaPlans(@Reference(target = "(osgi.unit.name=internal-control)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<ControlPlan> find(UUID id) {
        return Optional.ofNullable(entities.find(ControlPlan.class, id.toString()));
    }

    @Override
    public List<ControlPlan> ofCycle(UUID cycle) {
        return ofCycles(Set.of(cycle));
    }

    @Override
    public Optional<ControlPlan> first(UUID board, int year) {
        return entities.createQuery("SELECT p FROM ControlPlan p WHERE p.slot = :slot", ControlPlan.class)
                .setParameter("slot", board + "/" + year + "/1")
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ControlPlan> ofCycles(Collection<UUID> cycles) {
        if (cycles.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "SELECT p FROM ControlPlan p WHERE p.cycle IN :cycles ORDER BY p.cycle, p.number",
                        ControlPlan.class)
                .setParameter("cycles", Conditions.texts(cycles))
                .getResultList();
    }

    @Override
    public List<ControlPlan> page(Selection selection, @Nullable Seen after, int rows) {
        Conditions asked = asked(selection);
        if (after != null) {
            asked.add(
                    "(p.planYear < :seenYear OR p.planYear = :seenYear AND (p.boardPath > :seenPath"
                            + " OR p.boardPath = :seenPath AND (p.number > :seenNumber OR p.number = :seenNumber AND p.id > :seen)))");
            asked.with("seenYear", after.year());
            asked.with("seenPath", after.path());
            asked.with("seenNumber", after.number());
            asked.with("seen", after.id().toString());
        }
        return asked.fill(
                        entities.createQuery(
                                "SELECT p FROM ControlPlan p" + asked.where()
                                        + " ORDER BY p.planYear DESC, p.boardPath, p.number, p.id",
                                ControlPlan.class),
                        Query::setParameter)
                .setMaxResults(rows)
                .getResultList();
    }

    private static Conditions asked(Selection selection) {
        Conditions asked = new Conditions();
        Reached.within(asked, "p", selection.within(), selection.cycles());
        if (selection.year() != null) {
            asked.add("p.planYear = :year", "year", selection.year());
        }
        if (selection.board() != null) {
            asked.add("p.board = :board", "board", selection.board().toString());
        }
        if (selection.path() != null) {
            asked.below("p.boardPath", selection.path());
        }
        if (!selection.states().isEmpty()) {
            asked.add("p.state IN :states", "states", selection.states());
        }
        return asked;
    }

    @Override
    public List<ControlPlan> toStart(int year) {
        return entities.createQuery(
                        "SELECT p FROM ControlPlan p WHERE p.planYear <= :year AND p.state = :adopted ORDER BY p.id",
                        ControlPlan.class)
                .setParameter("year", year)
                .setParameter("adopted", PlanState.ADOPTED)
                .getResultList();
    }

    @Override
    public Optional<CommonControls> common(int year) {
        return entities.createQuery("SELECT c FROM CommonControls c WHERE c.planYear = :year", CommonControls.class)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ReadingDecision> reading() {
        return Optional.ofNullable(entities.find(ReadingDecision.class, ReadingDecision.ID.toString()));
    }

    @Override
    public List<PlanArea> areas(UUID cycle) {
        return entities.createQuery("SELECT a FROM PlanArea a WHERE a.cycle = :cycle", PlanArea.class)
                .setParameter("cycle", cycle.toString())
                .getResultList();
    }

    @Override
    public List<PlanRisk> risks(UUID cycle) {
        return entities.createQuery("SELECT r FROM PlanRisk r WHERE r.cycle = :cycle ORDER BY r.id", PlanRisk.class)
                .setParameter("cycle", cycle.toString())
                .getResultList();
    }

    @Override
    public Optional<PlanRisk> risk(UUID id) {
        return Optional.ofNullable(entities.find(PlanRisk.class, id.toString()));
    }

    @Override
    public void add(Object part) {
        entities.persist(part);
    }

    @Override
    public void remove(Object part) {
        entities.remove(part);
    }

    @Override
    public void touch(ControlPlan plan) {
        entities.lock(plan, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
