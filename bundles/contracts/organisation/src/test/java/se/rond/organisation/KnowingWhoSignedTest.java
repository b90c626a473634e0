// SPDX-License-Identifier: Apache-2.0
package se.rond.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

public class KnowingWhoSignedTest {

    private static final UUID ANNA = new UUID(1, 1);
    private static final UUID BO = new UUID(1, 2);

    @Test
    public void aHumanBeingIsTheSameByWhicheverAccount() {
        assertThat(by("one", ANNA).isBySameAs(by("another", ANNA))).isTrue();
        assertThat(by("one", ANNA).human()).isEqualTo(ANNA.toString());
    }

    @Test
    public void twoPeopleAreTwoAlsoByOneAccount() {
        assertThat(by("shared", ANNA).isBySameAs(by("shared", BO))).isFalse();
    }

    @Test
    public void whereEitherIsNobodyInTheRegisterTheAccountDecides() {
        assertThat(by("one", null).isBySameAs(by("one", ANNA))).isTrue();
        assertThat(by("one", ANNA).isBySameAs(by("one", null))).isTrue();
        assertThat(by("one", null).isBySameAs(by("one", null))).isTrue();
        assertThat(by("one", null).isBySameAs(by("another", null))).isFalse();
        assertThat(by("one", null).human()).isEqualTo("one");
    }

    @Test
    public void whatNobodyDidIsByNobody() {
        assertThat(by("one", ANNA).isBySameAs(null)).isFalse();
    }

    private static SignedByAccount by(String account, @Nullable UUID person) {
        return new Deed(account, person, "");
    }

    private record Deed(String account, @Nullable UUID person, String name) implements SignedByAccount {}
}
