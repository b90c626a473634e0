// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.securityprotection.domain.SealedTexts;

/** Goes past the history: the past is sealed anew as well, and it must not keep what must not have been written. */
@Component
public final class JpaSealedTexts implements SealedTexts {

    private static final String SCHEMA = "SECURITY_PROTECTION.";
    private static final List<String> WORDS = List.of("REG_NO", "NOTE", "RESPONSIBLE", "DECISION_NO");

    private record Column(String table, String name) {}

    private static final List<Column> COLUMNS = columns();

    private final EntityManager entities;

    @Activate
    public JpaSealedTexts(@Reference(target = "(osgi.unit.name=security-protection)") EntityManager entities) {
        this.entities = entities;
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (String past : List.of("", "_H")) {
            WORDS.forEach(word -> columns.add(new Column("DUTY" + past, word)));
            columns.add(new Column("FOUR_EYES_REQUEST" + past, "DECISION_NO"));
        }
        return List.copyOf(columns);
    }

    @Override
    public long sealedBy(String key) {
        return COLUMNS.stream()
                .mapToLong(
                        column -> ((Number) by(key, "SELECT COUNT(*)", column).getSingleResult()).longValue())
                .sum();
    }

    @Override
    public List<Place> some(String key, int most) {
        List<Place> places = new ArrayList<>();
        for (Column column : COLUMNS) {
            if (places.size() < most) {
                List<?> rows = by(key, "SELECT ID, " + column.name(), column)
                        .setMaxResults(most - places.size())
                        .getResultList();
                for (Object row : rows) {
                    Object[] values = (Object[]) row;
                    places.add(new Place(column.table(), column.name(), (String) values[0], (String) values[1]));
                }
            }
        }
        return places;
    }

    private Query by(String key, String what, Column column) {
        return entities.createNativeQuery(
                        what + " FROM " + SCHEMA + column.table() + " WHERE " + column.name() + " LIKE ?1")
                .setParameter(1, key + ":%");
    }

    @Override
    public void replace(Place place, String sealed) {
        entities.createNativeQuery("UPDATE " + SCHEMA + place.table() + " SET " + place.column()
                        + " = ?1 WHERE ID = ?2 AND " + place.column() + " = ?3")
                .setParameter(1, sealed)
                .setParameter(2, place.row())
                .setParameter(3, place.sealed())
                .executeUpdate();
    }

    @Override
    public void purge(UUID duty, String code) {
        entities.flush();
        for (String past : List.of("", "_H")) {
            run(
                    "UPDATE " + SCHEMA + "DUTY" + past
                            + " SET REG_NO = NULL, NOTE = NULL, RESPONSIBLE = NULL, DECISION_NO = NULL WHERE ID = ?1",
                    duty.toString());
            run("UPDATE " + SCHEMA + "FOUR_EYES_REQUEST" + past + " SET DECISION_NO = NULL WHERE SUBJECT = ?1", code);
        }
    }

    private void run(String sql, String value) {
        entities.createNativeQuery(sql).setParameter(1, value).executeUpdate();
    }
}
