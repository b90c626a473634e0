// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;
import se.rond.organisation.UnitRef;

/**
 * An analysis in a list.
 *
 * @param unit that answered for the system when the analysis began
 * @param changedSinceDecision whether something was changed afterwards, so that another decision is asked for
 * @param orange how many orange risks there are today
 */
public record AnalysisView(
        UUID id,
        UUID system,
        String systemCode,
        String systemName,
        UnitRef unit,
        AnalysisState state,
        Levels levels,
        LocalDate startedOn,
        @Nullable DecisionKind decision,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate validUntil,
        Validity validity,
        boolean changedSinceDecision,
        long version)
        implements Versioned {}
