// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.database;

import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.Writer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.internal.expressions.ExpressionSQLPrinter;
import org.eclipse.persistence.internal.expressions.SQLSelectStatement;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.DerbyPlatform;
import org.jspecify.annotations.Nullable;

/** Derby with every moment in UTC, told which index to read where a query says so. Public for EclipseLink, which makes it by name. */
public final class DerbyInUtc extends DerbyPlatform {

    private static final long serialVersionUID = 1L;

    @Override
    public void setParameterValueInDatabaseCall(
            Object parameter, PreparedStatement statement, int index, AbstractSession session) throws SQLException {
        if (!Moments.bind(parameter, statement, index)) {
            super.setParameterValueInDatabaseCall(parameter, statement, index, session);
        }
    }

    @Override
    public @Nullable Object getObjectFromResultSet(ResultSet rows, int column, int type, AbstractSession session)
            throws SQLException {
        return Moments.isMoment(type)
                ? Moments.read(rows, column)
                : super.getObjectFromResultSet(rows, column, type, session);
    }

    @Override
    protected void appendTimestamp(Timestamp moment, Writer writer) throws IOException {
        writer.write(Moments.literal(moment));
    }

    @Override
    public void printSQLSelectStatement(DatabaseCall call, ExpressionSQLPrinter printer, SQLSelectStatement statement) {
        super.printSQLSelectStatement(call, printer, statement);
        if (statement.getQuery() != null && statement.getQuery().getHintString() != null) {
            CharArrayWriter written = (CharArrayWriter) printer.getWriter();
            String asked = WantedIndex.asDerbyReadsIt(written.toString());
            written.reset();
            written.write(asked, 0, asked.length());
        }
    }
}
