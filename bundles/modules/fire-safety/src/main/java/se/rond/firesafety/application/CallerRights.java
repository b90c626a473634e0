// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.rond.access.AccessControl;
import se.rond.access.Place;
import se.rond.access.Scope;
import se.rond.firesafety.api.RoundAction;

/** What the caller may do where, asked once for a whole list. */
final class CallerRights {

    private final Map<String, Scope> scopes = new HashMap<>();
    private final AccessControl access;

    CallerRights(AccessControl access) {
        this.access = access;
    }

    /** In the order of the actions. */
    List<RoundAction> actionsAt(Place place) {
        return Arrays.stream(RoundAction.values())
                .filter(action -> mayAt(action, place))
                .toList();
    }

    private boolean mayAt(RoundAction action, Place place) {
        String permission = action.permission();
        return permission != null
                && scopes.computeIfAbsent(permission, access::scope).covers(place);
    }
}
