// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence.faults;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.firesafety.domain.faults.Attempts;

/** A table without an entity, and so without history: who sent how much an hour ago is nobody's business. */
@Component
public final class SqlAttempts implements Attempts {

    private final EntityManager entities;

    @Activate
    public SqlAttempts(@Reference(target = "(osgi.unit.name=fire-safety)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public int count(String guard, long hour) {
        List<?> rows = with(
                        "SELECT ATTEMPTS FROM FIRE_SAFETY.REPORT_ATTEMPT WHERE GUARD = ?1 AND HOUR_NUMBER = ?2",
                        guard,
                        hour)
                .getResultList();
        return rows.isEmpty() ? 0 : ((Number) rows.get(0)).intValue();
    }

    @Override
    public void add(String guard, long hour) {
        int changed = with(
                        "UPDATE FIRE_SAFETY.REPORT_ATTEMPT SET ATTEMPTS = ATTEMPTS + 1"
                                + " WHERE GUARD = ?1 AND HOUR_NUMBER = ?2",
                        guard,
                        hour)
                .executeUpdate();
        if (changed == 0) {
            with(
                            "INSERT INTO FIRE_SAFETY.REPORT_ATTEMPT (GUARD, HOUR_NUMBER, ATTEMPTS) VALUES (?1, ?2, 1)",
                            guard,
                            hour)
                    .executeUpdate();
        }
    }

    @Override
    public void forgetBefore(long hour) {
        entities.createNativeQuery("DELETE FROM FIRE_SAFETY.REPORT_ATTEMPT WHERE HOUR_NUMBER < ?1")
                .setParameter(1, hour)
                .executeUpdate();
    }

    private Query with(String sql, String guard, long hour) {
        return entities.createNativeQuery(sql).setParameter(1, guard).setParameter(2, hour);
    }
}
