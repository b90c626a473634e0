// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.database;

import java.io.IOException;
import java.io.Writer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.DerbyPlatform;
import org.jspecify.annotations.Nullable;

/** Derby with every moment in UTC. Public for EclipseLink, which makes it by name. */
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
}
