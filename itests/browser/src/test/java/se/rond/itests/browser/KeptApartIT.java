// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import se.rond.itests.container.exempelby.Demo;
import se.rond.itests.container.installation.Installation;

/** What the console shows of what it does not show. */
public class KeptApartIT {

    private static final List<String> PAGES = List.of(
            "", "/duties", "/duties/sp-05", "/duties/sp.05", "/requests", "/figures", "/readings", "/key", "/no/such");

    @Rule
    public final Console console = new Console(Demo.shared());

    @Test
    public void toWhoeverStandsOutsideThereAreNoPagesOfSecurityProtection() {
        for (String username : List.of("admin", "auditor", "employee")) {
            console.on(1280, 860, "sv-SE", ColorScheme.LIGHT).signInAs(username);
            String unknown = shownAt("/no/such/page");
            for (String page : PAGES) {
                assertThat(shownAt("/security-protection" + page))
                        .as("%s at %s", username, page)
                        .isEqualTo(unknown);
            }
        }
    }

    @Test
    public void whoeverIsWithinFindsThemAndWhatWaits() {
        console.onAPhone().signInAs("officer");
        assertThat(console.settled().page().locator("main").innerText()).contains("Försenad", "Säkerhetsskydd");

        console.open("/security-protection/duties/sp.05").isAccessibleAndQuiet("a duty");

        assertThat(console.refusals()).isEmpty();
        assertThat(console.page().locator("main h1").innerText()).contains("säkerhetsskyddsplanen");
    }

    @Test
    public void aLookupThatIsRefusedSaysWhy() {
        console.signInAs("coordinator").open("/duties");
        Page page = console.page();
        page.route(
                "**/api/organisation/v1/units**",
                route -> route.fulfill(
                        new Route.FulfillOptions()
                                .setStatus(403)
                                .setContentType("application/problem+json")
                                .setBody(
                                        "{\"title\":\"Inte tillåtet\",\"status\":403,\"detail\":\"Du får inte läsa enheter.\"}")));

        page.locator("input[role=combobox]").first().pressSequentially("skola");

        page.locator("[role=listbox] .failed").waitFor();
        assertThat(page.locator("[role=listbox]").first().innerText()).contains("Du får inte läsa enheter.");
        console.isAccessibleAndQuiet("a lookup that failed");
    }

    @Test
    public void whoeverIsWithinSignsInAtOnePageOfItAndIsThere() {
        Page page = console.on(1280, 860, "sv-SE", ColorScheme.LIGHT).page();
        page.navigate("/security-protection/requests");
        page.locator("input[name=username]").fill("officer");
        page.locator("input[name=password]").fill(Installation.PASSWORD);
        page.locator("button[type=submit]").click();
        page.locator("header .account").waitFor();

        assertThat(console.settled().page().locator("main h1").innerText()).contains("kräver två");
        assertThat(page.reload().status()).isEqualTo(200);
    }

    private String shownAt(String path) {
        console.open(path);
        return console.page().title() + "\n" + console.page().locator("main").innerText();
    }
}
