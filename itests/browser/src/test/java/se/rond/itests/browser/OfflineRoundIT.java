// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Rule;
import org.junit.Test;
import se.rond.itests.container.exempelby.Demo;
import se.rond.itests.container.exempelby.Walk;
import se.rond.itests.container.installation.Installation;
import se.rond.itests.container.installation.Waiting;

/** A whole round in a cellar: nothing is lost on the way, nothing arrives twice. */
public class OfflineRoundIT {

    private static final int POINTS = 30;
    private static final int PHOTOS = 8;

    @Test
    public void aRoundWalkedWithoutCoverageArrivesWholeAndOnce() {
        round = Rounds.open(installation);
        phone.readyForTheCellar("inspector");
        phone.offline(true);

        phone.open("/fire-safety/rounds?show=mine");
        assertThat(page().locator("a[href='/fire-safety/rounds/" + round.id() + "']")
                        .first())
                .isVisible();
        phone.open("/fire-safety/rounds/" + round.id());
        phone.isAccessibleAndQuiet("the round without coverage");
        walks(0, 8, 3);
        phone.open("/fire-safety/rounds/" + round.id());
        walks(8, 16, 3);
        phone.open("/fire-safety/rounds/" + round.id());
        walks(16, 24, 2);
        phone.open("/fire-safety/rounds/" + round.id());
        phone.reopenOffline();
        phone.open("/fire-safety/rounds/" + round.id());
        assertThat(page().locator("fieldset.check .photos img")).hasCount(PHOTOS);
        walks(24, POINTS, 0);
        phone.picture("phone-round-offline");
        page().locator("#submit").click();
        assertThat(page().locator(".note.info").first()).containsText("lämnas in av sig själv");
        page().locator("fieldset.check").nth(5).locator("textarea").fill("Ändrat efter inlämningen");
        page().locator("fieldset.check").nth(5).locator("textarea").blur();
        phone.open("/outbox");
        assertThat(page().locator("main .rows li")).hasCount(POINTS + PHOTOS + 1);
        phone.isAccessibleAndQuiet("what waits");
        phone.picture("phone-outbox");

        givenTheServerFailsTwice();
        phone.offline(false);
        page().evaluate("dispatchEvent(new Event('online'))");
        phone.signInAgain(); // the session ended with the browser; what waits goes on as the same person

        assertThat(page().locator("main .empty"))
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(60_000));
        thenTheServerHasItWhole();
        assertThat(failures).hasValueGreaterThanOrEqualTo(2);
        assertThat(phone.stored("blobs")).as("photos left on the device").isZero();
        phone.isAccessibleAndQuiet("nothing waits");
    }

    private final Installation installation = Demo.shared();
    private final AtomicInteger failures = new AtomicInteger();

    @Rule
    public final Phone phone = new Phone(installation);

    private Walk round;

    /** Answers points; the first ones are deficiencies, each with a photo. */
    private void walks(int from, int to, int photos) {
        Locator checks = page().locator("fieldset.check");
        assertThat(checks).hasCount(POINTS);
        for (int i = from; i < to; i++) {
            Locator check = checks.nth(i);
            if (i >= from + photos) {
                check.locator("input[value=ok]").check();
                continue;
            }
            check.locator("input[value=deficiency]").check();
            check.locator("textarea").fill("Brist " + i);
            check.locator("textarea").blur();
            check.locator("input[type=file]").setInputFiles(Rounds.photo(i % 12));
            assertThat(check.locator(".photos img")).isVisible();
        }
        if (from == 0) {
            checks.nth(5).locator("input[value=fixed_on_site]").evaluate("input => input.click()");
        }
        page().waitForCondition(() -> phone.stored("outbox") == Math.min(to, POINTS) + photosUpTo(to));
    }

    private static int photosUpTo(int point) {
        return point <= 8 ? 3 : point <= 16 ? 6 : PHOTOS;
    }

    private void givenTheServerFailsTwice() {
        phone.context().route("**/api/{fire-safety,evidence}/**", (Route route) -> {
            if (!route.request().method().equals("GET") && failures.get() < 2) {
                failures.incrementAndGet();
                route.fulfill(new Route.FulfillOptions().setStatus(503));
            } else {
                route.resume();
            }
        });
    }

    private void thenTheServerHasItWhole() {
        Waiting.until(
                () -> round.state().equals("submitted"), Duration.ofSeconds(30), () -> "submitted: " + round.state());
        JsonNode walked = round.round();
        assertThat(walked.path("progress").path("answered").asInt()).isEqualTo(POINTS);
        Set<String> photos = new HashSet<>();
        walked.path("points")
                .forEach(point -> point.path("answer").path("photos").forEach(photo -> photos.add(photo.asText())));
        assertThat(photos).hasSize(PHOTOS);
        assertThat(walked.path("points").findValuesAsText("comment"))
                .as("edited after it was handed in, sent before")
                .contains("Ändrat efter inlämningen");
        photos.forEach(photo -> installation
                .signedInAs("inspector")
                .get("/api/evidence/v1/files/" + photo)
                .is(200));
    }

    private Page page() {
        return phone.page();
    }
}
