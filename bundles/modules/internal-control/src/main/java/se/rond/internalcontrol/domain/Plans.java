// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.PlanState;

/** Plans, what every board must have in them, and their risk analyses. */
public interface Plans {

    Optional<ControlPlan> find(UUID id);

    /** All versions, the first first. */
    List<ControlPlan> ofCycle(UUID cycle);

    /** The first version of a board's plan for a year. */
    Optional<ControlPlan> first(UUID board, int year);

    List<ControlPlan> ofCycles(Collection<UUID> cycles);

    List<ControlPlan> page(Selection selection, @Nullable Seen after, int rows);

    /** Adopted, of a year that has begun. */
    List<ControlPlan> toStart(int year);

    Optional<CommonControls> common(int year);

    /** Empty until somebody has decided in Rond. */
    Optional<ReadingDecision> reading();

    List<PlanArea> areas(UUID cycle);

    /** Of all versions, by id. */
    List<PlanRisk> risks(UUID cycle);

    Optional<PlanRisk> risk(UUID id);

    void add(Object part);

    void remove(Object part);

    /** Whoever has seen it before sees that something in it has changed. */
    void touch(ControlPlan plan);

    /** Writes what has changed so far. */
    void flush();

    /**
     * Plans to be listed; {@code null} or empty is all of them.
     *
     * @param within only of these boards, or of these cycles
     */
    record Selection(
            @Nullable Set<UUID> within,
            Set<UUID> cycles,
            @Nullable Integer year,
            @Nullable UUID board,
            @Nullable String path,
            Set<PlanState> states) {

        /** Those of all boards for a year, in every version. */
        public static Selection ofYear(int year) {
            return new Selection(null, Set.of(), year, null, null, Set.of());
        }
    }

    /** Where a page begins: the last plan seen. */
    record Seen(int year, String path, int number, UUID id) {}
}
