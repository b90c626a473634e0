// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.rond.findings.Severity;

/** What an assignment means for a finding: its new due time, and what there is to tell about it. */
final class Triage {

    private Triage() {}

    /** A worse severity shortens the time from now on; a milder one gives what it would have had from the start. */
    static Instant due(Assignment wanted, Finding finding, DueTimes usual, Instant now) {
        return wanted.dueAt() == null ? given(wanted, finding, usual, now) : wanted.dueAt();
    }

    /** Later than the municipality's own times give for the severity: more time, not another judgement. */
    static boolean isExtension(Assignment wanted, Finding finding, DueTimes usual, Instant now) {
        Instant chosen = wanted.dueAt();
        return chosen != null
                && chosen.isAfter(finding.deadline().due())
                && chosen.isAfter(given(wanted, finding, usual, now));
    }

    private static Instant given(Assignment wanted, Finding finding, DueTimes usual, Instant now) {
        Instant present = finding.deadline().due();
        Severity judged = wanted.severity();
        if (judged == null || judged == finding.severity()) {
            return present;
        }
        boolean worse = judged.compareTo(finding.severity()) < 0;
        Instant given = usual.after(worse ? now : finding.origin().reportedAt(), judged);
        return worse == given.isBefore(present) ? given : present;
    }

    static List<Change> changes(Assignment wanted, Finding finding, Assignee next, Instant due) {
        List<Change> changes = new ArrayList<>();
        if (!next.isSameAs(finding.assignee())) {
            changes.add(new Change(
                    EventKind.ASSIGNED, Action.ASSIGN, finding.assignee().id(), next.id(), null));
        }
        if (wanted.severity() != null && wanted.severity() != finding.severity()) {
            changes.add(Change.of(EventKind.SEVERITY, Action.ASSIGN, finding.severity(), wanted.severity()));
        }
        if (wanted.responsible() != null && wanted.responsible() != finding.responsible()) {
            changes.add(Change.of(EventKind.RESPONSIBLE, Action.ASSIGN, finding.responsible(), wanted.responsible()));
        }
        if (!due.equals(finding.deadline().due())) {
            changes.add(new Change(
                    EventKind.DUE_MOVED, Action.ASSIGN, finding.deadline().due().toString(), due.toString(), null));
        }
        return changes;
    }
}
