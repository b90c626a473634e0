// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api.packs;

import java.util.List;

/** A pack with all that is in it. */
public record PackDetail(PackSummary summary, Scale scale, List<PackNode> nodes, List<PackMapping> mappings) {

    public PackDetail {
        nodes = List.copyOf(nodes);
        mappings = List.copyOf(mappings);
    }
}
