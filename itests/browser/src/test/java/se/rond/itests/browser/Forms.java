// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** Finds and fills what is on a page by the names that somebody reads or hears. */
final class Forms {

    private final Console console;

    Forms(Console console) {
        this.console = console;
    }

    Locator main() {
        return page().getByRole(AriaRole.MAIN);
    }

    Locator heading(String name) {
        return page().getByRole(AriaRole.HEADING, named(name));
    }

    Locator button(String name) {
        return main().getByRole(AriaRole.BUTTON, inside(name));
    }

    Locator button(Locator where, String name) {
        return where.getByRole(AriaRole.BUTTON, inside(name));
    }

    Locator table(String name) {
        return page().getByRole(AriaRole.TABLE, named(name));
    }

    Locator row(String text) {
        return page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
    }

    /** Of several side by side; on the page, or in the dialog over it. */
    void pick(String name) {
        page().getByRole(AriaRole.RADIO, named(name)).check();
    }

    Locator dialog() {
        return page().getByRole(AriaRole.DIALOG);
    }

    Locator field(String label) {
        return dialog().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** A field that may be left empty: its label says so. */
    Locator optional(String label) {
        return dialog().getByLabel(label);
    }

    void choose(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
    }

    /** One of very many: what is typed finds it. */
    void find(String label, String typed, String found) {
        Locator field = dialog().getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label));
        field.fill(typed);
        dialog().getByRole(AriaRole.LISTBOX)
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(found))
                .first()
                .click();
        assertThat(field).hasValue(found);
    }

    /** The button of the dialog, which closes when it is done. */
    void confirm(String name) {
        button(dialog(), name).click();
        assertThat(dialog()).hasCount(0);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private Page page() {
        return console.page();
    }
}
