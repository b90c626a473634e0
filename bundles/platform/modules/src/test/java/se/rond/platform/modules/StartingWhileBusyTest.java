// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** A module that is uploaded while the framework resolves something else is not refused for that. */
public class StartingWhileBusyTest {

    private static final String BUSY = "Unable to acquire global lock for resolve.";

    private final PatientStart starting = new PatientStart(Duration.ofMillis(1));

    @Test
    public void whatTheFrameworkHadNoTimeForStartsWhenItHas() throws BundleException {
        starting.start(refusing(3, BUSY));

        assertThat(asked).isEqualTo(4);
    }

    @Test
    public void whatIsWrongWithTheModuleItselfIsToldAtOnce() {
        assertThatThrownBy(() -> starting.start(refusing(Integer.MAX_VALUE, "missing requirement")))
                .isInstanceOf(BundleException.class)
                .hasMessage("missing requirement");

        assertThat(asked).isEqualTo(1);
    }

    @Test
    public void afterAWhileItIsToldThatTheFrameworkIsBusy() {
        assertThatThrownBy(() -> starting.start(refusing(Integer.MAX_VALUE, BUSY)))
                .isInstanceOf(BundleException.class)
                .hasMessage(BUSY);
    }

    @Test
    public void whatResolvesAtTheThirdTimeResolves() {
        assertThat(starting.resolves(() -> ++asked == 3)).isTrue();
        assertThat(starting.resolves(() -> false)).isFalse();
    }

    private int asked;

    private Bundle refusing(int times, String reason) {
        return (Bundle) Proxy.newProxyInstance(
                Bundle.class.getClassLoader(), new Class<?>[] {Bundle.class}, (proxy, method, arguments) -> {
                    if (++asked <= times) {
                        throw new BundleException(reason);
                    }
                    return null;
                });
    }
}
