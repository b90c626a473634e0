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

/**
 * Years of rounds, answers and findings: what the demonstration has done, copied further and further back. Written by JDBC
 * into the database of the stopped installation; the trail stays as it is, since nobody could have chained it.
 */
public final class Past {

    private static final int DAYS = 365;
    private static final int SPREAD = 300;
    /** Copies of findings carry numbers above those of rounds. */
    private static final int ABOVE = 2000;

    private static final String WALKED = "t.STATE IN ('APPROVED', 'MISSED')";
    private static final String CLOSED = "SELECT f.ID FROM FOLLOWUP.FINDING f WHERE f.STATE = 'CLOSED'";
    private static final List<CopiedTable> ROUNDS = List.of(
            new CopiedTable("FIRE_SAFETY.ROUND", Set.of("ID"), Set.of("SLOT"), Set.of(), WALKED),
            new CopiedTable(
                    "FIRE_SAFETY.ANSWER",
                    Set.of("ID", "ROUND"),
                    Set.of(),
                    Set.of(),
                    "t.ROUND IN (SELECT r.ID FROM FIRE_SAFETY.ROUND r WHERE " + WALKED.replace("t.", "r.") + ")"));
    private static final List<CopiedTable> FINDINGS = List.of(
            new CopiedTable(
                    "FOLLOWUP.FINDING",
                    Set.of("ID", "SOURCE"),
                    Set.of("FINDING_NUMBER"),
                    Set.of(),
                    "t.ID IN (" + CLOSED + ")"),
            new CopiedTable(
                    "FOLLOWUP.FINDING_EVENT",
                    Set.of("ID", "FINDING"),
                    Set.of(),
                    Set.of(),
                    "t.FINDING IN (" + CLOSED + ")"),
            new CopiedTable(
                    "FOLLOWUP.FINDING_SPELL",
                    Set.of("ID", "FINDING"),
                    Set.of(),
                    Set.of("DUE_MONTH"),
                    "t.FINDING IN (" + CLOSED + ")"));

    private final Installation installation;
    private List<CopiedTable.Original> rounds = List.of();
    private List<CopiedTable.Original> findings = List.of();

    /** Of an installation that has been stopped after its demonstration was filled. */
    public Past(Installation stopped) {
        this.installation = stopped;
    }

    /**
     * Copies until there are so many of a year.
     *
     * @param firstYear 0 for the last twelve months, 1 for those before
     */
    public void fill(int firstYear, int years, int roundsPerYear, int findingsPerYear) {
        try (Connection connection = installation.records().behindItsBack(installation)) {
            connection.setAutoCommit(false);
            if (rounds.isEmpty()) {
                rounds = read(connection, ROUNDS);
                findings = read(connection, FINDINGS);
            }
            for (int year = firstYear; year < firstYear + years; year++) {
                copy(connection, rounds, year, roundsPerYear, 0);
                copy(connection, findings, year, findingsPerYear, ABOVE);
            }
            statistics(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            installation.records().letGo(installation);
        }
    }

    private static List<CopiedTable.Original> read(Connection connection, List<CopiedTable> tables)
            throws SQLException {
        List<CopiedTable.Original> originals = new ArrayList<>();
        for (CopiedTable table : tables) {
            originals.add(table.read(connection));
        }
        connection.commit();
        return originals;
    }

    /** The demonstration itself is the first of the last year. */
    private static void copy(
            Connection connection, List<CopiedTable.Original> originals, int year, int perYear, int above)
            throws SQLException {
        int times = Math.max(
                1, Math.round((float) perYear / Math.max(1, originals.get(0).size())));
        for (int i = year == 0 ? 1 : 0; i < times; i++) {
            Copy copy = new Copy(above + year * times + i, year * DAYS + i * SPREAD / times);
            for (CopiedTable.Original original : originals) {
                original.write(connection, copy);
            }
        }
    }

    /** What Derby and PostgreSQL do by themselves after a while. */
    private void statistics(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean derby = connection.getMetaData().getURL().startsWith("jdbc:derby:");
            for (CopiedTable table :
                    List.of(ROUNDS, FINDINGS).stream().flatMap(List::stream).toList()) {
                String[] name = table.name().split("\\.");
                statement.execute(
                        derby
                                ? "CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('" + name[0] + "', '" + name[1] + "', NULL)"
                                : "ANALYZE " + table.name());
            }
            connection.commit();
        }
    }

    /** How many of each there are now, to be told in a report. */
    public String volume() {
        try (Connection connection = installation.records().behindItsBack(installation);
                Statement statement = connection.createStatement()) {
            return count(statement, "FIRE_SAFETY.ROUND") + " rounds, " + count(statement, "FIRE_SAFETY.ANSWER")
                    + " answers, " + count(statement, "FOLLOWUP.FINDING") + " findings, "
                    + count(statement, "FOLLOWUP.FINDING_EVENT") + " events of findings, "
                    + count(statement, "AUDIT.ENTRY") + " entries of the trail";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            installation.records().letGo(installation);
        }
    }

    private static String count(Statement statement, String table) throws SQLException {
        try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            count.next();
            return String.format(java.util.Locale.ROOT, "%,d", count.getLong(1)).replace(',', ' ');
        }
    }
}
