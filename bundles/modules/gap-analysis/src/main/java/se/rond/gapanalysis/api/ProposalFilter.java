// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which proposals are asked for. @param unit id or code: with all below it then */
public record ProposalFilter(
        @Nullable UUID campaign,
        @Nullable UUID assessment,
        @Nullable String unit,
        Set<ProposalState> states) {

    public ProposalFilter {
        states = Set.copyOf(states);
    }
}
