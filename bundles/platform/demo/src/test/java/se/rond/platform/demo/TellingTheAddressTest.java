// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** What is told is where something listens, whatever was set. */
public class TellingTheAddressTest {

    @Test
    public void whatListensHereIsCalledAsItIsTyped() {
        assertThat(told("http://127.0.0.1:8951/")).isEqualTo("http://localhost:8951");
        assertThat(told("http://192.168.1.20:8181/", "http://127.0.0.1:8181/")).isEqualTo("http://localhost:8181");
    }

    @Test
    public void whatListensElsewhereIsCalledAsItIs() {
        assertThat(told("https://192.168.1.20:8443/", "https://10.0.0.2:8443/")).isEqualTo("https://192.168.1.20:8443");
    }

    @Test
    public void whereNothingListensNoAddressIsTold() {
        for (Object none : new Object[] {null, new String[0]}) {
            assertThat(Address.of(none))
                    .contains("svarar inte på någon adress", "answers at no address")
                    .doesNotContain("http");
        }
    }

    private static String told(String... endpoints) {
        return Address.of(endpoints);
    }
}
