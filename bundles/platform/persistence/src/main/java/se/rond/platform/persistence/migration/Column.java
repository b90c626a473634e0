// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.migration;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/** A column as the catalogue describes it. */
record Column(String name, int jdbcType, String typeName, int size, int digits, boolean nullable) {

    static Column from(ResultSet row) throws SQLException {
        return new Column(
                row.getString("COLUMN_NAME"),
                row.getInt("DATA_TYPE"),
                row.getString("TYPE_NAME"),
                row.getInt("COLUMN_SIZE"),
                row.getInt("DECIMAL_DIGITS"),
                row.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls);
    }

    boolean sameTypeAs(Column other) {
        return definition().equals(other.definition());
    }

    boolean large() {
        return jdbcType == Types.CLOB || jdbcType == Types.BLOB;
    }

    /** The type as one writes it in a table definition. */
    String definition() {
        return switch (jdbcType) {
            case Types.CHAR, Types.VARCHAR, Types.CLOB, Types.BLOB ->
                size == Integer.MAX_VALUE && jdbcType == Types.VARCHAR
                        ? "text" // what PostgreSQL calls a varchar without a length
                        : typeName + "(" + size + ")";
            case Types.BINARY, Types.VARBINARY -> typeName.replace("()", "(" + size + ")");
            case Types.DECIMAL, Types.NUMERIC -> typeName + "(" + size + "," + digits + ")";
            default -> typeName;
        };
    }
}
