// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;
import se.rond.itests.container.exempelby.Demo;

/** The coordinator goes from the number of the municipality down to the record behind it, by clicks alone. */
public class FollowingUpIT {

    private static final Pattern OF = Pattern.compile("([\\d\\s\\u00a0]+) av ([\\d\\s\\u00a0]+)");

    @Test
    public void fromTheMunicipalityToTheRecord() {
        console.signInAs("coordinator").open("/followup");
        assertThat(page().locator(".answer", with("Andel kontrollronder gjorda i tid")))
                .hasCount(1);
        assertThat(page().locator(".answer", with("Andel brister åtgärdade i tid")))
                .hasCount(1);
        assertThat(page().locator("#silent")).isVisible();

        Locator row = page().locator("section[aria-labelledby=departments] tbody tr", with("Socialförvaltningen"));
        row.locator("th a").click();
        console.settled();
        assertThat(page().locator(".pagehead .lead")).containsText("Socialförvaltningen");
        long due = whole(page().locator(".answer").first().locator(".num").first());

        page().locator(".answer").first().locator(".val a").click();
        page().waitForURL(Pattern.compile(".*/fire-safety/rounds\\?.*"));
        console.settled();
        while (console.button("Visa fler").count() > 0) {
            int shown = page().locator("main tbody tr").count();
            console.button("Visa fler").click();
            assertThat(page().locator("main tbody tr").nth(shown)).isVisible();
        }
        assertThat(page().locator("main tbody tr").count()).isEqualTo((int) due);

        page().locator("main tbody th a").first().click();
        page().waitForURL(Pattern.compile(".*/fire-safety/rounds/[0-9a-f-]{36}"));
        assertThat(page().locator("main h1")).isVisible();
    }

    @Test
    public void underEveryChartThereIsATableThatLeadsToTheRecords() {
        console.signInAs("coordinator").open("/followup");
        assertThat(page().locator("rond-chart")).hasCount(2);
        for (Locator chart : page().locator("rond-chart").all()) {
            chart.locator("summary").click();
            assertThat(chart.locator("details table")).isVisible();
        }
        Locator cells = page().locator("section[aria-labelledby=bad] details td a[href*='responsible=']");
        int several = Math.min(3, cells.count());
        assertThat(cells.nth(several - 1)).isVisible();
        for (int i = 0; i < several; i++) {
            int counted =
                    Integer.parseInt(cells.nth(i).innerText().split("\\R")[0].replaceAll("[^0-9].*", ""));
            cells.nth(i).click();
            page().waitForURL(Pattern.compile(".*/findings\\?.*severity=.*"));
            console.settled();
            assertThat(page().locator("main tbody tr")).hasCount(Math.min(50, counted));
            page().goBack();
            console.settled();
            page().locator("section[aria-labelledby=bad] summary").first().click();
        }
    }

    @Test
    public void onTheMapEveryPremisesOfTheTableThatHasAPlaceIsSeenOnce() {
        console.signInAs("coordinator")
                .open("/fire-safety/figure-records?figure=k.sba.02&unitPath=/KOMMUN/&period=2025");
        Locator map = page().locator("svg.places-map[role=img]");
        assertThat(map).isVisible();
        int rows = page().locator("main tbody tr").count();
        int counted = page().locator("main tbody tr .chip.ok").count();
        assertThat(rows).isGreaterThan(10);
        assertThat(counted).isPositive().isLessThan(rows);

        assertThat(map.locator("g.in")).hasCount(counted);
        assertThat(map.locator("g.out")).hasCount(rows - counted);
        assertThat(map).hasAttribute("aria-label", Pattern.compile(".*" + counted + ".*" + rows + ".*"));
        console.isAccessibleAndQuiet("the map");
        console.picture("desktop-map");

        String name = map.locator("g.out title").last().textContent();
        map.locator("g.out").last().dispatchEvent("click");
        page().waitForURL(Pattern.compile(".*/premises/[0-9a-f-]{36}"));
        assertThat(page().locator("main h1")).containsText(name);
    }

    @Test
    public void whoIsSilentIsAskedAndTheirDutiesSeen() {
        console.signInAs("coordinator").open("/followup/silent");
        Locator first = page().locator("main tbody tr").first();
        assertThat(first.locator("a[href^='mailto:']")).isVisible();
        int notDone = Integer.parseInt(
                first.locator("td a").first().innerText().strip().split("\\D")[0]);

        first.locator("td a").first().click();
        page().waitForURL(Pattern.compile(".*/duties\\?.*state=late(,|%2C)missed.*"));
        console.settled();
        assertThat(page().locator("main tbody tr")).hasCount(notDone);
    }

    @Test
    public void onPaperThereIsNoMenuAndWhatIsFoldedIsOpen() {
        console.on(1280, 860, "sv-SE", ColorScheme.DARK).signInAs("coordinator").open("/followup");
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page().evaluate("dispatchEvent(new Event('beforeprint'))");

        assertThat(page().locator("nav a[href='/findings']").first()).isHidden();
        assertThat(page().locator("form.filters")).isHidden();
        assertThat(page().locator(".pagehead .lead")).containsText("Exempelby");
        assertThat(page().locator("rond-chart details table").first()).isVisible();
        assertThat(page().locator(".answer .meaning p").first()).isVisible();
        assertThat(page().evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        page().evaluate("dispatchEvent(new Event('afterprint'))");
    }

    private static long whole(Locator words) {
        Matcher of = OF.matcher(words.innerText());
        assertThat(of.find()).as(words.innerText()).isTrue();
        return Long.parseLong(of.group(2).replaceAll("[^0-9]", ""));
    }

    private static Page.LocatorOptions with(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private Page page() {
        return console.page();
    }

    @Rule
    public final Console console = new Console(Demo.shared());
}
