// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import se.rond.itests.container.exempelby.Demo;
import se.rond.itests.container.installation.Installation;

/** The menu follows the modules, without a reload; who gets the password wrong is told so. */
public class ModulesIT {

    @Test
    public void theMenuGoesAndComesWithTheModule() {
        console.signInAs("coordinator");
        Locator rounds =
                console.page().locator("nav a[href='/fire-safety/rounds']").first();
        assertThat(rounds).isVisible();

        installation
                .signedInAs("admin")
                .post("/api/modules/v1/modules/fire-safety/stop", null)
                .is(200);
        assertThat(rounds).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(60_000));

        installation
                .signedInAs("admin")
                .post("/api/modules/v1/modules/fire-safety/start", null)
                .is(200);
        assertThat(rounds).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
    }

    @Test
    public void aWrongPasswordIsSaidInWords() {
        console.signIn("inspector", "not-the-password");

        assertThat(console.page().locator("main")).containsText("lösenord");
    }

    @After
    public void leaveItRunning() {
        installation.signedInAs("admin").post("/api/modules/v1/modules/fire-safety/start", null);
    }

    private final Installation installation = Demo.shared();

    @Rule
    public final Console console = new Console(installation);
}
