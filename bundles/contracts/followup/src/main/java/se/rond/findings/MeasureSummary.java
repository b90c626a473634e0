// SPDX-License-Identifier: Apache-2.0
package se.rond.findings;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a module needs to show of a measure beside its own record.
 *
 * @param owner id of the person who has to do it; {@code null} until decided
 * @param dueOn last day; {@code null} until decided
 * @param doneOn the day on which it was done; {@code null} while it is not
 * @param effect {@code null} until somebody has judged it
 */
public record MeasureSummary(
        UUID id,
        String sourceKey,
        String title,
        MeasureState state,
        Priority priority,
        @Nullable UUID owner,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable Effect effect) {}
