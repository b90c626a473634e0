// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.edge;

import se.rond.access.AccessControl;
import se.rond.access.Authentication;

/** Gates for tests. */
public final class Gates {

    private Gates() {}

    public static Gate of(Authentication authentication, AccessControl access) {
        return new Gate(authentication, access);
    }

    public static Gate withoutAccess() {
        return new Gate();
    }
}
