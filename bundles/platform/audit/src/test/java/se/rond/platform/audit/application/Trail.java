// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.rond.access.Compartment;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditVerification;
import se.rond.platform.audit.persistence.JdbcChains;
import se.rond.platform.audit.persistence.JdbcEntries;
import se.rond.platform.audit.persistence.JdbcRoots;
import se.rond.platform.persistence.testing.StoreRule;

/** The whole trail on a real database, put together by hand. */
final class Trail {

    static final UUID SCHOOL = new UUID(7, 1);
    static final UUID LIBRARY = new UUID(7, 2);

    final FixedAccess access = new FixedAccess();
    final DailyRoots roots;
    final ChainedTrail trail;
    final TrailVerification verification;
    final TrailReading reading;
    final TrailExport export;
    private final StoreRule store;

    Trail(StoreRule store) {
        this.store = store;
        JdbcChains chains = new JdbcChains(store.dataSource());
        JdbcEntries entries = new JdbcEntries(store.dataSource());
        JdbcRoots stored = new JdbcRoots(store.dataSource());
        roots = new DailyRoots(store.work(), stored, store.clock(), Duration.ofMinutes(15));
        trail = new ChainedTrail(store.work(), store.entities("audit"), access, chains, roots, store.clock());
        verification = new TrailVerification(store.work(), entries, stored, store.clock());
        reading = new TrailReading(store.work(), entries, access, NobodyRegistered.organisation(), trail);
        export = new TrailExport(store.work(), entries, stored, access, trail, store.clock());
    }

    void record(String subject, UUID unit) {
        store.work().write(() -> trail.record(entry(subject, unit)));
    }

    void record(String subject, UUID unit, Compartment compartment) {
        store.work()
                .write(() -> trail.record(new AuditEntry(
                        "test.thing.change",
                        "thing",
                        subject,
                        unit,
                        compartment,
                        null,
                        Map.of(),
                        Map.of("state", "new"))));
    }

    static AuditEntry entry(String subject, UUID unit) {
        return AuditEntry.of(
                "test.thing.change", "thing", subject, unit, Map.of("state", "old"), Map.of("state", "new"));
    }

    AuditVerification.Result verified() {
        return verification.verify(null, null);
    }

    AuditVerification.Result verified(LocalDate from, LocalDate to) {
        return verification.verify(from, to);
    }

    int sql(String statement) {
        try (Connection connection = store.dataSource().getConnection();
                Statement raw = connection.createStatement()) {
            return raw.executeUpdate(statement);
        } catch (SQLException e) {
            throw new AssertionError(statement, e);
        }
    }
}
