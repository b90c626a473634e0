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
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.Installation;

/** Somebody without an account scans the code on the wall with a phone; the coordinator makes a deficiency of it. */
public class ReportingAFaultIT {

    @Test
    public void whatAnybodyReportsBecomesADeficiencyWhenItIsJudged() {
        console.onAPhone().open(address);
        console.isAccessibleAndQuiet("the fault report");
        console.picture("phone-fault");
        page().locator("textarea").fill(words);
        page().locator("input[type=file]").setInputFiles(new FilePayload("photo.png", "image/png", picture()));
        assertThat(page().locator(".photos img")).isVisible();

        page().locator("button[type=submit]").click();

        assertThat(page().locator("h1")).hasText("Tack!");
        console.isAccessibleAndQuiet("the thanks");

        console.on(1280, 860, "sv-SE", ColorScheme.LIGHT).signInAs("coordinator");
        console.open("/fire-safety/reports");
        Locator row = page().locator("tr", new Page.LocatorOptions().setHasText(words));
        assertThat(row.locator(".photos img")).isVisible();
        console.isAccessibleAndQuiet("the reports");
        console.picture("desktop-reports");
        row.locator("button").first().click();
        page().locator("dialog textarea").fill("Branddörr hålls öppen med kil " + words);
        page().locator("dialog button[type=submit]").click();
        assertThat(row).isHidden();

        JsonNode finding = coordinator
                .get("/api/followup/v1/findings?q=" + words.substring(words.length() - 8))
                .is(200)
                .items()
                .get(0);
        assertThat(finding.path("title").path("sv").asText()).contains("Branddörr hålls öppen");
        assertThat(finding.path("state").asText()).isEqualTo("reported");
    }

    @Test
    public void whoeverKnowsThePremisesGoesOnToThem() {
        console.onAPhone().signInAs("inspector");

        page().navigate(address);

        page().waitForURL(Pattern.compile(".*/fire-safety/premises/" + premise));
        console.settled().isAccessibleAndQuiet("the premises");
        console.picture("phone-premises");
    }

    @Test
    public void aCodeThatNeverWasSaysWhatToDo() {
        console.onAPhone().open("/fault/2222222222222222");

        assertThat(page().locator("main")).containsText("Kontakta personalen");
    }

    private final Installation installation = Demo.shared();

    @Rule
    public final Console console = new Console(installation);

    private final String words = "Kil i dörren " + UUID.randomUUID().toString().substring(0, 8);
    private Visitor coordinator;
    private String premise;
    private String address;

    @Before
    public void givenACodeOnTheWall() {
        coordinator = installation.signedInAs("coordinator");
        premise = coordinator
                .get("/api/organisation/v1/premises?q=L0001")
                .is(200)
                .items()
                .get(0)
                .path("id")
                .asText();
        address = coordinator
                .post("/api/fire-safety/v1/codes", Map.of("premise", premise))
                .is(200)
                .json()
                .path("path")
                .asText();
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
