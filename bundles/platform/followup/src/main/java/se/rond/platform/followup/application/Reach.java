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
 */
public record Reach(
        @Nullable Set<UUID> units,
        @Nullable Set<UUID> premises,
        @Nullable UUID assignee,
        @Nullable Set<UUID> assigneeUnits,
        boolean ownerSide,
        @Nullable Set<Compartment> compartments) {

    public static final Reach EVERYTHING = new Reach(null, null, null, null, false, null);

    /** Whether only findings are reached that are kept apart from the others. */
    public boolean isApart() {
        return compartments != null && !compartments.contains(Compartment.GENERAL);
    }
}
