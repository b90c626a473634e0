// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.PersonRef;
import se.rond.organisation.UnitRef;

/**
 * A check round as a row. No {@code Versioned}: names, what is overdue and what the caller may do change without the round.
 *
 * @param period month that it belongs to, such as {@code 2026-03}
 * @param frequency its widest points
 * @param unit the unit that used the premises when the round opened
 * @param overdue due, and not submitted
 * @param extra walked beside the schedule: counts in no figure
 * @param incomplete submitted with points that were not checked
 * @param firstSubmittedAt never changes once set: what is on time is judged by it
 * @param extraReason why it was added beside the schedule
 * @param comment why it was returned or cancelled; {@code null} otherwise
 * @param actions what the caller may do now
 */
public record RoundView(
        UUID id,
        PremiseRef premise,
        UnitRef unit,
        ChecklistRef checklist,
        String period,
        Frequency frequency,
        Instant opensAt,
        Instant dueAt,
        Instant closesAt,
        RoundState state,
        boolean overdue,
        boolean extra,
        boolean incomplete,
        Progress progress,
        @Nullable PersonRef performer,
        @Nullable PersonRef submitter,
        @Nullable PersonRef approver,
        @Nullable Instant startedAt,
        @Nullable Instant firstSubmittedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        @Nullable String extraReason,
        @Nullable CancelReason cancelReason,
        @Nullable String comment,
        List<RoundAction> actions,
        long version) {

    public RoundView {
        actions = List.copyOf(actions);
    }
}
