// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.persistence;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What has been noted as read today: kept so that the trail has it once, whichever node was asked. Within a unit of work. */
@Component(service = JdbcReadings.class)
public final class JdbcReadings {

    private final Sql sql;

    @Activate
    public JdbcReadings(@Reference DataSource database) {
        this.sql = new Sql(database);
    }

    public boolean isNoted(UUID account, LocalDate day, String action, String subject) {
        return !sql.query(
                        "SELECT 1 FROM AUDIT.READING WHERE ACCOUNT = ? AND READ_ON = ? AND READ_ACTION = ? AND SUBJECT = ?",
                        row -> Boolean.TRUE,
                        List.of(account.toString(), Date.valueOf(day), action, subject))
                .isEmpty();
    }

    /** Refused by the key if another node has just done it. */
    public void note(UUID account, LocalDate day, String action, String subject) {
        sql.update(
                "INSERT INTO AUDIT.READING (ACCOUNT, READ_ON, READ_ACTION, SUBJECT) VALUES (?, ?, ?, ?)",
                List.of(account.toString(), Date.valueOf(day), action, subject));
    }

    /** The trail keeps what was read; this only knows what need not be noted again. */
    public void forgetBefore(LocalDate day) {
        sql.update("DELETE FROM AUDIT.READING WHERE READ_ON < ?", List.of(Date.valueOf(day)));
    }
}
