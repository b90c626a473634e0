// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.platform.persistence.sample.Order;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;
import se.rond.platform.persistence.testing.UnitFiles;

@RunWith(Parameterized.class)
public class MomentsInUtcTest {

    private static final List<String> ZONES = List.of("UTC", "Europe/Stockholm", "America/St_Johns", "Asia/Kolkata");

    @Parameters(name = "{0} {1}")
    public static List<Object[]> moments() {
        List<Object[]> all = new ArrayList<>();
        for (Database database : Databases.both()) {
            for (String moment : List.of(
                    "2026-01-31T22:59:59.123Z",
                    "2026-03-29T02:30:00.001Z", // an hour that Stockholm's clocks do not show
                    "2026-10-25T00:30:00Z", // one that they show twice: first...
                    "2026-10-25T01:30:00Z", // ...and second
                    "1969-12-31T23:59:59.999Z")) {
                all.add(new Object[] {database, moment});
            }
        }
        return all;
    }

    @Rule
    public final StoreRule store;

    private final TimeZone zone = TimeZone.getDefault();
    private final Instant moment;
    private final LocalDate day = LocalDate.of(2026, 3, 29);

    public MomentsInUtcTest(Database database, String moment) {
        store = new StoreRule(database, List.of(UnitFiles.below("units/orders")));
        this.moment = Instant.parse(moment);
    }

    @After
    public void atHome() {
        TimeZone.setDefault(zone);
    }

    @Test
    public void whatIsWrittenInOneZoneIsReadInEveryOther() {
        for (String writer : ZONES) {
            in(writer, () -> write(writer));
        }
        for (String reader : ZONES) {
            in(
                    reader,
                    () -> assertThat(all()).allSatisfy(order -> {
                        assertThat(order.placedAt())
                                .as("written in %s, read in %s", order.id(), reader)
                                .isEqualTo(moment);
                        assertThat(order.due())
                                .as("written in %s, read in %s", order.id(), reader)
                                .isEqualTo(day);
                    }));
        }
    }

    @Test
    public void theColumnHoldsTheTimeOfDayInUtc() throws SQLException {
        in("Asia/Kolkata", () -> write("1"));

        assertThat(column()).startsWith(moment.toString().substring(0, 19).replace('T', ' '));
    }

    @Test
    public void comparisonsAreInUtc() {
        in("America/St_Johns", () -> write("1"));

        in("Europe/Stockholm", () -> {
            assertThat(since(moment)).hasSize(1);
            assertThat(since(moment.plusMillis(1))).isEmpty();
        });
    }

    private void in(String id, Runnable what) {
        TimeZone.setDefault(TimeZone.getTimeZone(id));
        what.run();
    }

    private void write(String id) {
        store.work().write(() -> store.entities("sample-orders").persist(new Order(id, "Anna", moment, day)));
    }

    private List<Order> all() {
        return since(Instant.EPOCH.minusSeconds(1_000_000));
    }

    private List<Order> since(Instant start) {
        return store.work()
                .read(() -> store.entities("sample-orders")
                        .createQuery("SELECT p FROM Purchase p WHERE p.placedAt >= :start", Order.class)
                        .setParameter("start", start)
                        .getResultList());
    }

    private String column() throws SQLException {
        try (Connection connection = store.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT CAST(PLACED_AT AS CHAR(29)) FROM SAMPLE_ORDERS.PURCHASE")) {
            row.next();
            return row.getString(1);
        }
    }
}
