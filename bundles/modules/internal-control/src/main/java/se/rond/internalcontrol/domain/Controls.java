// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.ControlState;

/** Controls and what is done about what they found. */
public interface Controls {

    Optional<ControlActivity> find(UUID id);

    /** Of all versions of a plan, by the end of their periods. */
    List<ControlActivity> ofCycle(UUID cycle);

    List<ControlActivity> page(Selection selection, @Nullable Seen after, int rows);

    /** In force, to be performed, with a period that ended on that day or before; by id, after one. */
    List<ControlActivity> late(LocalDate endedBy, @Nullable UUID after, int rows);

    List<CorrectiveAction> actions(UUID activity);

    List<CorrectiveAction> actionsOf(Collection<UUID> activities);

    /** Activities with an action of which somebody may still say something. */
    List<UUID> withOpenActions();

    /** By cycle and state, how many are in force; {@code null} for those that were left out. */
    List<Standing> standings(Collection<UUID> cycles);

    /** Cycles of plans in force in which the person performs a control. */
    List<UUID> cyclesPerformedBy(UUID person);

    void add(Object part);

    void remove(Object part);

    /** How many controls of a plan stand where. */
    record Standing(
            UUID cycle,
            ControlState state,
            boolean leftOut,
            int addedIn,
            @Nullable Integer removedIn,
            long controls) {}

    /**
     * Controls to be listed; {@code null} or empty is all of them.
     *
     * @param within only of these boards, or of these cycles
     * @param path of the unit that owns the routine
     * @param counting whether it is in force
     * @param addedIn only those that a version of a plan has added
     */
    record Selection(
            @Nullable Set<UUID> within,
            Set<UUID> cycles,
            @Nullable Integer year,
            @Nullable UUID board,
            @Nullable String path,
            @Nullable UUID performer,
            Set<ControlState> states,
            @Nullable LocalDate endsFrom,
            @Nullable LocalDate endsTo,
            @Nullable Boolean counting,
            @Nullable AddedIn addedIn) {

        /** Those of all plans for a year, in every version. */
        public static Selection ofYear(int year) {
            return new Selection(null, Set.of(), year, null, null, null, Set.of(), null, null, null, null);
        }
    }

    /** The version of a plan that was the first to have a control. */
    record AddedIn(UUID cycle, int number) {}

    /** Where a page begins: the end of the period and the id of the last one seen. */
    record Seen(LocalDate periodTo, UUID id) {}
}
