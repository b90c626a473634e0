// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.rules.ExternalResource;
import se.rond.itests.container.installation.Installation;

/** A person in front of the console: opens pages in a Chromium of their own and signs in. */
final class Console extends ExternalResource {

    private static final List<String> CHECKS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Installation installation;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;
    private BrowserContext context;
    private Page page;

    Console(Installation installation) {
        this.installation = installation;
    }

    /** Where Chromium is; without one the test is skipped, except in continuous integration, where it fails. */
    static Path chromium() {
        String named = System.getenv("CHROMIUM");
        Path found = Stream.of(
                        named == null ? "/usr/bin/chromium" : named,
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (found == null && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("no Chromium: install it, or name it in CHROMIUM");
        }
        assumeTrue(
                "NO BROWSER: install chromium, or name it in CHROMIUM; the browser tests are SKIPPED", found != null);
        return found;
    }

    @Override
    protected void before() {
        Path chromium = chromium();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--disable-background-networking")));
        on(1280, 860, "sv-SE", ColorScheme.LIGHT);
    }

    @Override
    protected void after() {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** Takes another device: a new window without anything kept. */
    Console on(int width, int height, String locale, ColorScheme colours) {
        if (context != null) {
            context.close();
        }
        complaints.clear();
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(locale)
                .setColorScheme(colours)
                .setBaseURL(base()));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onResponse(answer -> {
            if (answer.status() >= 400 && answer.url().contains("/api/")) {
                refusals.add(answer.status() + " " + answer.url());
            }
        });
        return this;
    }

    Console onAPhone() {
        return on(390, 844, "sv-SE", ColorScheme.LIGHT);
    }

    /** Signs in by the page, as a person does. */
    Console signIn(String username, String password) {
        page.navigate("/");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("button[type=submit]").click();
        return this;
    }

    Console signInAs(String username) {
        signIn(username, Installation.PASSWORD);
        page.locator("main h1").waitFor();
        page.locator("header .account").waitFor();
        return this;
    }

    /** Opens an address and waits until its page is drawn and has read what it shows. */
    Console open(String path) {
        refusals.clear();
        page.navigate(path);
        settled();
        return this;
    }

    Console settled() {
        page.locator("main h1").first().waitFor();
        page.waitForCondition(() -> page.locator("main .skeleton").count() == 0);
        return this;
    }

    Page page() {
        return page;
    }

    com.microsoft.playwright.Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** Nothing that axe finds, nothing that the browser complained of (a breach of the content security policy is one). */
    void isAccessibleAndQuiet(String where) {
        List<String> found = checked().analyze().getViolations().stream()
                .map(Console::described)
                .toList();
        assertThat(found).as("axe on " + where).isEmpty();
        assertThat(complaints).as("complaints of the browser on " + where).isEmpty();
        Object sideways = page.evaluate("document.documentElement.scrollWidth > innerWidth");
        assertThat(sideways).as(where + " scrolls sideways: " + wide()).isEqualTo(false);
    }

    /** Tells violations alone: describing all that passes takes longer than looking. There are no frames to look into. */
    private AxeBuilder checked() {
        AxeRunOptions violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(violations).withTags(CHECKS).setLegacyMode(true);
    }

    /** What reaches out of the window to the right, for whoever has to mend it. */
    private Object wide() {
        return page.evaluate("""
                [...document.querySelectorAll('main *')]
                  .filter(part => part.getBoundingClientRect().right > innerWidth + 1 && !part.closest('.tablewrap'))
                  .slice(0, 5).map(part => `${part.tagName}.${part.className}: ${part.textContent.trim().slice(0, 60)}`)""");
    }

    /** What the server refused since the page was opened. */
    List<String> refusals() {
        return List.copyOf(refusals);
    }

    /** Addresses of records that the page leads to, such as {@code /findings/0192…}, in the order of the page. */
    @SuppressWarnings("unchecked")
    List<String> records() {
        return (List<String>) page.evaluate("""
                [...document.querySelectorAll('main a[href]')].map(a => a.getAttribute('href'))
                  .filter(to => /^\\/(?!api\\/).*[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(to))""");
    }

    void picture(String name) {
        Path folder = Path.of(System.getProperty("rond.screenshots", "target/screenshots"));
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }

    private String base() {
        URI address = installation.visitor().address();
        return "http://localhost:" + address.getPort();
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
