// SPDX-License-Identifier: Apache-2.0
package se.rond.training.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.Rule;
import org.junit.Test;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.StoreRule;
import se.rond.training.api.RecordFilter;
import se.rond.training.api.RecordState;
import se.rond.training.api.Validity;
import se.rond.training.domain.Records.By;
import se.rond.training.domain.Records.Order;
import se.rond.training.domain.Records.Seen;
import se.rond.training.domain.Records.Selection;

/** However many years of records there are, a page is read along an index: Derby would read everything and sort it. */
public class ReadingRecordsInOrderTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @Rule
    public final StoreRule store = new StoreRule(Database.DERBY, "training");

    @Test
    public void byDayFromBothEnds() {
        assertInOrder("RECORD_DAY", new Order(By.DAY, false), RecordFilter.all(), null);
        assertInOrder("RECORD_DAY_LAST", new Order(By.DAY, true), RecordFilter.all(), null);
    }

    @Test
    public void byValidityFromBothEnds() {
        assertInOrder("RECORD_VALID", new Order(By.VALID_UNTIL, false), RecordFilter.all(), null);
        assertInOrder("RECORD_VALID_LAST", new Order(By.VALID_UNTIL, true), RecordFilter.all(), null);
    }

    @Test
    public void whatACourseAndAUnitHaveCompleted() {
        RecordFilter completed = new RecordFilter(
                "tr.brand", null, null, "/KOMMUN/BUN/", Set.of(RecordState.COMPLETED), null, null, Set.of(), false);
        assertInOrder("RECORD_COURSE_VALID", new Order(By.VALID_UNTIL, false), completed, null);
    }

    @Test
    public void ofACourseThatFewTakeOnlyItsOwn() {
        RecordFilter course = new RecordFilter(
                "tr.hot_work", null, null, null, Set.of(), null, null, Set.of(Validity.EXPIRED), false);
        assertInOrder("RECORD_COURSE_DAY_LAST", new Order(By.DAY, true), course, null);
        assertInOrder("RECORD_COURSE_VALID", new Order(By.VALID_UNTIL, false), course, new Seen(TODAY, new UUID(0, 1)));
    }

    @Test
    public void whoIsEnrolledIsFoundByThat() {
        RecordFilter enrolled =
                new RecordFilter(null, null, null, null, Set.of(RecordState.ENROLLED), null, null, Set.of(), false);
        assertThat(planOf(() -> page(enrolled, new Order(By.DAY, true), null)))
                .contains("TRAINING_RECORD using index RECORD_FIGURES at");
    }

    @Test
    public void aLaterPageBeginsWhereTheLastEnded() {
        Seen seen = new Seen(TODAY, new UUID(0, 1));
        assertInOrder("RECORD_DAY_LAST", new Order(By.DAY, true), RecordFilter.all(), seen);
        assertThat(planOf(() -> page(RecordFilter.all(), new Order(By.DAY, true), seen)))
                .containsPattern("start position:\\s*\\n\\s*>=? on first 1 column");
    }

    @Test
    public void untilWhenPeopleAreTrainedIsReadInTheOrderOfPeople() {
        JpaRecords records = new JpaRecords(store.entities("training"));
        assertThat(planOf(() -> records.validOn("tr.brand", TODAY)))
                .contains("TRAINING_RECORD using index RECORD_TRAINED at")
                .doesNotContain("Sort ResultSet")
                .doesNotContain("Index Row to Base Row");
    }

    @Test
    public void whatOnePersonHasIsFoundByThePerson() {
        JpaRecords records = new JpaRecords(store.entities("training"));
        assertThat(planOf(() -> records.validUntil(new UUID(0, 1), TODAY)))
                .contains("TRAINING_RECORD using index RECORD_PERSON at");
    }

    private void assertInOrder(String index, Order order, RecordFilter filter, @Nullable Seen after) {
        assertThat(planOf(() -> page(filter, order, after)))
                .contains("TRAINING_RECORD using index " + index + " at")
                .doesNotContain("Sort ResultSet");
    }

    private void page(RecordFilter filter, Order order, @Nullable Seen after) {
        new JpaRecords(store.entities("training")).page(new Selection(filter, null, TODAY), order, after, 51);
    }

    /** What Derby did. */
    private String planOf(Runnable question) {
        return store.work().write(() -> {
            try (Connection connection = store.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CALL SYSCS_UTIL.SYSCS_SET_RUNTIMESTATISTICS(1)");
                question.run();
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
