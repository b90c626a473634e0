// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;
import se.rond.organisation.PersonRef;

/**
 * A service of a piece of equipment.
 *
 * @param dueOn last day in time; {@code null} for one that was done though none was due
 * @param doneOn {@code null} while it is to be done
 * @param late whether it was done after its day, or was not done though the day is past
 * @param recordedBy who noted it
 */
public record ServiceView(
        UUID id,
        UUID equipment,
        ServiceState state,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        boolean late,
        @Nullable String note,
        @Nullable PersonRef recordedBy,
        long version)
        implements Versioned {}
