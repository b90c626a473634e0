// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.UnitRef;

/**
 * An analysis that waits for the caller.
 *
 * @param dueOn when the system must have a decided analysis; {@code null} where it need not
 * @param late whether that day has passed
 */
public record AnalysisTask(
        UUID id,
        UUID system,
        String systemCode,
        String systemName,
        UnitRef unit,
        AnalysisState state,
        AnalysisStep step,
        LocalDate startedOn,
        @Nullable LocalDate dueOn,
        boolean late) {}
