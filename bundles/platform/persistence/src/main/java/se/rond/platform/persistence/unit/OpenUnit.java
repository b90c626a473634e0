// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.unit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.persistence.jpa.PersistenceProvider;
import se.rond.platform.persistence.migration.Migration;
import se.rond.platform.persistence.migration.Schema;
import se.rond.platform.persistence.migration.Scripts;

/** A unit whose schema is up to date and whose entities can be worked with. */
public final class OpenUnit implements AutoCloseable {

    private final String name;
    private final EntityManagerFactory factory;
    private final EntityManager entities;

    private OpenUnit(String name, EntityManagerFactory factory, EntityManager entities) {
        this.name = name;
        this.factory = factory;
        this.entities = entities;
    }

    /**
     * @param files every file below {@code db/} by its path
     * @param bundle loads the unit's classes
     */
    public static OpenUnit open(UnitDescription unit, Map<String, String> files, ClassLoader bundle, Store store)
            throws SQLException {
        Migration migration = new Migration(new Schema(unit.name(), store.database()), store.clock());
        migration.run(Scripts.of(files, store.database().vendor()));
        KeepHistory history = new KeepHistory(store.manager(), store.works());
        EntityManagerFactory factory = factory(unit, bundle, store, history);
        try {
            migration.keepHistory(history.tables());
            return new OpenUnit(unit.name(), factory, WorkEntities.of(unit.name(), factory, store.works()));
        } catch (SQLException | RuntimeException | LinkageError e) {
            factory.close();
            throw e;
        }
    }

    private static EntityManagerFactory factory(
            UnitDescription unit, ClassLoader bundle, Store store, KeepHistory history) {
        ClassLoader loader = new UnitLoader(bundle);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return new PersistenceProvider()
                    .createContainerEntityManagerFactory(
                            new ContainerUnit(unit, loader, store.database()), settings(unit, store, history));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Map<String, Object> settings(UnitDescription unit, Store store, KeepHistory history) {
        Map<String, Object> settings = new HashMap<>();
        // EclipseLink gives the same session to whoever asks by the same name
        settings.put("eclipselink.session-name", unit.name() + "-" + UUID.randomUUID());
        settings.put("eclipselink.session.customizer", history);
        settings.put("eclipselink.target-database", store.database().vendor().platform());
        settings.put("eclipselink.deploy-on-startup", "true");
        settings.put("eclipselink.weaving", "static");
        // several nodes may work on one database: nobody may see what another has changed since
        settings.put("eclipselink.cache.shared.default", "false");
        settings.put("eclipselink.jdbc.batch-writing", "JDBC");
        settings.put("eclipselink.jdbc.batch-writing.size", "200");
        // the same order in every transaction: fewer deadlocks
        settings.put("eclipselink.persistence-context.commit-order", "Id");
        settings.put("eclipselink.logging.logger", "JavaLogger");
        settings.put("eclipselink.logging.level", "WARNING");
        // what was to be written is in no log and in no message of an exception
        settings.put("eclipselink.logging.parameters", "false");
        return settings;
    }

    public String name() {
        return name;
    }

    public EntityManager entities() {
        return entities;
    }

    @Override
    public void close() {
        factory.close();
    }
}
