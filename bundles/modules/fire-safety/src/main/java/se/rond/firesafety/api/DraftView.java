// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.rond.kernel.Text;
import se.rond.kernel.Versioned;

/**
 * A check list that is being written. Nobody walks by it before it is published.
 *
 * @param listVersion number that it gets when it is published
 */
public record DraftView(
        UUID id,
        String code,
        int listVersion,
        Text name,
        Text note,
        Set<String> premiseTypes,
        int drillsPerYear,
        List<PointView> points,
        long version)
        implements Versioned {

    public DraftView {
        premiseTypes = Set.copyOf(premiseTypes);
        points = List.copyOf(points);
    }
}
