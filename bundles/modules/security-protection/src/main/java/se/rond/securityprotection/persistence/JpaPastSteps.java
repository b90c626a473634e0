// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.securityprotection.api.RequestKind;
import se.rond.securityprotection.api.RequestState;
import se.rond.securityprotection.domain.PastSteps;

/** Goes past the history, which would otherwise keep what is to go. */
@Component
public final class JpaPastSteps implements PastSteps {

    private static final String SCHEMA = "SECURITY_PROTECTION.";

    private final EntityManager entities;

    @Activate
    public JpaPastSteps(@Reference(target = "(osgi.unit.name=security-protection)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<String> superseded(Instant before) {
        return entities.createQuery(
                        "SELECT s.id FROM DutyStep s WHERE s.by.at < :before AND EXISTS (SELECT l.id FROM DutyStep l"
                                + " WHERE l.code = s.code AND l.by.at < :before"
                                + " AND (l.by.at > s.by.at OR (l.by.at = s.by.at AND l.id > s.id))) ORDER BY s.id",
                        String.class)
                .setParameter("before", before)
                .getResultList();
    }

    @Override
    public void dispose(List<String> steps, Instant before) {
        entities.flush();
        steps.forEach(step -> delete("DUTY_STEP", step));
        entities.createQuery(
                        "SELECT r.id FROM FourEyesRequest r WHERE r.asked.at < :before AND r.state <> :open"
                                + " AND r.kind <> :disposal",
                        String.class)
                .setParameter("before", before)
                .setParameter("open", RequestState.OPEN)
                .setParameter("disposal", RequestKind.DISPOSE)
                .getResultList()
                .forEach(request -> delete("FOUR_EYES_REQUEST", request));
        entities.createNativeQuery("DELETE FROM " + SCHEMA + "DUTY_H WHERE ROW_END < ?1")
                .setParameter(1, before)
                .executeUpdate();
    }

    private void delete(String table, String id) {
        for (String past : List.of("", "_H")) {
            entities.createNativeQuery("DELETE FROM " + SCHEMA + table + past + " WHERE ID = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
        }
    }
}
