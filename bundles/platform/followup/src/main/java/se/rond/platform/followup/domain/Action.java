// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rond.findings.FindingState;
import se.rond.kernel.Text;

/** What can happen to a finding: from which states, and to which. */
public enum Action {
    REPORT(EnumSet.noneOf(FindingState.class), FindingState.REPORTED, "rapporteras", "be reported"),
    ASSIGN(FindingState.OPEN, FindingState.ASSIGNED, "tilldelas", "be assigned"),
    EXTEND(FindingState.OPEN, null, "förlängas", "be given more time"),
    HAND_OVER(
            EnumSet.of(FindingState.REPORTED, FindingState.ASSIGNED, FindingState.IN_PROGRESS),
            FindingState.WAITING,
            "lämnas till fastighetsägaren",
            "be handed to the property owner"),
    START(only(FindingState.ASSIGNED), FindingState.IN_PROGRESS, "påbörjas", "be started"),
    ORDER(EnumSet.of(FindingState.ASSIGNED, FindingState.IN_PROGRESS), FindingState.WAITING, "beställas", "be ordered"),
    RESUME(only(FindingState.WAITING), FindingState.IN_PROGRESS, "återupptas", "be resumed"),
    REPORT_FIXED(FindingState.OPEN, FindingState.REMEDIED, "rapporteras åtgärdad", "be reported as remedied"),
    VERIFY(only(FindingState.REMEDIED), FindingState.CLOSED, "verifieras", "be verified"),
    AUTO_CLOSE(only(FindingState.REMEDIED), FindingState.CLOSED, "avslutas", "be closed"),
    REJECT_FIX(only(FindingState.REMEDIED), FindingState.IN_PROGRESS, "underkännas", "be sent back"),
    ACCEPT_RISK(FindingState.OPEN, FindingState.RISK_ACCEPTED, "accepteras tills vidare", "be accepted for a time"),
    EXPIRE(only(FindingState.RISK_ACCEPTED), FindingState.ASSIGNED, "tas upp igen", "be taken up again"),
    REJECT(only(FindingState.REPORTED), FindingState.REJECTED, "avskrivas som ingen brist", "be rejected"),
    REOPEN(only(FindingState.CLOSED), FindingState.ASSIGNED, "öppnas igen", "be reopened"),
    COMMENT(EnumSet.allOf(FindingState.class), null, "kommenteras", "be commented on"),
    ESCALATE(FindingState.OPEN, null, "lyftas till nästa nivå", "be escalated");

    private final Set<FindingState> from;
    private final @Nullable FindingState to;
    private final Text passive;

    Action(Set<FindingState> from, @Nullable FindingState to, String sv, String en) {
        this.from = Set.copyOf(from);
        this.to = to;
        this.passive = new Text(sv, en);
    }

    public boolean isPossibleIn(FindingState state) {
        return from.contains(state);
    }

    /** The state it leads to; {@code null} if it changes none. */
    public @Nullable FindingState to() {
        return to;
    }

    Set<FindingState> from() {
        return from;
    }

    /** As in «the finding can …». */
    Text passive() {
        return passive;
    }

    /** As in addresses, rule names and the trail: {@code report-fixed}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<FindingState> only(FindingState state) {
        return EnumSet.of(state);
    }
}
