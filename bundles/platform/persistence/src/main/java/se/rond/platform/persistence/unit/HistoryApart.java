// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.unit;

import java.util.Objects;
import org.eclipse.persistence.internal.databaseaccess.BatchWritingMechanism;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.internal.databaseaccess.ParameterizedSQLBatchWritingMechanism;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.jspecify.annotations.Nullable;

/**
 * Batches new rows of tables and new rows of their histories apart. EclipseLink writes them in turns, and batches only a
 * statement that follows its like: it would batch nothing at all. Everything is written when a flush ends, and before anything
 * is read; a history's rows come last, after those that end what was before them.
 */
final class HistoryApart extends BatchWritingMechanism {

    private static final long serialVersionUID = 1L;

    private transient @Nullable ParameterizedSQLBatchWritingMechanism present;
    private transient @Nullable ParameterizedSQLBatchWritingMechanism past;

    @Override
    public void setAccessor(DatabaseAccessor accessor, AbstractSession session) {
        super.setAccessor(accessor, session);
        present = new ParameterizedSQLBatchWritingMechanism(accessor);
        past = new ParameterizedSQLBatchWritingMechanism(accessor);
    }

    /** An accessor that is made after the likeness of another has batches of its own. */
    @Override
    public HistoryApart clone() {
        HistoryApart clone = (HistoryApart) super.clone();
        clone.present = null;
        clone.past = null;
        return clone;
    }

    @Override
    public void appendCall(AbstractSession session, DatabaseCall call) {
        String sql = call.getSQLString();
        if (isOfHistory(sql) && sql.startsWith("INSERT ")) {
            if (isFull(past()) || !isLike(past().getPreviousCall(), sql)) {
                executeBatchedStatements(session);
            }
            past().appendCall(session, call);
        } else {
            if (isOfHistory(sql) || !call.hasParameters()) {
                executeBatchedStatements(session);
            }
            present().appendCall(session, call);
        }
    }

    private static boolean isFull(ParameterizedSQLBatchWritingMechanism batch) {
        return batch.getParameters().size() >= batch.getMaxBatchSize();
    }

    private static boolean isLike(@Nullable DatabaseCall previous, String sql) {
        return previous == null || previous.getSQLString().equals(sql);
    }

    /** {@code INSERT INTO ORGANISATION.PERSON_H (…} or {@code UPDATE ORGANISATION.PERSON_H SET …}. */
    private static boolean isOfHistory(String sql) {
        int name = sql.startsWith("INSERT INTO ") ? 12 : sql.startsWith("UPDATE ") ? 7 : -1;
        return name > 0 && sql.startsWith("_H", sql.indexOf(' ', name) - 2);
    }

    @Override
    public void executeBatchedStatements(AbstractSession session) {
        present().executeBatchedStatements(session);
        past().executeBatchedStatements(session);
    }

    @Override
    public void clear() {
        present().clear();
        past().clear();
    }

    private ParameterizedSQLBatchWritingMechanism present() {
        return Objects.requireNonNull(present, "not given to an accessor");
    }

    private ParameterizedSQLBatchWritingMechanism past() {
        return Objects.requireNonNull(past, "not given to an accessor");
    }
}
