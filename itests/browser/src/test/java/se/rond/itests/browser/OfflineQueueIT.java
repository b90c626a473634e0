// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import se.rond.itests.container.exempelby.Demo;
import se.rond.itests.container.exempelby.Walk;
import se.rond.itests.container.installation.Installation;
import se.rond.itests.container.installation.Waiting;

/** What waits on a phone, where the server asks for patience or the session ends: it is neither lost nor pressed on anybody. */
public class OfflineQueueIT {

    @Test
    public void aServerThatAsksForPatienceIsLeftAlone() {
        AtomicInteger asked = new AtomicInteger();
        phone.context().route("**/answers/*", route -> {
            if (asked.incrementAndGet() == 1) {
                route.fulfill(new Route.FulfillOptions().setStatus(429).setHeaders(Map.of("Retry-After", "4")));
            } else {
                route.resume();
            }
        });
        answer(0);
        assertThat(page().locator("#sync")).containsText("1 att skicka");
        answer(1);
        assertThat(page().locator("#sync")).containsText("2 att skicka");
        assertThat(asked.get()).as("not asked again at once").isEqualTo(1);

        assertThat(page().locator("#sync .chip.ok")).isVisible();
        assertThat(asked.get()).isEqualTo(3);
    }

    @Test
    public void whoeverLeavesAnEndedSessionFindsWhatWaitedWhenTheyAreBack() {
        answeredInACellarWhileTheSessionEnds();
        page().locator("dialog[open]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Logga ut"))
                .click();
        page().waitForURL(address -> address.matches("http://[^/]+/")); // the console starts afresh by itself

        phone.signInAs("coordinator");
        phone.open("/outbox");
        assertThat(page().locator("main .empty")).isVisible();
        phone.signOut();
        assertThat(page().locator("input[name=username]")).isVisible();
        assertThat(isAnswered()).as("nothing went under another's name").isFalse();

        phone.signInAs("inspector");
        Waiting.until(this::isAnswered, Duration.ofSeconds(30), () -> "sent after signing in again");
    }

    @Test
    public void signingInAgainOverThePageSendsWhatWaited() {
        answeredInACellarWhileTheSessionEnds();

        page().locator("dialog[open] input[name=username]").fill("inspector");
        page().locator("dialog[open] input[name=password]").fill(Installation.PASSWORD);
        page().locator("dialog[open] button[type=submit]").click();

        assertThat(page().locator("#sync .chip.ok")).isVisible();
        assertThat(isAnswered()).isTrue();
        assertThat(page().locator("fieldset.check input[value=ok]").first()).isChecked();
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

    private void answer(int number) {
        page().locator("fieldset.check").nth(number).locator("input[value=ok]").check();
    }

    private void answeredInACellarWhileTheSessionEnds() {
        phone.offline(true);
        answer(0);
        assertThat(page().locator("#sync")).containsText("1");
        phone.context().clearCookies();
        phone.offline(false);
    }

    private boolean isAnswered() {
        return round.round().path("points").get(0).path("answer").isObject();
    }

    private Page page() {
        return phone.page();
    }
}
