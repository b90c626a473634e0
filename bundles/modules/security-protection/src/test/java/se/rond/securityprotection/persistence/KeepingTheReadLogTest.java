// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.platform.persistence.testing.Database;
import se.rond.securityprotection.OnBothDatabases;
import se.rond.securityprotection.api.RequestKind;

/** Whatever was sealed and is shown is noted, and its page shows every kind of note. */
public class KeepingTheReadLogTest extends OnBothDatabases {

    public KeepingTheReadLogTest(Database database) {
        super(database);
    }

    @Before
    public void givenADutyFulfilledLongAgo() {
        office.withAKey();
        store.clock().set("2020-03-02T08:00:00Z");
        office.start("sp.01");
        store.clock().set("2020-06-01T08:00:00Z");
        office.fulfil("sp.01", "2020-06-01");
        store.clock().set("2026-03-02T08:00:00Z");
        office.noted.clear();
    }

    @Test
    public void whoeverReadsTheDecisionOfADisposalIsNoted() {
        UUID request = office.ask(RequestKind.DISPOSE, null, "KS-2026/9");

        assertThat(office.as("deputy").requests.request(request).decision()).isEqualTo("KS-2026/9");

        assertThat(office.noted)
                .containsExactly("deputy security-protection.request.read " + request + " SECURITY_PROTECTION");
    }

    @Test
    public void everyKindOfNoteIsOnThePage() throws IOException {
        office.book.duty("sp.01");
        office.requests.request(office.ask(RequestKind.EXEMPT, "sp.20", "KS-2026/1"));
        office.requests.request(office.ask(RequestKind.DISPOSE, null, "KS-2026/9"));
        List<String> actions =
                office.noted.stream().map(note -> note.split(" ")[1]).distinct().toList();

        assertThat(actions).hasSize(2);
        assertThat(page()).contains(actions);
    }

    private static String page() throws IOException {
        try (InputStream page = KeepingTheReadLogTest.class.getResourceAsStream("/console/pages/readings.js")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
