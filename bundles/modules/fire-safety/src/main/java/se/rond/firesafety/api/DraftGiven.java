// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.util.List;
import java.util.Set;
import se.rond.kernel.Text;

/**
 * A draft of a check list as it is written. The points are numbered in the order that they come in.
 *
 * @param premiseTypes kinds of premises that it is chosen for by itself; {@code any} for a list that is only used when asked
 *     for
 * @param points 1 to 200, each checkpoint once; own ones have ids of their own, such as {@code own.stage-curtain}
 */
public record DraftGiven(Text name, Text note, Set<String> premiseTypes, int drillsPerYear, List<PointView> points) {

    public DraftGiven {
        premiseTypes = Set.copyOf(premiseTypes);
        points = List.copyOf(points);
    }
}
