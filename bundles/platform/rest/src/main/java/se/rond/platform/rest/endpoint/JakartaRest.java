// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import jakarta.ws.rs.core.NewCookie;
import org.apache.cxf.jaxrs.impl.RuntimeDelegateImpl;

/** What {@code jakarta.ws.rs} asks when somebody builds an answer, for all bundles: no ServiceLoader reaches across them. */
final class JakartaRest extends RuntimeDelegateImpl {

    JakartaRest() {
        headerProviders.put(NewCookie.class, new CookieHeader());
    }
}
