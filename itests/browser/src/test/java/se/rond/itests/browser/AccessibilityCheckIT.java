// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Rule;
import org.junit.Test;
import se.rond.itests.container.exempelby.Demo;

/** The check that every page goes through finds what is wrong: it cannot go quiet by a setting. */
public class AccessibilityCheckIT {

    @Rule
    public final Console console = new Console(Demo.shared());

    @Test
    public void whatIsWrongOnAPageIsFound() {
        console.signInAs("coordinator").open("/findings").isAccessibleAndQuiet("findings");

        addAPictureWithoutWordsAFieldWithoutALabelAndWordsThatCanHardlyBeSeen();

        assertThatThrownBy(() -> console.isAccessibleAndQuiet("findings"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("image-alt")
                .hasMessageContaining("label")
                .hasMessageContaining("color-contrast");
    }

    private void addAPictureWithoutWordsAFieldWithoutALabelAndWordsThatCanHardlyBeSeen() {
        console.page().evaluate("""
                () => {
                  const words = Object.assign(document.createElement('p'), { textContent: 'hardly' });
                  Object.assign(words.style, { color: '#eeeeee', background: '#ffffff' });
                  document.querySelector('main').append(
                    Object.assign(document.createElement('img'), { src: '/icon.png' }), document.createElement('input'), words);
                }""");
    }
}
