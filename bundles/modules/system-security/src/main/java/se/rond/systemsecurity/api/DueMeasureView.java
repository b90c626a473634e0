// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.findings.MeasureState;
import se.rond.organisation.UnitRef;

/** A measure of the follow-up that was due. */
public record DueMeasureView(
        UUID id,
        UUID analysis,
        UUID system,
        String systemName,
        UnitRef unit,
        @Nullable String title,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        MeasureState state,
        boolean inTime,
        @Nullable UUID measure) {}
