// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.findings.Severity;
import se.rond.kernel.Text;
import se.rond.kernel.Versioned;
import se.rond.organisation.PersonRef;
import se.rond.organisation.UnitRef;

/**
 * An improvement that a gap proposes.
 *
 * @param ref the question
 * @param level the level that counts, on the scale of the set
 * @param gap on the common scale 0 to 5
 * @param reason why it was dismissed; {@code null} otherwise, and for whoever may not read free text
 * @param finding id of the finding in the follow-up; {@code null} until accepted
 * @param measure id of the measure that was proposed or is shared; {@code null} if none
 * @param actions what the caller may do now: {@code accept}, {@code dismiss}
 */
public record ProposalView(
        UUID id,
        UUID assessment,
        UUID campaign,
        int year,
        String packCode,
        UnitRef unit,
        String ref,
        String label,
        Text question,
        int weight,
        int target,
        int level,
        String gap,
        Severity severity,
        ProposalState state,
        @Nullable String reason,
        @Nullable UUID finding,
        @Nullable UUID measure,
        @Nullable PersonRef decidedBy,
        @Nullable Instant decidedAt,
        List<String> actions,
        long version)
        implements Versioned {

    public ProposalView {
        actions = List.copyOf(actions);
    }
}
