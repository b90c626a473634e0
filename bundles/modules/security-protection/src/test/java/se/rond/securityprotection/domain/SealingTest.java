// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.Test;

public class SealingTest {

    private final SealingKey key = SealingKey.make();

    @Test
    public void whatIsSealedIsOpenedInItsPlace() throws Seal.Broken {
        String sealed = Seal.close(key, "KS-2026/17 åäö", "row-1", "REG_NO");

        assertThat(sealed).startsWith(key.id() + ":").doesNotContain("KS-2026");
        assertThat(Seal.keyOf(sealed)).isEqualTo(key.id());
        assertThat(Seal.open(key, sealed, "row-1", "REG_NO")).isEqualTo("KS-2026/17 åäö");
    }

    @Test
    public void theSameTextIsSealedDifferentlyEachTime() {
        assertThat(Seal.close(key, "a", "row-1", "NOTE")).isNotEqualTo(Seal.close(key, "a", "row-1", "NOTE"));
    }

    @Test
    public void aTextThatWasMovedDoesNotOpen() {
        String sealed = Seal.close(key, "KS-2026/17", "row-1", "REG_NO");

        thenBroken(key, sealed, "row-2", "REG_NO");
        thenBroken(key, sealed, "row-1", "NOTE");
    }

    @Test
    public void aTextThatWasChangedDoesNotOpen() {
        String sealed = Seal.close(key, "KS-2026/17", "row-1", "REG_NO");
        byte[] bytes = Base64.getDecoder().decode(sealed.substring(sealed.indexOf(':') + 1));
        bytes[14] ^= 1;

        thenBroken(key, key.id() + ":" + Base64.getEncoder().encodeToString(bytes), "row-1", "REG_NO");
        thenBroken(key, key.id() + ":not base64!", "row-1", "REG_NO");
        thenBroken(key, key.id() + ":AAAA", "row-1", "REG_NO");
    }

    @Test
    public void anotherKeyDoesNotOpenIt() {
        thenBroken(SealingKey.make(), Seal.close(key, "KS-2026/17", "row-1", "REG_NO"), "row-1", "REG_NO");
    }

    @Test
    public void aKeyDoesNotSayItself() {
        assertThat(key.toString())
                .doesNotContain(Base64.getEncoder().encodeToString(key.secret().getEncoded()));
        assertThat(key.secret().getEncoded()).hasSize(32);
    }

    private static void thenBroken(SealingKey by, String sealed, String row, String column) {
        assertThatThrownBy(() -> Seal.open(by, sealed, row, column)).isInstanceOf(Seal.Broken.class);
    }
}
