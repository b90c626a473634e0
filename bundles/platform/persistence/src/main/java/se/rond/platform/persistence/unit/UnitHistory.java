// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.unit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.eclipse.persistence.history.HistoryPolicy;
import org.eclipse.persistence.internal.descriptors.ObjectBuilder;
import org.eclipse.persistence.internal.helper.DatabaseTable;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import se.rond.platform.persistence.work.JtaUnitOfWork;
import se.rond.platform.persistence.work.RunningWork;

/** History in which everything that one transaction changes changes at one moment. */
final class UnitHistory extends HistoryPolicy {

    private static final long serialVersionUID = 1L;

    private final transient JtaUnitOfWork works;

    UnitHistory(JtaUnitOfWork works) {
        this.works = works;
    }

    /**
     * All changes of one kind of entity share an expression of its key, and the first of them adds to it what history compares,
     * the end of the row, without a lock: two first changes at once fail. It is added here, before anybody changes.
     */
    @Override
    public void initialize(AbstractSession session) {
        super.initialize(session);
        ObjectBuilder rows = getDescriptor().getObjectBuilder();
        List<DatabaseTable> tables = getHistoricalTables();
        for (int i = 0; i < tables.size(); i++) {
            rows.buildPrimaryKeyExpression(tables.get(i)).getBuilder().getField(getEnd(i));
        }
    }

    @Override
    public Object getCurrentTime(AbstractSession session) {
        Instant moment = works.running().map(RunningWork::began).orElseThrow(JtaUnitOfWork::outside);
        return Timestamp.from(moment);
    }
}
