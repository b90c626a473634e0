// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import se.rond.itests.container.installation.Installation;

/** A phone that keeps what it stores when its browser is closed, and that goes into cellars. */
final class Phone extends ExternalResource {

    private final Installation installation;
    private final TemporaryFolder storage = new TemporaryFolder();
    private final List<String> complaints = new ArrayList<>();
    private Playwright playwright;
    private BrowserContext context;
    private Page page;

    Phone(Installation installation) {
        this.installation = installation;
    }

    @Override
    protected void before() throws Throwable {
        Path chromium = Console.chromium();
        storage.create();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        start(chromium, false);
    }

    @Override
    protected void after() {
        if (playwright != null) {
            context.close();
            playwright.close();
        }
        storage.delete();
    }

    private void start(Path chromium, boolean offline) {
        context = playwright
                .chromium()
                .launchPersistentContext(
                        storage.getRoot().toPath(),
                        new LaunchPersistentContextOptions()
                                .setExecutablePath(chromium)
                                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"))
                                .setBaseURL("http://localhost:"
                                        + installation.visitor().address().getPort())
                                .setViewportSize(390, 844)
                                .setLocale("sv-SE")
                                .setOffline(offline));
        context.setDefaultTimeout(20_000);
        page = context.pages().get(0);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Closes the browser and opens it again where there is no coverage. */
    void reopenOffline() {
        context.close();
        start(Console.chromium(), true);
    }

    void offline(boolean offline) {
        context.setOffline(offline);
    }

    void signInAs(String username) {
        page.navigate("/");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(Installation.PASSWORD);
        page.locator("button[type=submit]").click();
        page.locator("header .account").waitFor();
    }

    /** Signed in, with the console and what there is to walk on the device. */
    void readyForTheCellar(String username) {
        signInAs(username);
        page.waitForCondition(() -> (Boolean) page.evaluate("navigator.serviceWorker.controller !== null"
                + " && document.documentElement.dataset.offlineReady === 'yes'"
                + " && document.documentElement.dataset.takenAlong === 'yes'"));
    }

    /** The page has asked, over itself, who is there. */
    void signInAgain() {
        page.locator("dialog[open] input[name=password]").fill(Installation.PASSWORD);
        page.locator("dialog[open] button[type=submit]").click();
    }

    void open(String path) {
        page.navigate(path);
        page.locator("main h1").first().waitFor();
        page.waitForCondition(() -> page.locator("main .skeleton").count() == 0);
    }

    /** How many records a store of an account holds; of a database that is not there, none. */
    int stored(String store) {
        return ((Number) page.evaluate(
                        "async store => { let n = 0; for (const {name} of await indexedDB.databases()) {"
                                + " const db = await new Promise(r => { const q = indexedDB.open(name); q.onsuccess = () => r(q.result); });"
                                + " n += await new Promise(r => { const q = db.transaction(store).objectStore(store).count(); q.onsuccess = () => r(q.result); });"
                                + " db.close(); } return n; }",
                        store))
                .intValue();
    }

    void signOut() {
        page.locator("header .account").click();
        page.locator("#account-menu li button").last().click();
    }

    void isAccessibleAndQuiet(String where) {
        assertThat(new AxeBuilder(page)
                                .withTags(List.of(
                                        "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                                .analyze()
                                .getViolations()
                                .stream()
                                .map(rule -> rule.getId() + ": "
                                        + rule.getNodes().get(0).getHtml()))
                .as("axe on " + where)
                .isEmpty();
        assertThat(complaints).as("complaints on " + where).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth > innerWidth"))
                .as(where + " scrolls sideways")
                .isEqualTo(false);
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(System.getProperty("rond.screenshots", "target/screenshots"), name + ".png")));
    }
}
