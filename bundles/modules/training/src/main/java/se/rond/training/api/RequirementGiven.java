// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has to be trained in a course.
 *
 * @param targets roles, types of premises, or ids of units or premises, as the kind says; none for all employees
 * @param dueWithinDays days from the first day of employment within which it must be done, 0 to 365; absent: at once
 * @param targetCoverage share that is aimed at, 0 to 100 percent
 * @param leastPerUnit so many of each unit must be trained, 1 to 100, whoever they are: then nobody in particular has to;
 *     absent: everybody has to
 */
public record RequirementGiven(
        String course,
        TargetKind kind,
        List<String> targets,
        @Nullable Integer dueWithinDays,
        int targetCoverage,
        @Nullable Integer leastPerUnit) {

    public RequirementGiven {
        targets = List.copyOf(targets);
    }
}
