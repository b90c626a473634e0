// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.rond.kernel.Text;
import se.rond.kernel.Versioned;

/**
 * A published version of a check list: it never changes.
 *
 * @param code such as {@code sba.school}, the same for every version
 * @param listVersion number of the version, from 1
 * @param premiseTypes kinds of premises that it is meant for; {@code any} for a list that is only used when asked for
 * @param drillsPerYear how many evacuation drills a year are recommended beside it
 */
public record ChecklistView(
        UUID id,
        String code,
        int listVersion,
        Text name,
        Text note,
        Set<String> premiseTypes,
        int drillsPerYear,
        List<PointView> points)
        implements Versioned {

    public ChecklistView {
        premiseTypes = Set.copyOf(premiseTypes);
        points = List.copyOf(points);
    }

    @Override
    public long version() {
        return listVersion;
    }

    /** The points of a round of a frequency, in order. */
    public List<PointView> pointsOf(Frequency frequency) {
        return points.stream()
                .filter(point -> frequency.includes(point.frequency()))
                .toList();
    }

    public Optional<PointView> point(Frequency frequency, String checkpoint) {
        return pointsOf(frequency).stream()
                .filter(point -> point.id().equals(checkpoint))
                .findFirst();
    }

    /** Whether the list is chosen by itself for premises of a kind. */
    public boolean isMeantFor(String premiseType) {
        return premiseTypes.contains(premiseType);
    }

    public boolean isForAnyPremise() {
        return premiseTypes.contains("any");
    }
}
