// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.junit.Test;

public class NamingConstantsTest {

    @Test
    public void aNameIsReadAsAnAddressWritesIt() {
        assertThat(Constants.named(State.class, List.of("not_performed"))).containsExactly(State.NOT_PERFORMED);
        assertThat(Constants.named(State.class, List.of("notPerformed"))).containsExactly(State.NOT_PERFORMED);
        assertThat(Constants.named(State.class, List.of("OPEN, not_performed")))
                .containsExactlyInAnyOrder(State.OPEN, State.NOT_PERFORMED);
    }

    @Test
    public void nothingAskedForIsNothing() {
        assertThat(Constants.named(State.class, null)).isEmpty();
        assertThat(Constants.named(State.class, List.of("", " , "))).isEmpty();
    }

    @Test
    public void anUnknownNameIsRefused() {
        Malformed refusal = assertThrows(Malformed.class, () -> Constants.named(State.class, List.of("open,closed")));

        assertThat(refusal.rule()).isEqualTo("state-unknown");
        assertThat(refusal.detail().sv()).contains("closed");
    }

    private enum State {
        OPEN,
        NOT_PERFORMED
    }
}
