// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;
import se.rond.itests.container.exempelby.Demo;
import se.rond.itests.container.installation.Installation;

/** A shipped list is copied, gets a point of its own, and is published. */
public class WritingAChecklistIT {

    @Test
    public void aListOfOnesOwnIsWrittenAndPublished() {
        console.signInAs("coordinator").open("/fire-safety/checklists");
        page().locator("main table a", new Page.LocatorOptions().setHasText("Idrottshall"))
                .click();
        console.settled();
        console.button("Kopiera till egen lista").click();
        page().locator("dialog input[name=code]").fill(code);
        page().locator("dialog button[type=submit]").click();
        page().waitForURL(Pattern.compile(".*/checklist-drafts/.*"));
        Locator points = page().locator("ol.rows > li");
        assertThat(points).hasCount(26);
        console.settled().isAccessibleAndQuiet("the editor");
        console.picture("desktop-editor");

        String second = points.nth(1).locator(".t").textContent().replaceFirst("^2\\. ", "");
        points.nth(1).locator("button").first().click();
        assertThat(points.first()).containsText(second);
        console.button("Egen punkt").click();
        page().locator("dialog textarea[name=sv]").fill("Scenridån är märkt");
        page().locator("dialog textarea[name=en]").fill("The stage curtain is labelled");
        console.isAccessibleAndQuiet("the point");
        page().locator("dialog button[type=submit]").click();
        assertThat(points).hasCount(27);
        console.button("Spara utkastet").click();
        assertThat(page().locator(".formfoot")).containsText("Allt är sparat");
        console.button("Publicera").first().click();
        page().locator("dialog button[type=submit]").click();
        page().waitForURL(Pattern.compile(".*/fire-safety/checklists/.*"));

        String id = page().url().replaceAll(".*/", "");
        JsonNode published = installation
                .signedInAs("inspector")
                .get("/api/fire-safety/v1/checklists/" + id)
                .is(200)
                .json();
        assertThat(published.path("code").asText()).isEqualTo(code);
        assertThat(published.path("listVersion").asInt()).isEqualTo(1);
        assertThat(published.path("points").get(0).path("text").path("sv").asText())
                .isEqualTo(second);
        assertThat(published.path("points").get(26).path("text").path("sv").asText())
                .isEqualTo("Scenridån är märkt");
    }

    private final Installation installation = Demo.shared();

    @Rule
    public final Console console = new Console(installation);

    private final String code = "own.hall-" + UUID.randomUUID().toString().substring(0, 8);

    private Page page() {
        return console.page();
    }
}
