// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.ControlState;

/** What figures count, along their own indexes. */
public interface Counts {

    /** Controls in force whose period ends then, by unit and state. */
    List<Ended> controls(String path, LocalDate from, LocalDate to);

    /** Controls that a revision left out, whose period would have ended then, by unit. */
    List<Ended> leftOut(String path, LocalDate from, LocalDate to);

    /** Corrective actions whose day falls then, and that are either done or late on the day: theirs has ended. */
    List<Due> actions(String path, LocalDate from, LocalDate to, LocalDate day);

    /** The same, one by one, by id. */
    List<CorrectiveAction> actionRows(ActionSelection selection, String after, int rows);

    /** By board, the day on which it adopted the first version of its plan. */
    Map<UUID, LocalDate> adoptions(int year);

    record Ended(String path, ControlState state, long controls) {}

    record Due(String path, long inTime, long actions) {}

    /** @param within only of these boards, or of these cycles; {@code null} for all */
    record ActionSelection(
            @Nullable Set<UUID> within,
            Set<UUID> cycles,
            @Nullable String path,
            LocalDate from,
            LocalDate to,
            LocalDate day) {}
}
