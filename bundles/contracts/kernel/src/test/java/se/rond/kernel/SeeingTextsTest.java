// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class SeeingTextsTest {

    private static final List<String> NOTHING = List.of(
            "",
            " ",
            "\t\n",
            "\u00a0\u2003",
            "\u200b",
            "\u2060\ufeff",
            "\u00ad",
            "\u0007",
            "\u034f",
            "\u115f\u1160",
            "\u17b4\u17b5",
            "\u180b\u180d\u180e",
            "\u2800",
            "\u3164",
            "\ufe0f",
            "\uffa0");

    @Test
    public void whatNobodySeesIsNothing() {
        assertThat(NOTHING).noneMatch(Visible::anythingIn);
        assertThat(Visible.anythingIn(String.join("", NOTHING))).isFalse();
    }

    @Test
    public void oneCharacterIsEnough() {
        for (String seen : List.of("x", ".", "ö", "\u4e2d", "\u0301", "\ud83d\ude00")) {
            assertThat(Visible.anythingIn("\u200b\u2800 " + seen + "\ufe0f"))
                    .as(seen)
                    .isTrue();
        }
    }

    @Test
    public void aWordIsFoundWhateverHidesInIt() {
        for (String unseen : NOTHING) {
            if (unseen.isBlank() || unseen.equals("\u0007") || unseen.contains("\u00a0")) {
                continue; // parts words, to whoever reads them as well
            }
            assertThat(Visible.of("hem" + unseen + "lig"))
                    .as("U+%04X", (int) unseen.charAt(0))
                    .isEqualTo("hemlig");
        }
        assertThat(Visible.of("ｈｅｍｌｉｇ")).isEqualTo("hemlig");
        assertThat(Visible.of("he\u0336mlig")).isEqualTo("hemlig");
        assertThat(Visible.of("Åsa é")).isEqualTo("Åsa é");
    }
}
