// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.Test;
import se.rond.platform.notices.domain.MailChoice;
import se.rond.platform.persistence.testing.Database;

public class DigestingTest extends VillagePost {

    public DigestingTest(Database database) {
        super(database);
    }

    @Test
    public void digestsComeAsEachHasChosen() {
        UUID weekly = chooses("weekly", MailChoice.WEEKLY);
        UUID once = chooses("once", MailChoice.AT_ONCE);
        UUID critical = chooses("critical", MailChoice.CRITICAL);
        // a Tuesday
        store.clock().set("2026-03-03T12:00:00Z");
        for (UUID person : List.of(anna, weekly, once, critical)) {
            tell(person, news("Rond öppen", "a"));
            tell(person, news("Rond försenad", "b"));
        }
        office.digests.write();
        office.postman.deliver();
        assertThat(recipients())
                .containsExactlyInAnyOrder("anna@byn.example", "weekly@byn.example", "once@byn.example");
        assertThat(subjects()).containsOnly("Rond: 2 saker att känna till");

        for (UUID person : List.of(anna, weekly, once, critical)) {
            tell(person, news("Rond missad", "c"));
        }
        hoursFrom("2026-03-03T12:00:00Z", 24 * 7);
        assertThat(recipients())
                .containsExactlyInAnyOrder(
                        "anna@byn.example",
                        "anna@byn.example",
                        "weekly@byn.example",
                        "weekly@byn.example",
                        "once@byn.example",
                        "once@byn.example");
    }

    @Test
    public void aDigestGoesOutAtTheSameHourBeforeAndAfterTheClockChange() {
        // 29 March 2026: from 02:00 to 03:00
        tell(anna, news("Före", "a"));
        hoursFrom("2026-03-28T00:00:00Z", 6);
        assertThat(subjects())
                .as("06:00 Swedish winter time has not struck seven")
                .isEmpty();
        hoursFrom("2026-03-28T06:00:00Z", 1);
        assertThat(subjects()).containsExactly("Före");

        tell(anna, news("Efter", "b"));
        hoursFrom("2026-03-28T07:00:00Z", 22);
        assertThat(subjects()).as("04:59 UTC is 06:59").containsExactly("Före");
        hoursFrom("2026-03-29T05:00:00Z", 1);
        assertThat(subjects()).containsExactly("Före", "Efter");
    }

    private UUID chooses(String name, MailChoice choice) {
        UUID person = village.person(name);
        village.actAs(name);
        office.choices.choose(choice);
        return person;
    }

    private void hoursFrom(String start, int hours) {
        for (int hour = 0; hour < hours; hour++) {
            at(start, hour * 60);
            office.digests.write();
            office.postman.deliver();
        }
    }

    private List<String> recipients() {
        return mails().stream()
                .map(mail -> read(() -> Arrays.toString(mail.getRecipients(Message.RecipientType.TO))))
                .map(text -> text.replaceAll("[\\[\\]]", ""))
                .toList();
    }
}
