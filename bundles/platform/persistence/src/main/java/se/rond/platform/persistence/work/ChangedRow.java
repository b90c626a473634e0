// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.work;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.internal.sessions.UnitOfWorkChangeSet;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.jpa.JpaEntityManager;

/** A row that a unit of work was about to change, and the version at which it had read it. */
record ChangedRow(EntityManagerFactory unit, Class<?> type, Object id, long version) {

    /** Nothing that is new, and nothing without a version. */
    static List<ChangedRow> of(EntityManager entities) {
        UnitOfWorkImpl work =
                (UnitOfWorkImpl) entities.unwrap(JpaEntityManager.class).getUnitOfWork();
        EntityManagerFactory unit = entities.getEntityManagerFactory();
        return changes(work)
                .filter(row -> !row.isNew() && row.hasChanges())
                .filter(row -> row.getInitialWriteLockValue() instanceof Number)
                .map(row -> new ChangedRow(
                        unit,
                        row.getClassType(work),
                        row.getId(),
                        ((Number) row.getInitialWriteLockValue()).longValue()))
                .toList();
    }

    private static Stream<ObjectChangeSet> changes(UnitOfWorkImpl work) {
        UnitOfWorkChangeSet flushed = (UnitOfWorkChangeSet) work.getUnitOfWorkChangeSet(); // by the flush that failed
        UnitOfWorkChangeSet changes =
                flushed != null && flushed.hasChanges() ? flushed : (UnitOfWorkChangeSet) work.getCurrentChanges();
        return changes.getAllChangeSets().values().stream();
    }

    /** Whether somebody has changed or removed it since. */
    boolean isOvertaken(RunningWork now) {
        Object present = now.entities(unit, unit::createEntityManager).find(type, id);
        return present == null
                || (unit.getPersistenceUnitUtil().getVersion(present) instanceof Number current
                        && current.longValue() > version);
    }
}
