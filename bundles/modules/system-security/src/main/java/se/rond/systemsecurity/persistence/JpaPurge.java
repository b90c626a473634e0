// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.systemsecurity.domain.Purge;

/** Goes past the history, which must not keep what must not have been written. */
@Component
public final class JpaPurge implements Purge {

    private static final String SCHEMA = "IT_SYSTEM_SECURITY.";
    private static final List<String> PARTS = List.of("INFORMATION_SET", "REQUIREMENT_ANSWER", "RISK", "RISK_MEASURE");
    private static final List<String> WORDS = List.of(
            "PURPOSE",
            "USED_BY",
            "DEPENDENCIES",
            "RAISED_BECAUSE",
            "RETURNED_BECAUSE",
            "REVIEW_STATEMENT",
            "CONTENT_HASH");
    private static final List<String> LEVELS =
            List.of("K_LEVEL", "R_LEVEL", "T_LEVEL", "S_LEVEL", "RAISED_K", "RAISED_R", "RAISED_T", "RAISED_S");

    private final EntityManager entities;

    @Activate
    public JpaPurge(@Reference(target = "(osgi.unit.name=it-system-security)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void words(UUID analysis) {
        entities.flush();
        for (String past : List.of("", "_H")) {
            run(
                    "DELETE FROM " + SCHEMA + "DECIDED_CONTENT" + past + " WHERE DECISION IN (SELECT ID FROM " + SCHEMA
                            + "DECISION WHERE ANALYSIS = ?1)",
                    analysis);
            run("UPDATE " + SCHEMA + "DECISION" + past + " SET CONDITIONS = NULL WHERE ANALYSIS = ?1", analysis);
            for (String part : PARTS) {
                run("DELETE FROM " + SCHEMA + part + past + " WHERE ANALYSIS = ?1", analysis);
            }
            run("UPDATE " + SCHEMA + "ANALYSIS" + past + " SET " + nothing() + " WHERE ID = ?1", analysis);
        }
    }

    private static String nothing() {
        return Stream.concat(WORDS.stream(), LEVELS.stream())
                .map(column -> column + " = NULL")
                .collect(Collectors.joining(", "));
    }

    @Override
    public void description(UUID system) {
        entities.flush();
        for (String past : List.of("", "_H")) {
            run("UPDATE " + SCHEMA + "IT_SYSTEM" + past + " SET DESCRIPTION = NULL WHERE ID = ?1", system);
        }
    }

    private void run(String sql, UUID id) {
        entities.createNativeQuery(sql).setParameter(1, id.toString()).executeUpdate();
    }
}
