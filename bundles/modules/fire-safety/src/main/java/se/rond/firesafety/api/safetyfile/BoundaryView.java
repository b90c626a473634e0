// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

import java.util.List;
import se.rond.firesafety.api.PremiseRef;
import se.rond.kernel.Versioned;

/**
 * The boundary list of premises: the contract decides who does what, not who is liable. // LSO (2003:778) 2 kap. 2 §
 *
 * @param adjusted whether it is the premises' own; otherwise it is the default
 * @param version 0 while it is the default
 */
public record BoundaryView(PremiseRef premise, boolean adjusted, List<BoundaryItem> items, long version)
        implements Versioned {

    public BoundaryView {
        items = List.copyOf(items);
    }
}
