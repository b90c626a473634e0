// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;

/**
 * One way in which a caller reaches findings. Several ways are asked one by one, each along its own index, and merged: an
 * {@code or} over them would use none.
 *
 * @param units held by these; {@code null} for any
 * @param premises found in these; {@code null} for any
 * @param assignee assigned to this person; {@code null} for any
 * @param assigneeUnits assigned to one of these units; {@code null} for any
 * @param ownerSide only those that the owner of the property has a part in
 * @param compartments only those in one of these; {@code null} for any
 * @param module only what this module reported; {@code null} for any
 */
public record Reach(
        @Nullable Set<UUID> units,
        @Nullable Set<UUID> premises,
        @Nullable UUID assignee,
        @Nullable Set<UUID> assigneeUnits,
        boolean ownerSide,
        @Nullable Set<Compartment> compartments,
        @Nullable String module) {

    public static final Reach EVERYTHING = new Reach(null, null, null, null, false, null);

    /** Of whichever module. */
    public Reach(
            @Nullable Set<UUID> units,
            @Nullable Set<UUID> premises,
            @Nullable UUID assignee,
            @Nullable Set<UUID> assigneeUnits,
            boolean ownerSide,
            @Nullable Set<Compartment> compartments) {
        this(units, premises, assignee, assigneeUnits, ownerSide, compartments, null);
    }

    /** The same way, to what one module reported alone. */
    Reach of(String one) {
        return new Reach(units, premises, assignee, assigneeUnits, ownerSide, compartments, one);
    }

    /** Whether only findings are reached that are kept apart from the others. */
    public boolean isApart() {
        return compartments != null && !compartments.contains(Compartment.GENERAL);
    }
}
