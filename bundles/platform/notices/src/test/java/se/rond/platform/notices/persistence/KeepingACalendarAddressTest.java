// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.kernel.NotFound;
import se.rond.kernel.RuleBroken;
import se.rond.platform.notices.application.CalendarFeeds;
import se.rond.platform.notices.application.CalendarFile;
import se.rond.platform.notices.application.MailSettings;
import se.rond.platform.notices.application.MailSettings.Server;
import se.rond.platform.notices.application.Village;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** The address of a calendar opens it until it is renewed or revoked, and is kept nowhere. */
@RunWith(Parameterized.class)
public class KeepingACalendarAddressTest {

    @Test
    public void theAddressOpensTheCalendarOfThePersonOnly() {
        String secret = renewed();

        assertThat(feeds.read(secret)).startsWith("BEGIN:VCALENDAR");
        assertThat(asked).containsExactly(Village.id("anna"));
        assertThat(secret).as("256 random bits").hasSize(43);
        assertThat(feeds.mine().active()).isTrue();
    }

    @Test
    public void aRenewedOrRevokedAddressOpensNothing() {
        String first = renewed();
        String second = renewed();

        assertThatThrownBy(() -> feeds.read(first)).isInstanceOf(NotFound.class);
        assertThat(feeds.read(second)).isNotEmpty();

        feeds.revoke();
        feeds.revoke();
        assertThatThrownBy(() -> feeds.read(second)).isInstanceOf(NotFound.class);
        assertThat(feeds.mine().active()).isFalse();
        assertThat(feeds.read(renewed())).isNotEmpty();
    }

    @Test
    public void severalPeopleMayHaveRevokedTheirs() {
        for (String name : List.of("anna", "berit")) {
            village.person(name);
            village.actAs(name);
            renewed();
            feeds.revoke();
            assertThat(feeds.mine().active()).as(name).isFalse();
        }
    }

    @Test
    public void whoHasLeftHasNoCalendar() {
        String secret = renewed();
        village.person("anna", "anna@byn.example", LocalDate.parse("2026-03-01"), false);

        assertThatThrownBy(() -> feeds.read(secret)).isInstanceOf(NotFound.class);
    }

    @Test
    public void theDatabaseHoldsNoAddress() {
        String secret = renewed();

        List<String> hashes = store.work()
                .read(() -> store.entities("notices")
                        .createQuery("SELECT c.hash FROM Calendar c", String.class)
                        .getResultList());
        assertThat(hashes).hasSize(1).doesNotContain(secret);
        assertThatThrownBy(() -> feeds.read(hashes.get(0))).isInstanceOf(NotFound.class);
    }

    @Test
    public void anAccountOfNobodyHasNone() {
        village.actAsAccount("robot");

        assertThatThrownBy(feeds::renew).isInstanceOf(RuleBroken.class);
        assertThat(feeds.mine().active()).isFalse();
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private final Village village = new Village();
    private final List<UUID> asked = new ArrayList<>();
    private CalendarFeeds feeds;

    public KeepingACalendarAddressTest(Database database) {
        store = new StoreRule(database, "notices");
    }

    @Before
    public void open() {
        store.clock().set("2026-03-02T08:00:00Z");
        MailSettings settings = new MailSettings(new Server("", 25, false, "", "", "", 5), "", 7);
        feeds = new CalendarFeeds(
                new JpaChoices(store.entities("notices")),
                (person, period, states, limit) -> {
                    asked.add(person);
                    return List.of();
                },
                new CalendarFile(settings, store.clock()),
                village,
                village,
                village.door,
                entry -> {},
                store.work(),
                store.clock());
        village.person("anna");
        village.actAs("anna");
    }

    private String renewed() {
        return feeds.renew().path().replaceAll(".*/|\\.ics$", "");
    }
}
