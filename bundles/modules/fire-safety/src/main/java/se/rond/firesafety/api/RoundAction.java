// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can happen to a check round: from which states, to which, and what it takes. */
public enum RoundAction {
    OPEN_WINDOW(EnumSet.of(RoundState.PLANNED), RoundState.OPEN, null),
    START(EnumSet.of(RoundState.OPEN), RoundState.IN_PROGRESS, FireSafetyPermissions.PERFORM),
    ANSWER(RoundState.TO_BE_WALKED, null, FireSafetyPermissions.PERFORM),
    SUBMIT(EnumSet.of(RoundState.IN_PROGRESS), RoundState.SUBMITTED, FireSafetyPermissions.PERFORM),
    RESUBMIT(EnumSet.of(RoundState.RETURNED), RoundState.SUBMITTED, FireSafetyPermissions.PERFORM),
    APPROVE(EnumSet.of(RoundState.SUBMITTED), RoundState.APPROVED, FireSafetyPermissions.APPROVE),
    RETURN(EnumSet.of(RoundState.SUBMITTED), RoundState.RETURNED, FireSafetyPermissions.APPROVE),
    AUTO_APPROVE(EnumSet.of(RoundState.SUBMITTED), RoundState.APPROVED, null),
    CLOSE_MISSED(RoundState.TO_BE_WALKED, RoundState.MISSED, null),
    CANCEL(
            EnumSet.of(RoundState.PLANNED, RoundState.OPEN, RoundState.IN_PROGRESS),
            RoundState.CANCELLED,
            FireSafetyPermissions.CANCEL);

    private final Set<RoundState> from;
    private final @Nullable RoundState to;
    private final @Nullable String permission;

    RoundAction(Set<RoundState> from, @Nullable RoundState to, @Nullable String permission) {
        this.from = Set.copyOf(from);
        this.to = to;
        this.permission = permission;
    }

    public boolean isPossibleIn(RoundState state) {
        return from.contains(state);
    }

    /** The state it leads to; {@code null} if it changes none by itself. */
    public @Nullable RoundState to() {
        return to;
    }

    /** What it takes; {@code null} for what only the system does. */
    public @Nullable String permission() {
        return permission;
    }

    /** As in addresses and the trail: {@code close-missed}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
