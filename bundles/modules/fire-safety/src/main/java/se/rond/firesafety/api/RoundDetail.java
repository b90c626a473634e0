// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.organisation.PersonRef;
import se.rond.organisation.UnitRef;

/**
 * A check round with everything in it: what {@link RoundView} tells, and the points in order.
 *
 * @param note what to think of with this check list
 */
public record RoundDetail(
        UUID id,
        PremiseRef premise,
        UnitRef unit,
        ChecklistRef checklist,
        Text note,
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
        long version,
        List<RoundPoint> points) {

    public RoundDetail {
        actions = List.copyOf(actions);
        points = List.copyOf(points);
    }

    public static RoundDetail of(RoundView round, Text note, List<RoundPoint> points) {
        return new RoundDetail(
                round.id(),
                round.premise(),
                round.unit(),
                round.checklist(),
                note,
                round.period(),
                round.frequency(),
                round.opensAt(),
                round.dueAt(),
                round.closesAt(),
                round.state(),
                round.overdue(),
                round.extra(),
                round.incomplete(),
                round.progress(),
                round.performer(),
                round.submitter(),
                round.approver(),
                round.startedAt(),
                round.firstSubmittedAt(),
                round.submittedAt(),
                round.approvedAt(),
                round.extraReason(),
                round.cancelReason(),
                round.comment(),
                round.actions(),
                round.version(),
                points);
    }
}
