// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.access.Scope;
import se.rond.platform.audit.persistence.EntryFilter.Column;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.StoreRule;

/** However long the trail has become, its newest entries are read from an index: Derby would sort everything. */
public class ReadingInOrderTest {

    @Rule
    public final StoreRule store = new StoreRule(Database.DERBY, "audit");

    @Test
    public void theNewestOfAll() {
        assertThat(planOf(readable())).contains("ENTRY_NEWEST").doesNotContain("Sort ResultSet");
    }

    @Test
    public void theNewestOfASubject() {
        assertThat(planOf(readable().equal(Column.SUBJECT, "a").equal(Column.ACTION, "b")))
                .contains("ENTRY_SUBJECT")
                .doesNotContain("Sort ResultSet");
    }

    @Test
    public void theNewestOfAPerson() {
        assertThat(planOf(readable().equal(Column.PERSON, "a").before("b")))
                .contains("ENTRY_PERSON")
                .doesNotContain("Sort ResultSet");
    }

    private static EntryFilter readable() {
        return new EntryFilter().readableIn(Map.of(Compartment.GENERAL, Scope.EVERYTHING));
    }

    /** What Derby did to find them. */
    private String planOf(EntryFilter filter) {
        return store.work().write(() -> {
            try (Connection connection = store.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CALL SYSCS_UTIL.SYSCS_SET_RUNTIMESTATISTICS(1)");
                new JdbcEntries(store.dataSource()).newest(filter, 50);
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
