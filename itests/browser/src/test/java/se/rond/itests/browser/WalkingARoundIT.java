// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import se.rond.itests.container.exempelby.Demo;
import se.rond.itests.container.exempelby.Today;
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.Installation;

/** An inspector walks a round on a phone; the deficiency is seen by the one who follows up the municipality. */
public class WalkingARoundIT {

    /** Of the words of the button on its ground, by WCAG. */
    private static final String CONTRAST = """
            () => {
              const style = getComputedStyle(document.querySelector('#submit'));
              const bright = colour => {
                const [r, g, b] = colour.match(/[\\d.]+/g).slice(0, 3)
                  .map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4);
                return .2126 * r + .7152 * g + .0722 * b;
              };
              const [low, high] = [bright(style.color), bright(style.backgroundColor)].sort((a, b) => a - b);
              return (high + .05) / (low + .05);
            }""";

    @Test
    public void aRoundIsWalkedOnAPhoneAndItsDeficiencyIsFollowedUp() {
        givenAnOpenRound();

        whenTheInspectorWalksItOnAPhone();

        thenTheServerHasEveryAnswerAndThePhoto();
        thenTheCoordinatorSeesTheDeficiency();
    }

    @Test
    public void handingInTooEarlySaysWhatIsMissing() {
        givenAnOpenRound();
        console.on(390, 844, "sv-SE", ColorScheme.DARK).signInAs("inspector").open("/fire-safety/rounds/" + round);

        // the button says aria-disabled and still answers a touch: with what is missing
        page().locator("#submit").click(new Locator.ClickOptions().setForce(true));

        assertThat(page().locator(".check .error").first()).containsText("Välj ett svar");
        page().locator("#submit").hover(new Locator.HoverOptions().setForce(true));
        assertThat(((Number) page().evaluate(CONTRAST)).doubleValue())
                .as("legible while touched, in the dark")
                .isGreaterThan(4.5);
    }

    @Test
    public void aPointIsDoneWhenItHasWhatItsAnswerNeeds() {
        givenAnOpenRound();
        console.onAPhone().signInAs("inspector").open("/fire-safety/rounds/" + round);
        Locator first = page().locator("fieldset.check").first();

        first.locator("input[value=not_applicable]").check();
        assertThat(page().locator("#progress-label")).containsText("0 av 30 klara");
        first.locator("textarea").fill("Dörren är borta");
        assertThat(page().locator("#progress-label")).containsText("1 av 30 klara");
    }

    private final Installation installation = Demo.shared();

    @Rule
    public final Console console = new Console(installation);

    private final String round = UUID.randomUUID().toString();
    private final String words = "Soffa framför dörren " + round.substring(0, 8);
    private Visitor inspector;
    private int points;

    @Before
    public void signIn() {
        inspector = installation.signedInAs("inspector");
    }

    private void givenAnOpenRound() {
        String premise = inspector
                .get("/api/organisation/v1/premises?q=L0001")
                .is(200)
                .items()
                .get(0)
                .path("id")
                .asText();
        inspector
                .put(
                        "/api/fire-safety/v1/rounds/" + round,
                        Map.of(
                                "premise",
                                premise,
                                "checklist",
                                "sba.preschool",
                                "dueOn",
                                Today.today().plusDays(7).toString(),
                                "reason",
                                "Efter ombyggnad"))
                .is(201);
    }

    private void whenTheInspectorWalksItOnAPhone() {
        console.onAPhone().signInAs("inspector").open("/fire-safety/rounds/" + round);
        Locator checks = page().locator("fieldset.check");
        assertThat(checks.first()).isVisible();
        points = checks.count();
        for (int i = 1; i < points; i++) {
            checks.nth(i).locator("input[value=ok]").check();
        }
        checks.first().locator("input[value=deficiency]").check();
        checks.first().locator("textarea").fill(words);
        checks.first().locator("textarea").blur();
        checks.first().locator("input[type=file]").setInputFiles(new FilePayload("photo.png", "image/png", picture()));
        assertThat(checks.first().locator(".photos img")).isVisible();
        console.isAccessibleAndQuiet("the round");
        console.picture("phone-round");
        page().locator("#submit").click();
        assertThat(page().locator("main .chip").first()).containsText(Pattern.compile("Inlämnad"));
    }

    private void thenTheServerHasEveryAnswerAndThePhoto() {
        JsonNode walked =
                inspector.get("/api/fire-safety/v1/rounds/" + round).is(200).json();
        assertThat(walked.path("state").asText()).isEqualTo("submitted");
        assertThat(walked.path("progress").path("answered").asInt()).isEqualTo(points);
        JsonNode first = walked.path("points").get(0).path("answer");
        assertThat(first.path("comment").asText()).isEqualTo(words);
        String photo = first.path("photos").get(0).asText();
        assertThat(inspector.get("/api/evidence/v1/files/" + photo).is(200).header("Content-Type"))
                .isEqualTo("image/jpeg");
    }

    private void thenTheCoordinatorSeesTheDeficiency() {
        String number = installation
                .signedInAs("coordinator")
                .get("/api/followup/v1/findings?source=" + round)
                .is(200)
                .items()
                .get(0)
                .path("number")
                .asText();
        console.on(1280, 860, "sv-SE", ColorScheme.LIGHT)
                .signInAs("coordinator")
                .open("/findings?q=" + number);

        page().locator("main table a").first().click();

        assertThat(page().locator("main")).containsText(words);
        console.isAccessibleAndQuiet("the finding");
        console.picture("desktop-finding");
    }

    private Page page() {
        return console.page();
    }

    private static byte[] picture() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
