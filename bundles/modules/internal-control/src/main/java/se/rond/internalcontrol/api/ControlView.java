// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.kernel.Versioned;
import se.rond.organisation.PersonRef;
import se.rond.organisation.UnitRef;

/**
 * A control and what it showed.
 *
 * @param plan id of the version of the plan in which it is shown
 * @param control id in the catalogue; {@code null} for a control of one's own
 * @param words title, method and plan of the sample as they are read
 * @param late whether its period has ended and it is not performed
 * @param explanation what is wrong, as it was judged
 * @param ending how the effect was checked, or why it was not performed
 * @param finding id of the finding of a major deviation
 * @param removedBecause why a revision leaves it out
 * @param leftOut whether the board has decided so
 * @param plannedSize how many rows the sample was to have, where its plan begins with a number
 * @param papersDisposedOn since when its samples are gone; {@code null} where they are not, and in lists
 * @param warning what one should look at in the free text; {@code null} if nothing was noticed
 */
public record ControlView(
        UUID id,
        UUID plan,
        UUID cycle,
        UnitRef board,
        int year,
        UUID risk,
        @Nullable String control,
        String title,
        String method,
        String samplePlan,
        ControlWords words,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Nullable PersonRef performer,
        @Nullable UnitRef routineUnit,
        @Nullable PersonRef routineOwner,
        ControlState state,
        boolean late,
        @Nullable LocalDate startedOn,
        @Nullable ResultGiven result,
        @Nullable LocalDate submittedOn,
        @Nullable PersonRef submittedBy,
        @Nullable String explanation,
        @Nullable LocalDate assessedOn,
        @Nullable PersonRef assessedBy,
        @Nullable String ending,
        @Nullable LocalDate endedOn,
        @Nullable PersonRef endedBy,
        @Nullable UUID finding,
        List<CorrectiveView> actions,
        @Nullable String removedBecause,
        boolean leftOut,
        @Nullable Integer plannedSize,
        @Nullable LocalDate papersDisposedOn,
        @Nullable Text warning,
        Set<ControlAction> may,
        long version)
        implements Versioned {

    public ControlView {
        actions = List.copyOf(actions);
        may = Set.copyOf(may);
    }
}
