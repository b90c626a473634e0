// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.escalation;

import java.util.Locale;

/** The levels to which a deficiency rises. Each is reached once for a due time. */
public enum Step {
    /** Whoever has to see to it, on the due day. */
    ASSIGNEE,
    /** Whoever is responsible for the premise. */
    RESPONSIBLE,
    /** The safety coordinator of the department. */
    COORDINATOR,
    /** The head of the department, and the head of safety. */
    HEAD,
    /** Something critical: the responsible and the coordinator, at once. */
    CRITICAL_AT_ONCE,
    /** Something critical that is still open: the heads. */
    CRITICAL_HEAD;

    public boolean isCritical() {
        return this == CRITICAL_AT_ONCE || this == CRITICAL_HEAD;
    }

    /** As in the history and the trail. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
