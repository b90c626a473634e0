// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import se.rond.itests.container.exempelby.Demo;
import se.rond.itests.container.exempelby.Walk;
import se.rond.itests.container.installation.Installation;
import se.rond.itests.container.installation.Waiting;

/** From the list of what waits, its owner mends what the server refused, or drops one thing: the rest is not touched. */
public class MendingIT {

    @Test
    public void aRefusedAnswerIsMendedAndAnotherIsDropped() {
        givenTheClockOfThePhoneIs(Instant.now().plus(Duration.ofDays(2)));
        answer(0, "ok");
        answer(1, "ok");
        assertThat(page().locator("#sync .chip.bad")).isVisible();
        givenTheClockOfThePhoneIs(Instant.now());

        phone.open("/outbox");
        Locator refused = page().locator("main .rows li").filter(with("klocka"));
        assertThat(refused).hasCount(2);
        phone.isAccessibleAndQuiet("what was refused");
        phone.picture("phone-refused");
        refused.first().locator("a.btn").click();
        page().waitForURL(address -> address.contains("/fire-safety/rounds/" + round.id() + "?point="));
        assertThat(check(0).locator(".note.bad")).containsText("klocka");
        phone.isAccessibleAndQuiet("a refused answer");
        check(0).locator(".note.bad button").first().click();
        assertThat(check(0).locator(".note.bad")).hasCount(0);

        phone.open("/outbox");
        assertThat(page().locator("main .rows li")).hasCount(1);
        drop(page().locator("main .rows li"));

        assertThat(page().locator("main .empty")).isVisible();
        Waiting.until(() -> answerOf(0).equals("ok"), Duration.ofSeconds(30), () -> "the mended answer");
        assertThat(answerOf(1)).as("dropped").isEmpty();
    }

    @Test
    public void aPhotoThatIsDroppedWhileItWaitsIsNamedByNothing() {
        phone.offline(true);
        answer(0, "deficiency");
        check(0).locator("input[type=file]").setInputFiles(Rounds.photo(1));
        assertThat(check(0).locator(".photos img")).isVisible();
        page().waitForCondition(() -> phone.stored("outbox") == 2);

        phone.open("/outbox");
        drop(page().locator("main .rows li").filter(with("Foto")));
        assertThat(page().locator("main .rows li")).hasCount(1);
        phone.offline(false);
        page().evaluate("dispatchEvent(new Event('online'))");

        assertThat(page().locator("main .empty")).isVisible();
        assertThat(answerOf(0)).isEqualTo("deficiency");
        assertThat(given(0).path("photos")).isEmpty();
    }

    private final Installation installation = Demo.shared();

    @Rule
    public final Phone phone = new Phone(installation);

    private Walk round;

    @Before
    public void openARoundOnThePhone() {
        round = Rounds.open(installation);
        phone.readyForTheCellar("inspector");
        phone.open("/fire-safety/rounds/" + round.id());
    }

    private void givenTheClockOfThePhoneIs(Instant time) {
        page().clock().setFixedTime(time.toEpochMilli());
    }

    private void answer(int number, String answer) {
        check(number).locator("input[value=" + answer + "]").check();
    }

    private void drop(Locator row) {
        row.locator("button.danger").click();
        page().locator("dialog[open] button.danger").click();
    }

    private Locator check(int number) {
        return page().locator("fieldset.check").nth(number);
    }

    private JsonNode given(int number) {
        return round.round().path("points").get(number).path("answer");
    }

    private String answerOf(int number) {
        return given(number).path("answer").asText("");
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private Page page() {
        return phone.page();
    }
}
