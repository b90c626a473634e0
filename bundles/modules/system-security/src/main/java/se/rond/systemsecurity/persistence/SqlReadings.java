// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.persistence;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.systemsecurity.domain.Readings;

/** A table without an entity, and so without history: the trail is what remembers. */
@Component
public final class SqlReadings implements Readings {

    private static final String TABLE = "IT_SYSTEM_SECURITY.ANALYSIS_READ";

    private final EntityManager entities;

    @Activate
    public SqlReadings(@Reference(target = "(osgi.unit.name=it-system-security)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean isKnown(UUID analysis, String human, LocalDate day) {
        return !entities.createNativeQuery(
                        "SELECT ANALYSIS FROM " + TABLE + " WHERE ANALYSIS = ?1 AND HUMAN = ?2 AND ON_DAY = ?3")
                .setParameter(1, analysis.toString())
                .setParameter(2, human)
                .setParameter(3, Date.valueOf(day))
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(UUID analysis, String human, LocalDate day) {
        entities.createNativeQuery("INSERT INTO " + TABLE + " (ANALYSIS, HUMAN, ON_DAY) VALUES (?1, ?2, ?3)")
                .setParameter(1, analysis.toString())
                .setParameter(2, human)
                .setParameter(3, Date.valueOf(day))
                .executeUpdate();
    }

    @Override
    public void forgetBefore(LocalDate day) {
        entities.createNativeQuery("DELETE FROM " + TABLE + " WHERE ON_DAY < ?1")
                .setParameter(1, Date.valueOf(day))
                .executeUpdate();
    }
}
