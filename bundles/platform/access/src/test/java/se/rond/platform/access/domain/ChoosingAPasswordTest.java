// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.Test;
import se.rond.kernel.Invalid;

public class ChoosingAPasswordTest {

    @Test
    public void lengthIsWhatCounts() {
        assertRefused("elva tecken", "password-too-short");
        assertTaken("tolv tecken!");
        assertTaken("å".repeat(3) + " en rad ord som är lång " + "x".repeat(100));
        assertRefused("lagom lång rad " + "ordföljd ".repeat(14), "password-too-long");
    }

    @Test
    public void digitsAndSignsAreNotAskedFor() {
        assertTaken("granen vid havet");
    }

    @Test
    public void whatEverybodyTriesFirstIsRefused() {
        for (String common : List.of(
                "passwordpassword",
                "Sommar2026!!",
                "Lösenord123456",
                "qwertyuiopasdf",
                "123456789012",
                "210987654321",
                "abcdefghijklm",
                "aaaaaaaaaaaaaaaa",
                "abababababab",
                "Correct Horse Battery Staple")) {
            assertRefused(common, "password-common");
        }
    }

    @Test
    public void theUserNameIsNoPassword() {
        assertRefused("anna.andersson@ex.se", "password-is-username");
        assertRefused("Anna.Andersson@ex.se1", "password-is-username");
    }

    @Test
    public void lettersAreTheSameHoweverTheyAreComposed() {
        assertThat(PasswordRules.normalised("a\u030A")).isEqualTo("\u00E5");
        assertRefused("Lo\u0308senord123456", "password-common");
    }

    @Test
    public void aPasswordOfOursIsGoodEnough() {
        for (int i = 0; i < 100; i++) {
            assertTaken(Secret.password());
        }
    }

    private final PasswordRules rules = new PasswordRules();

    private void assertTaken(String password) {
        assertThatCode(() -> rules.check(password, "anna.andersson@ex.se", "/password"))
                .as(password)
                .doesNotThrowAnyException();
    }

    private void assertRefused(String password, String rule) {
        assertThatThrownBy(() -> rules.check(password, "anna.andersson@ex.se", "/new"))
                .as(password)
                .isInstanceOfSatisfying(Invalid.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(rule);
                    assertThat(refusal.violations().get(0).pointer()).isEqualTo("/new");
                });
    }
}
