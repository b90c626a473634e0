// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.Test;

public class BareRecordsTest {

    private static final String BODY =
            "{\"org\": 7, \"severity\":2,\"title\":\"Dörr \\\"B\\\"\\n\",\"description\":null,"
                    + "\"owner\":\"\\u00e5sa\",\"due\":\"2026-06-01\"}";

    @Test
    public void whatIsCreatedIsListedAndChained() throws SQLException {
        BareDatabase database = new BareDatabase("jdbc:derby:memory:bare;create=true");
        database.fill(500);
        BareRecords records = new BareRecords(database);

        assertThat(records.create(BODY)).isEqualTo("{\"id\":501}");
        records.create(BODY);

        assertThat(records.list(7, Long.MAX_VALUE))
                .startsWith(
                        "{\"items\":[{\"id\":502,\"org\":7,\"state\":\"open\",\"severity\":2,\"title\":\"Dörr \\\"B\\\"\\u000a\"")
                .contains("\"owner\":\"åsa\"", "\"id\":501", "\"id\":8,")
                .endsWith("\"next\":8}");
        assertThat(one(database, "SELECT ENTRIES FROM BARE.CHAIN WHERE ORG = 7"))
                .isEqualTo("2");
        assertThat(one(database, "SELECT HASH FROM BARE.TRAIL WHERE RECORD = 502"))
                .isEqualTo(one(database, "SELECT HEAD FROM BARE.CHAIN WHERE ORG = 7"));
    }

    @Test
    public void jsonByHandIsJson() {
        assertThat(FlatJson.read(BODY))
                .containsAllEntriesOf(
                        Map.of("org", "7", "title", "Dörr \"B\"\n", "description", "null", "owner", "åsa"));
    }

    private static String one(BareDatabase database, String query) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery(query)) {
                row.next();
                return row.getString(1);
            } finally {
                connection.commit();
            }
        }
    }
}
