// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

import java.util.List;

/** @param items the whole list, 60 at most */
public record BoundaryGiven(List<BoundaryItem> items) {

    public BoundaryGiven {
        items = List.copyOf(items);
    }
}
