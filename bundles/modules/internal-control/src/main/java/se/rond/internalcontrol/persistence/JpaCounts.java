// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.findings.MeasureState;
import se.rond.internalcontrol.api.ControlState;
import se.rond.internalcontrol.domain.CorrectiveAction;
import se.rond.internalcontrol.domain.Counts;
import se.rond.persistence.Conditions;

@Component
public final class JpaCounts implements Counts {

    /** A day that is due is not over before it has ended. */
    private static final String DUE = "a.dueOn >= :from AND a.dueOn <= :to AND a.state <> :rejected"
            + " AND (a.dueOn < :day OR a.doneOn IS NOT NULL)";

    private final EntityManager entities;

    @Activate
    public JpaCounts(@Reference(target = "(osgi.unit.name=internal-control)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Ended> controls(String path, LocalDate from, LocalDate to) {
        return ended("c.counts = TRUE", path, from, to);
    }

    @Override
    public List<Ended> leftOut(String path, LocalDate from, LocalDate to) {
        return ended("c.counts = FALSE AND c.leftOut = TRUE", path, from, to);
    }

    private List<Ended> ended(String which, String path, LocalDate from, LocalDate to) {
        Conditions asked = new Conditions();
        asked.add(which);
        asked.add("c.periodTo >= :from", "from", from);
        asked.add("c.periodTo <= :to", "to", to);
        asked.below("c.unitPath", path);
        return asked.fill(
                        entities.createQuery(
                                "SELECT c.unitPath, c.state, COUNT(c.id) FROM ControlActivity c" + asked.where()
                                        + " GROUP BY c.unitPath, c.state",
                                Object[].class),
                        Query::setParameter)
                .getResultStream()
                .map(row -> new Ended((String) row[0], (ControlState) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    @Override
    public List<Due> actions(String path, LocalDate from, LocalDate to, LocalDate day) {
        Map<String, Long> all = due(path, from, to, day, false);
        Map<String, Long> inTime = due(path, from, to, day, true);
        return all.entrySet().stream()
                .map(each -> new Due(each.getKey(), inTime.getOrDefault(each.getKey(), 0L), each.getValue()))
                .toList();
    }

    private Map<String, Long> due(String path, LocalDate from, LocalDate to, LocalDate day, boolean inTime) {
        Conditions asked = due(from, to, day);
        asked.below("a.unitPath", path);
        if (inTime) {
            asked.add("a.doneOn <= a.dueOn");
        }
        return asked.fill(
                        entities.createQuery(
                                "SELECT a.unitPath, COUNT(a.id) FROM CorrectiveAction a" + asked.where()
                                        + " GROUP BY a.unitPath",
                                Object[].class),
                        Query::setParameter)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    private static Conditions due(LocalDate from, LocalDate to, LocalDate day) {
        Conditions asked = new Conditions();
        asked.add(DUE, "rejected", MeasureState.REJECTED);
        asked.with("from", from);
        asked.with("to", to);
        asked.with("day", day);
        return asked;
    }

    @Override
    public List<CorrectiveAction> actionRows(ActionSelection selection, String after, int rows) {
        Conditions asked = due(selection.from(), selection.to(), selection.day());
        Reached.within(asked, "a", selection.within(), selection.cycles());
        if (selection.path() != null) {
            asked.below("a.unitPath", selection.path());
        }
        asked.add("a.id > :after", "after", after);
        return asked.fill(
                        entities.createQuery(
                                "SELECT a FROM CorrectiveAction a" + asked.where() + " ORDER BY a.id",
                                CorrectiveAction.class),
                        Query::setParameter)
                .setMaxResults(rows)
                .getResultList();
    }

    @Override
    public Map<UUID, LocalDate> adoptions(int year) {
        return entities.createQuery(
                        "SELECT p.board, p.adoption.meetingDate FROM ControlPlan p WHERE p.planYear = :year"
                                + " AND p.number = 1 AND p.adoption.meetingDate IS NOT NULL",
                        Object[].class)
                .setParameter("year", year)
                .getResultStream()
                .collect(Collectors.toMap(row -> UUID.fromString((String) row[0]), row -> (LocalDate) row[1]));
    }
}
