// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class HashingPasswordsTest {

    @Test
    public void aPasswordIsHashedAsOwaspWantsIt() {
        String hash = new Argon2Passwords().hash("granen vid havet");

        assertThat(hash).matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
        assertThat(new Argon2Passwords().matches("granen vid havet", hash)).isTrue();
        assertThat(new Argon2Passwords().matches("granen vid havet ", hash)).isFalse();
    }

    @Test
    public void theSamePasswordHasAnotherHashEachTime() {
        assertThat(quick.hash("granen vid havet")).isNotEqualTo(quick.hash("granen vid havet"));
    }

    @Test
    public void lettersAreTheSameHoweverTheyAreComposed() {
        assertThat(quick.matches("a\u030Aker i vinden", quick.hash("\u00E5ker i vinden")))
                .isTrue();
    }

    @Test
    public void nothingMatchesWhereThereIsNothing() {
        assertThat(quick.matches("", null)).isFalse();
        assertThat(quick.matches("x".repeat(1_000_000), quick.hash("granen vid havet")))
                .isFalse();
    }

    /** A hash of earlier, weaker settings is still good to sign in with. */
    @Test
    public void whatAHashWasMadeWithStandsInTheHash() {
        assertThat(new Argon2Passwords().matches("granen vid havet", quick.hash("granen vid havet")))
                .isTrue();
    }

    private final Argon2Passwords quick = new Argon2Passwords(64, 1);
}
