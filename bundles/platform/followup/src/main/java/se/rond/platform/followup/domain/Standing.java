// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;

/**
 * How a finding stands, as far as figures care. As long as it stays the same, one {@link Spell} tells it.
 *
 * @param outcome what it means for the share remedied in time
 * @param remediedAt when it was remedied; {@code null} if it is not
 */
public record Standing(
        boolean open,
        Instant dueAt,
        Severity severity,
        ResponsibleParty responsible,
        Outcome outcome,
        @Nullable Instant remediedAt) {}
