// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import se.rond.itests.container.exempelby.Demo;
import se.rond.itests.container.exempelby.Walk;
import se.rond.itests.container.installation.Installation;
import se.rond.itests.container.installation.Waiting;

/** One round in two tabs of one phone: each shows what is done in the other, and what waits is sent once. */
public class TwoTabsIT {

    @Test
    public void oneTabSendsNothingIsDoubledAndTheOtherShowsIt() {
        phone.offline(true);
        for (int i = 0; i < 6; i++) {
            answer(i % 2 == 0 ? one : other, i, "deficiency");
            assertThat(chosen(i % 2 == 0 ? other : one, i)).hasValue("deficiency");
        }
        check(one, 0).locator("input[type=file]").setInputFiles(Rounds.photo(2));
        assertThat(check(other, 0).locator(".photos img")).isVisible();
        answer(other, 2, "ok");
        assertThat(chosen(one, 2)).hasValue("ok");

        phone.offline(false);
        one.evaluate("dispatchEvent(new Event('online'))");
        other.evaluate("dispatchEvent(new Event('online'))");

        assertThat(one.locator("#sync .chip.ok")).isVisible();
        assertThat(other.locator("#sync .chip.ok")).isVisible();
        assertThat(taken)
                .hasSize(7)
                .allSatisfy((address, times) -> assertThat(times).as(address).isEqualTo(1));
        assertThat(given(0).path("photos")).hasSize(1);
        assertThat(given(2).path("answer").asText()).isEqualTo("ok");
        assertThat(given(5).path("answer").asText()).isEqualTo("deficiency");
    }

    @Test
    public void whatOneTabHasSentTheOtherGoesOnFromWithoutAConflict() {
        answer(one, 0, "deficiency");
        assertThat(one.locator("#sync .chip.ok")).isVisible();
        assertThat(chosen(other, 0)).hasValue("deficiency");

        answer(other, 0, "ok");

        // the tabs tell each other before it is sent, and until then the sign of what was sent before is still there
        Waiting.until(
                () -> given(0).path("answer").asText().equals("ok"), Duration.ofSeconds(20), () -> given(0).toString());
        assertThat(other.locator("#sync .chip.ok")).isVisible();
        assertThat(chosen(one, 0)).hasValue("ok");
        assertThat(other.locator(".conflict, .note.bad")).hasCount(0);
    }

    private final Installation installation = Demo.shared();
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();

    @Rule
    public final Phone phone = new Phone(installation);

    private Walk round;
    private Page one;
    private Page other;

    @Before
    public void openARoundInTwoTabs() {
        round = Rounds.open(installation);
        phone.readyForTheCellar("inspector");
        phone.open("/fire-safety/rounds/" + round.id());
        one = phone.page();
        other = phone.context().newPage();
        other.navigate("/fire-safety/rounds/" + round.id());
        assertThat(check(other, 0)).isVisible();
        phone.context().onResponse(this::count);
    }

    private void count(Response response) {
        if (response.request().method().equals("PUT") && response.ok()) {
            taken.merge(response.url().replaceAll(".*/", ""), 1, Integer::sum);
        }
    }

    private static Locator check(Page tab, int number) {
        return tab.locator("fieldset.check").nth(number);
    }

    private static Locator chosen(Page tab, int number) {
        return check(tab, number).locator("input[type=radio]:checked");
    }

    private static void answer(Page tab, int number, String answer) {
        check(tab, number).locator("input[value=" + answer + "]").check();
    }

    private JsonNode given(int number) {
        return round.point(check(one, number).getAttribute("id").replace("point-", ""))
                .path("answer");
    }
}
