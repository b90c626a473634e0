// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark.volume;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.rond.itests.container.installation.Installation;

/** Registers that were kept for years: what the demonstration made of training and internal control, copied further back. */
public final class Kept {

    private static final int YEAR = 365;
    private static final Set<String> PLAN_YEAR = Set.of("PLAN_YEAR");
    private static final Set<String> CYCLE = Set.of("ID", "PLAN_CYCLE");
    private static final CopiedTable RECORDS =
            new CopiedTable("TRAINING.TRAINING_RECORD", Set.of("ID"), Set.of("ONCE_KEY"), Set.of(), "1 = 1");
    private static final List<CopiedTable> PLANS = List.of(
            new CopiedTable("INTERNAL_CONTROL.CONTROL_PLAN", CYCLE, Set.of("SLOT"), PLAN_YEAR, "1 = 1"),
            new CopiedTable("INTERNAL_CONTROL.PLAN_AREA", CYCLE, Set.of(), Set.of(), "1 = 1"),
            new CopiedTable("INTERNAL_CONTROL.PLAN_RISK", CYCLE, Set.of(), Set.of(), "1 = 1"),
            new CopiedTable(
                    "INTERNAL_CONTROL.CONTROL_ACTIVITY",
                    Set.of("ID", "PLAN_CYCLE", "RISK"),
                    Set.of(),
                    PLAN_YEAR,
                    "1 = 1"),
            new CopiedTable(
                    "INTERNAL_CONTROL.CORRECTIVE_ACTION",
                    Set.of("ID", "PLAN_CYCLE", "ACTIVITY"),
                    Set.of(),
                    Set.of(),
                    "1 = 1"));

    private final Installation installation;

    /** Of an installation that has been stopped after its demonstration was filled. */
    public Kept(Installation stopped) {
        this.installation = stopped;
    }

    /**
     * @param records of training, at least
     * @param years of internal control, the one that there is counted
     * @return how many of each there are, to be told in a report
     */
    public String fill(int records, int years) {
        try (Connection connection = installation.records().behindItsBack(installation)) {
            connection.setAutoCommit(false);
            CopiedTable.Original training = RECORDS.read(connection);
            for (int copy = 1; training.size() * copy < records; copy++) {
                training.write(connection, new Copy(copy, copy * YEAR / 4));
            }
            List<CopiedTable.Original> plans = new ArrayList<>();
            for (CopiedTable table : PLANS) {
                plans.add(table.read(connection));
            }
            for (int back = 1; back < years; back++) {
                for (CopiedTable.Original table : plans) {
                    table.write(connection, new Copy(back, back * YEAR));
                }
            }
            return told(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            installation.records().letGo(installation);
        }
    }

    private static String told(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (CopiedTable table : PLANS) {
                statistics(statement, table.name());
            }
            statistics(statement, RECORDS.name());
            String told = count(statement, "ORGANISATION.PERSON") + " people, " + count(statement, RECORDS.name())
                    + " training records, " + count(statement, "INTERNAL_CONTROL.CONTROL_PLAN")
                    + " plans of internal control with " + count(statement, "INTERNAL_CONTROL.CONTROL_ACTIVITY")
                    + " controls, " + count(statement, "SECURITY_PROTECTION.DUTY") + " security-protection duties";
            connection.commit();
            return told;
        }
    }

    /** What Derby and PostgreSQL do by themselves after a while. */
    private static void statistics(Statement statement, String table) throws SQLException {
        boolean derby = statement.getConnection().getMetaData().getURL().startsWith("jdbc:derby:");
        String[] name = table.split("\\.");
        statement.execute(
                derby
                        ? "CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('" + name[0] + "', '" + name[1] + "', NULL)"
                        : "ANALYZE " + table);
    }

    private static String count(Statement statement, String table) throws SQLException {
        try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            count.next();
            return String.format(java.util.Locale.ROOT, "%,d", count.getLong(1)).replace(',', ' ');
        }
    }
}
