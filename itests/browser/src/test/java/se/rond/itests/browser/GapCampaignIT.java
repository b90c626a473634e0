// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;
import se.rond.itests.container.exempelby.Demo;
import se.rond.itests.container.exempelby.Today;
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.Installation;

/** A gap-analysis campaign over two departments, in the console alone: from the invitation to the compiled report. */
public class GapCampaignIT {

    private static final String ASSESSMENTS = "/api/gap-analysis/v1/assessments/";

    @Test
    public void aCampaignOverTwoDepartmentsFromInvitationToCompiledReport() {
        whenTheCoordinatorPlansItAndInvites();
        whenTheContactAnswersOnAPhone();
        whenTheCoordinatorReviews();
        whenTheHeadApproves();
        whenTheCoordinatorCompilesWithoutTheOther();
        thenTheResultIsComparedAndTaken();
    }

    private final Installation installation = Demo.shared();

    @Rule
    public final Console console = new Console(installation);

    private final String name = "LIS " + UUID.randomUUID().toString().substring(0, 8);
    private String campaign = "";
    private String assessment = "";

    private void whenTheCoordinatorPlansItAndInvites() {
        console.signInAs("infosec").open("/gap-analysis/campaigns/new");
        console.isAccessibleAndQuiet("planning a campaign");
        page().locator("input[name=name]").fill(name);
        page().locator("input[name=year]").fill(String.valueOf(Today.today().getYear() + 1));
        Locator pack = page().locator("select[name=pack]");
        pack.selectOption(pack.locator("option", new Locator.LocatorOptions().setHasText("27001"))
                .first()
                .getAttribute("value"));
        for (String department : new String[] {"BUN-F", "VON-F"}) {
            page().locator("#department").fill(department);
            page().locator("#department-list [role=option]").first().click();
        }
        assertThat(page().locator("ul.picked li")).hasCount(2);
        page().locator("main form button[type=submit]").last().click();
        page().waitForURL(Pattern.compile(".*/gap-analysis/campaigns/[0-9a-f-]{36}"));
        console.settled();
        campaign = page().url().replaceAll(".*/", "");
        assertThat(page().locator("main tbody tr")).hasCount(2);
        console.isAccessibleAndQuiet("a planned campaign");

        console.button("Bjud in").first().click();
        page().locator("dialog[open] .btn.primary").click();

        assertThat(page().locator("main tbody th a")).hasCount(2);
        console.picture("gap-campaign");
    }

    private void whenTheContactAnswersOnAPhone() {
        console.onAPhone().signInAs("contact").open("/gap-analysis/assessments");
        Locator mine = page().locator("main tbody tr", with("0 av ")).first().locator("th a");
        assertThat(mine).isVisible();
        assessment = assessmentOf("contact");
        console.open("/gap-analysis/assessments/" + assessment);
        Locator first = question(0);
        first.locator("input[value='3']").check();
        assertThat(first.locator(".saved")).containsText("Skriv var det visas");
        first.locator("input[type=text]").fill("DNR 2026/17");
        first.locator("input[type=text]").blur();
        assertThat(first.locator(".saved")).not().containsText("Skriv var");
        Locator second = question(1);
        second.locator("input[type=checkbox]").check();
        second.locator("textarea").first().fill("Sköts av en annan nämnd");
        second.locator("textarea").first().blur();
        question(2).locator("input[value='0']").check();
        assertThat(page().locator("#progress-label")).containsText("3 av ");
        console.isAccessibleAndQuiet("an assessment on a phone");
        console.picture("phone-assessment");

        theRestIsAnsweredByRest();
        page().reload();
        console.settled();
        page().locator("#submit").click();
        assertThat(page().locator("main .chip").first()).containsText("Självskattad");
    }

    private void whenTheCoordinatorReviews() {
        console.on(1280, 860, "sv-SE", ColorScheme.LIGHT)
                .signInAs("infosec")
                .open("/gap-analysis/assessments/" + assessment);
        Locator first = question(0);
        first.locator(".review select").selectOption("2");
        first.locator(".review textarea").fill("Används inte överallt");
        first.locator(".review button").click();
        assertThat(first.locator(".review button")).hasCount(0);
        console.isAccessibleAndQuiet("an assessment under review");
        console.picture("desktop-review");

        console.button("Granskad").click();
        page().locator("dialog[open] .btn.primary").click();

        assertThat(page().locator("main .chip").first()).containsText("Granskad");
    }

    private void whenTheHeadApproves() {
        console.on(1280, 860, "sv-SE", ColorScheme.LIGHT)
                .signInAs("head")
                .open("/gap-analysis/assessments/" + assessment);

        console.button("Godkänn").click();

        assertThat(page().locator("main .chip").first()).containsText("Godkänd");
    }

    private void whenTheCoordinatorCompilesWithoutTheOther() {
        console.on(1280, 860, "sv-SE", ColorScheme.LIGHT)
                .signInAs("infosec")
                .open("/gap-analysis/campaigns/" + campaign);
        console.button("Sammanställ").click();
        page().locator("dialog[open] .btn.primary").click();
        assertThat(page().locator("dialog[open] .error").first()).isVisible();
        page().locator("dialog[open] textarea").fill("Svarar i vår");
        page().locator("dialog[open] .btn.primary").click();

        assertThat(page().locator("main .chip").first()).containsText("Sammanställd");
        console.isAccessibleAndQuiet("a compiled campaign");
        console.picture("gap-compiled");
    }

    private void thenTheResultIsComparedAndTaken() {
        Download report = page().waitForDownload(() ->
                page().locator("a[download][href*='/report?format=pdf']").click());
        assertThat(report.failure()).isNull();

        console.open("/gap-analysis/campaigns/" + campaign + "/comparison");
        assertThat(page().locator("table.heat tbody tr").first()).isVisible();
        console.isAccessibleAndQuiet("the comparison");
        console.picture("gap-comparison");
        console.open("/gap-analysis/campaigns/" + campaign + "/applicability").isAccessibleAndQuiet("applicability");
        console.open("/gap-analysis/proposals?campaign=" + campaign);
        assertThat(page().locator("main tbody tr").first()).isVisible();
        console.isAccessibleAndQuiet("proposals");
    }

    private String assessmentOf(String username) {
        for (JsonNode found : installation
                .signedInAs(username)
                .get("/api/gap-analysis/v1/assessments?campaign=" + campaign)
                .is(200)
                .items()) {
            return found.path("id").asText();
        }
        throw new AssertionError("no assessment");
    }

    private void theRestIsAnsweredByRest() {
        Visitor contact = installation.signedInAs("contact");
        for (JsonNode asked :
                contact.get(ASSESSMENTS + assessment).is(200).json().path("questions")) {
            if (!asked.path("answer").isObject()) {
                contact.put(
                                ASSESSMENTS + assessment + "/answers/"
                                        + asked.path("question").path("ref").asText(),
                                Map.of("level", 2))
                        .is(200, 201);
            }
        }
    }

    private Locator question(int number) {
        Locator question = page().locator("gap-analysis-question").nth(number);
        question.scrollIntoViewIfNeeded();
        return question;
    }

    private static Page.LocatorOptions with(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private Page page() {
        return console.page();
    }
}
