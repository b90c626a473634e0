// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.Rule;
import org.junit.Test;
import se.rond.itests.container.exempelby.Demo;

/** Whoever opens a dialog by keyboard and types fills its first field, also where that one finds among very many. */
public class TypingAtOnceIT {

    @Test
    public void theBoardOfANewPlanIsFoundAndTheYearIsLeftAsItWas() {
        console.signInAs("control").open("/internal-control/plans");
        forms.button("Påbörja plan").press("Enter");

        Locator board = first("Nämnd eller bolag");
        String year = forms.field("År").inputValue();
        console.page().keyboard().type("nämnd");

        assertThat(board).hasValue("nämnd");
        assertThat(forms.dialog().getByRole(AriaRole.OPTION).first()).isVisible();
        assertThat(forms.field("År")).hasValue(year);
    }

    @Test
    public void whoeverIsEnrolledIsFoundWhereNothingElseIsAskedFor() {
        console.signInAs("training").open("/training/sessions?state=planned");
        console.page().locator("main td a, main th a").first().click();
        forms.button("Anmäl någon").press("Enter");

        Locator person = first("Person");
        console.page().keyboard().type("anna");

        assertThat(person).hasValue("anna");
        assertThat(forms.dialog().getByRole(AriaRole.OPTION).first()).isVisible();
    }

    private Locator first(String label) {
        Locator field = forms.dialog().getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label));
        assertThat(field).isFocused();
        return field;
    }

    @Rule
    public final Console console = new Console(Demo.shared());

    private final Forms forms = new Forms(console);
}
