// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import java.util.List;

/**
 * The controls that every board must have in its plan.
 *
 * @param controls ids in the catalogue; empty if the executive board demands none
 */
public record CommonGiven(List<String> controls) {

    public CommonGiven {
        controls = List.copyOf(controls);
    }
}
