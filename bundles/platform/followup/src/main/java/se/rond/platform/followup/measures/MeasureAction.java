// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rond.findings.MeasureState;
import se.rond.kernel.Text;

/** What can happen to a measure: from which states, and to which. */
public enum MeasureAction {
    PROPOSE(EnumSet.noneOf(MeasureState.class), MeasureState.PROPOSED, "föreslås", "be proposed"),
    CHANGE(MeasureState.OPEN, null, "ändras", "be changed"),
    DECIDE(EnumSet.of(MeasureState.PROPOSED), MeasureState.DECIDED, "beslutas", "be decided"),
    REJECT(EnumSet.of(MeasureState.PROPOSED), MeasureState.REJECTED, "avslås", "be rejected"),
    START(EnumSet.of(MeasureState.DECIDED), MeasureState.IN_PROGRESS, "påbörjas", "be started"),
    FINISH(
            EnumSet.of(MeasureState.DECIDED, MeasureState.IN_PROGRESS),
            MeasureState.DONE,
            "rapporteras klar",
            "be reported done"),
    /** Leads back to {@link MeasureState#IN_PROGRESS} where the measure did not help. */
    CHECK_EFFECT(EnumSet.of(MeasureState.DONE), null, "effektbedömas", "be checked for its effect"),
    REOPEN(EnumSet.of(MeasureState.DONE), MeasureState.IN_PROGRESS, "öppnas igen", "be reopened"),
    LINK(MeasureState.OPEN, null, "kopplas till en brist", "be linked to a deficiency"),
    UNLINK(MeasureState.OPEN, null, "kopplas loss från en brist", "be unlinked from a deficiency"),
    COMMENT(EnumSet.allOf(MeasureState.class), null, "kommenteras", "be commented on");

    private final Set<MeasureState> from;
    private final @Nullable MeasureState to;
    private final Text passive;

    MeasureAction(Set<MeasureState> from, @Nullable MeasureState to, String sv, String en) {
        this.from = Set.copyOf(from);
        this.to = to;
        this.passive = new Text(sv, en);
    }

    public boolean isPossibleIn(MeasureState state) {
        return from.contains(state);
    }

    /** The state it leads to; {@code null} if it changes none, or not always. */
    public @Nullable MeasureState to() {
        return to;
    }

    Set<MeasureState> from() {
        return from;
    }

    /** As in «the measure can …». */
    Text passive() {
        return passive;
    }

    /** As in addresses, rule names and the trail: {@code check-effect}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
