// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.findings.FindingState;
import se.rond.findings.Severity;
import se.rond.kernel.PageRequest;
import se.rond.platform.followup.application.FilterDraft;
import se.rond.platform.followup.application.Office;
import se.rond.platform.followup.application.Order;
import se.rond.platform.followup.application.Reach;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.followup.town.Town;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.StoreRule;

/** However many years of findings there are, a page is read from an index: Derby would read everything and sort it. */
public class ReadingFindingsInOrderTest {

    private static final Set<FindingState> CLOSED = Set.of(FindingState.CLOSED);
    private static final Set<Severity> HIGH = Set.of(Severity.HIGH);

    @Rule
    public final StoreRule store = new StoreRule(Database.DERBY, "followup");

    @Test
    public void allOfThemInEachOrder() {
        assertInOrder("FINDING_DUE", "due", new FilterDraft());
        assertInOrder("FINDING_DUE_LAST", "-due", new FilterDraft());
        assertInOrder("FINDING_REPORTED", "reported", new FilterDraft());
        assertInOrder("FINDING_REPORTED_LAST", "-reported", new FilterDraft());
    }

    @Test
    public void thoseThatAreOver() {
        assertInOrder("FINDING_STATE", "due", new FilterDraft().states(CLOSED));
        assertInOrder("FINDING_DUE_LAST", "-due", new FilterDraft().states(CLOSED));
        assertInOrder("FINDING_STATE_REPORTED", "-reported", new FilterDraft().states(CLOSED));
        assertInOrder(
                "FINDING_SEVERITY_DUE", "due", new FilterDraft().states(CLOSED).severities(HIGH));
        assertInOrder(
                "FINDING_SEVERITY_REPORTED",
                "-reported",
                new FilterDraft().states(CLOSED).severities(HIGH));
    }

    @Test
    public void thoseThatAreOpen() {
        assertInOrder("FINDING_OPEN", "due", new FilterDraft().open(true));
        assertInOrder("FINDING_OPEN", "due", new FilterDraft().overdueAt(Instant.parse("2026-03-02T08:00:00Z")));
        assertInOrder("FINDING_SEVERITY", "due", new FilterDraft().open(true).severities(HIGH));
    }

    @Test
    public void theFewOfAPlaceAreFoundByIt() {
        Reach school = new Reach(Set.of(Town.id("ALSKOLAN")), null, null, null, false, GENERAL);
        Reach rooms = new Reach(null, Set.of(Town.id("L1"), Town.id("L2")), null, null, false, GENERAL);

        assertThat(planOf("due", new FilterDraft().states(CLOSED), school)).contains("using index FINDING_UNIT at");
        assertThat(planOf("due", new FilterDraft().states(CLOSED), rooms)).contains("using index FINDING_PREMISE at");
        assertThat(planOf("due", new FilterDraft().open(true), school)).contains("using index FINDING_UNIT at");
    }

    @Test
    public void theFewWithAWordAreFoundByTheirTitles() {
        new Office(new JpaFindings(store.entities("followup")), store.work(), store.clock())
                .report(Deficiency.of(Severity.LOW).titled("Korridoren är full"));

        assertThat(planOf("due", new FilterDraft().text("korridor"), EVERYWHERE))
                .contains("using index FINDING_TITLED at");
    }

    @Test
    public void theFewThatAreKeptApartAreFoundByThat() {
        Reach apart = new Reach(null, null, null, null, false, Set.of(Compartment.INFOSEC));

        for (String sort : List.of("due", "-due", "reported", "-reported")) {
            assertThat(planOf(sort, new FilterDraft(), apart)).contains("using index FINDING_APART at");
        }
        assertThat(planOf("due", new FilterDraft().open(true), apart)).contains("using index FINDING_APART at");
    }

    /** As nearly everybody who reads everything does. */
    private static final Set<Compartment> GENERAL = Set.of(Compartment.GENERAL);

    private static final Reach EVERYWHERE = new Reach(null, null, null, null, false, GENERAL);

    private void assertInOrder(String index, String sort, FilterDraft filter) {
        assertThat(planOf(sort, filter, EVERYWHERE))
                .contains("FINDING using index " + index + " at")
                .doesNotContain("Sort ResultSet");
    }

    /** What Derby did to find the last of what it was asked for. */
    private String planOf(String sort, FilterDraft filter, Reach reach) {
        JpaFindings findings = new JpaFindings(store.entities("followup"));
        Order order = Order.of(PageRequest.of(50, null, sort));
        return store.work().write(() -> {
            try (Connection connection = store.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CALL SYSCS_UTIL.SYSCS_SET_RUNTIMESTATISTICS(1)");
                findings.page(filter.filter(), reach, order, 51);
                try (ResultSet plan = statement.executeQuery("VALUES SYSCS_UTIL.SYSCS_GET_RUNTIMESTATISTICS()")) {
                    plan.next();
                    return plan.getString(1);
                }
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
    }
}
