// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.unit;

import jakarta.transaction.TransactionManager;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.helper.DatabaseTable;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.ModifyAllQuery;
import org.eclipse.persistence.sessions.DatabaseSession;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import se.rond.platform.persistence.migration.MappedTable;
import se.rond.platform.persistence.work.JtaUnitOfWork;

/**
 * Prepares a session: transactions by our manager, history for every entity, and a refusal of mappings that would be
 * neither in history nor in UTC.
 */
final class KeepHistory implements SessionCustomizer {

    private static final Set<Class<?>> ZONED = Set.of(
            LocalDateTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class,
            java.util.Date.class,
            java.util.Calendar.class,
            java.sql.Timestamp.class);

    private final TransactionManager manager;
    private final JtaUnitOfWork works;
    private final List<MappedTable> tables = new ArrayList<>();

    KeepHistory(TransactionManager manager, JtaUnitOfWork works) {
        this.manager = manager;
        this.works = works;
    }

    /** The tables of the entities, known when the session is prepared. */
    List<MappedTable> tables() {
        return List.copyOf(tables);
    }

    @Override
    public void customize(Session session) {
        ((DatabaseSession) session).setServerPlatform(new RondPlatform((DatabaseSession) session, manager));
        session.getPlatform().setBatchWritingMechanism(new HistoryApart());
        session.getEventManager().addListener(new NothingInBulk());
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            descriptor.getMappings().forEach(KeepHistory::refuse);
            if (!descriptor.isAggregateDescriptor()) {
                keep(descriptor);
            }
        }
    }

    private void keep(ClassDescriptor descriptor) {
        List<String> key = descriptor.getPrimaryKeyFields().stream()
                .map(DatabaseField::getName)
                .toList();
        UnitHistory history = new UnitHistory(works);
        history.addStartFieldName("ROW_START");
        history.addEndFieldName("ROW_END");
        for (DatabaseTable table : descriptor.getTables()) {
            MappedTable mapped = new MappedTable(table.getName(), key);
            history.addHistoryTableName(table.getName(), qualified(table, mapped.history()));
            if (!tables.contains(mapped)) {
                tables.add(mapped);
            }
        }
        // EclipseLink's cache of update statements loses its keys where there is history: it would grow without end
        descriptor.getQueryManager().setUpdateCallCacheSize(0);
        history.setDescriptor(descriptor);
        descriptor.setHistoryPolicy(history);
    }

    private static String qualified(DatabaseTable table, String name) {
        return table.getTableQualifier().isEmpty() ? name : table.getTableQualifier() + "." + name;
    }

    private static void refuse(DatabaseMapping mapping) {
        String name = mapping.getDescriptor().getJavaClass().getSimpleName() + "." + mapping.getAttributeName();
        if (mapping.isDirectCollectionMapping() || mapping.isManyToManyMapping()) {
            throw new IllegalStateException(name + " has a table without an entity, and so no history: map an entity");
        }
        Class<?> type = mapping.getAttributeClassification();
        if (mapping.isDirectToFieldMapping() && type != null && ZONED.contains(type)) {
            throw new IllegalStateException(name + " is a " + type.getSimpleName() + ": moments are Instant, in UTC");
        }
    }

    /** A change that does not go through an entity would be in no history. */
    private static final class NothingInBulk extends SessionEventAdapter {

        @Override
        public void preExecuteQuery(SessionEvent event) {
            if (event.getQuery() instanceof ModifyAllQuery query) {
                throw new IllegalStateException(
                        "Bulk changes have no history: change the entities of " + query.getReferenceClassName());
            }
        }
    }
}
