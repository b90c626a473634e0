// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class SessionCookieTest {

    @Test
    public void noScriptReadsItAndNoOtherSiteSendsIt() {
        assertThat(SessionCookie.of("secret", false))
                .isEqualTo("rond_session=secret; Path=/; HttpOnly; SameSite=Strict");
    }

    @Test
    public void whereTheBrowserCameByTlsItGoesByTlsOnly() {
        assertThat(SessionCookie.of("secret", true)).endsWith("; Secure");
    }

    @Test
    public void whenItHasEndedTheBrowserForgetsIt() {
        assertThat(SessionCookie.ended(true))
                .isEqualTo("rond_session=; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=0");
    }
}
