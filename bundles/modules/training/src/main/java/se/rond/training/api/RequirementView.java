// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.kernel.Versioned;

/**
 * Who has to be trained in a course.
 *
 * @param targetNames the targets in words, in their order
 */
public record RequirementView(
        UUID id,
        String course,
        Text courseName,
        TargetKind kind,
        List<String> targets,
        List<Text> targetNames,
        @Nullable Integer dueWithinDays,
        int targetCoverage,
        @Nullable Integer leastPerUnit,
        @Nullable LocalDate endedOn,
        @Nullable String endedBecause,
        long version)
        implements Versioned {}
