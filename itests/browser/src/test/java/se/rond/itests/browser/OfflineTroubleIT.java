// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import se.rond.itests.container.exempelby.Demo;
import se.rond.itests.container.exempelby.Walk;
import se.rond.itests.container.installation.Installation;
import se.rond.itests.container.installation.Waiting;

/** What goes wrong in a cellar is said, kept, and settled by the one who walked. */
public class OfflineTroubleIT {

    @Test
    public void twoWhoAnsweredOnePointAreShownSideBySideAndOneIsChosen() {
        walkingOffline();
        answer(0, "deficiency");
        answer(1, "deficiency");
        round.answer(points(0), Map.of("answer", "ok")).is(201);
        round.answer(points(1), Map.of("answer", "ok")).is(201);

        phone.offline(false);
        assertThat(check(0).locator(".conflict")).isVisible();
        assertThat(check(1).locator(".conflict")).isVisible();
        phone.isAccessibleAndQuiet("two answers");
        phone.picture("phone-two-answers");
        check(0).locator(".conflict button").last().click();
        check(1).locator(".conflict button").first().click();

        assertThat(page().locator(".conflict")).hasCount(0);
        nothingWaits();
        assertThat(answerOf(0)).isEqualTo("deficiency");
        assertThat(answerOf(1)).isEqualTo("ok");
        assertThat(installation
                        .signedInAs("auditor")
                        .get("/api/audit/v1/entries?subject=" + round.id())
                        .is(200)
                        .text())
                .as("what was not chosen is in the trail")
                .contains("fire-safety.round.answer-set-aside");
    }

    @Test
    public void aPhotoThatArrivedInPiecesIsShownAtItsPointAndRemovedThere() {
        phone.context()
                .addInitScript(
                        "const whole = window.fetch; window.fetch = (to, how) => whole(to, how?.body instanceof Blob"
                                + " ? {...how, body: how.body.slice(0, how.body.size / 2, how.body.type)} : how);");
        phone.readyForTheCellar("inspector");
        phone.open("/fire-safety/rounds/" + round.id());
        answer(0, "deficiency");
        check(0).locator("input[type=file]").setInputFiles(Rounds.photo(3));

        assertThat(check(0).locator(".note.bad")).containsText("foto");
        phone.isAccessibleAndQuiet("a refused photo");
        check(0).locator(".note.bad button").click();

        assertThat(check(0).locator(".note.bad")).hasCount(0);
        nothingWaits();
        assertThat(round.point(points(0)).path("answer").path("photos")).isEmpty();
    }

    @Test
    public void aPictureThatTheBrowserCannotReadIsSaidAtItsPoint() {
        phone.readyForTheCellar("inspector");
        phone.open("/fire-safety/rounds/" + round.id());
        answer(0, "deficiency");

        check(0).locator("input[type=file]")
                .setInputFiles(new FilePayload("IMG_1.heic", "image/heic", new byte[] {0, 1, 2}));

        assertThat(check(0).locator(".error")).containsText("HEIC");
        phone.isAccessibleAndQuiet("a picture that is none");

        check(0).locator("input[type=file]").setInputFiles(Rounds.photo(1));
        assertThat(check(0).locator(".photos img")).isVisible();
        assertThat(check(0).locator(".error")).hasCount(0);
    }

    @Test
    public void whatIsRefusedStaysUntilItIsDroppedOnPurpose() {
        walkingOffline();
        answer(0, "deficiency");
        installation
                .signedInAs("coordinator")
                .post("/api/fire-safety/v1/rounds/" + round.id() + "/cancel", Map.of("reason", "premise_closed"))
                .is(200);
        phone.offline(false);
        phone.open("/outbox");
        assertThat(page().locator("main .chip.bad")).isVisible();
        assertThat(page().locator("main .rows")).containsText("inställd");

        page().locator("main .rows button.danger").click();
        page().locator("dialog[open] .btn.danger, dialog[open] button.danger")
                .first()
                .click();

        assertThat(page().locator("main .empty")).isVisible();
    }

    @Test
    public void signingOutTakesEverythingOffTheDeviceAndNobodyElseSeesIt() {
        walkingOffline();
        answer(0, "ok");
        phone.offline(false);
        nothingWaits();

        phone.signOut();
        assertThat(page().locator("input[name=username]")).isVisible();

        page().waitForCondition(() ->
                page().evaluate("indexedDB.databases().then(all => all.length)").equals(0));
    }

    @Test
    public void theQueueOfOnePersonIsNeverSentByAnother() {
        walkingOffline();
        answer(0, "ok");
        page().waitForCondition(() -> phone.stored("outbox") == 1);
        phone.context().route("**/api/fire-safety/**", route -> route.abort());
        phone.context().clearCookies();
        phone.offline(false);
        phone.signInAs("responsible");
        phone.context().unroute("**/api/fire-safety/**");
        phone.open("/outbox");
        assertThat(page().locator("main .empty")).isVisible();
        assertThat(answerOf(0)).isEmpty();

        phone.context().clearCookies();
        phone.signInAs("inspector");

        Waiting.until(() -> answerOf(0).equals("ok"), Duration.ofSeconds(30), () -> "sent after signing in again");
    }

    @Test
    public void aFullDeviceIsSaidAndLosesNothingOfTheScreen() {
        phone.context()
                .addInitScript(
                        "const put = IDBObjectStore.prototype.put; IDBObjectStore.prototype.put = function (...all) {"
                                + " if (window.full) throw new DOMException('full', 'QuotaExceededError'); return"
                                + " put.apply(this, all); };");
        walkingOffline();
        page().evaluate("window.full = true");
        answer(0, "deficiency");
        assertThat(page().locator("main .note.bad")).containsText("full");
        assertThat(check(0).locator("input[value=deficiency]")).isChecked();
        phone.isAccessibleAndQuiet("a full device");
        phone.picture("phone-full");

        phone.offline(false);
        page().evaluate("dispatchEvent(new Event('online'))");

        Waiting.until(() -> answerOf(0).equals("deficiency"), Duration.ofSeconds(30), () -> "sent from memory");
        assertThat(page().locator("main .note.bad")).hasCount(0);
        assertThat(check(0).locator("input[value=deficiency]")).isChecked();
    }

    private final Installation installation = Demo.shared();

    @Rule
    public final Phone phone = new Phone(installation);

    private Walk round;

    @Before
    public void openARound() {
        round = Rounds.open(installation);
    }

    private void walkingOffline() {
        phone.readyForTheCellar("inspector");
        phone.open("/fire-safety/rounds/" + round.id());
        phone.offline(true);
    }

    private Locator check(int number) {
        return page().locator("fieldset.check").nth(number);
    }

    private void answer(int number, String answer) {
        check(number).locator("input[value=" + answer + "]").check();
    }

    private void nothingWaits() {
        assertThat(page().locator("#sync .chip.ok")).isVisible();
    }

    private String points(int number) {
        return round.points().get(number);
    }

    private String answerOf(int number) {
        return round.round()
                .path("points")
                .get(number)
                .path("answer")
                .path("answer")
                .asText("")
                .replace("null", "");
    }

    private Page page() {
        return phone.page();
    }
}
