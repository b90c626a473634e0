// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;

/**
 * What triage decides. What is {@code null} stays as it is; naming nobody keeps the assignee there is.
 *
 * @param temporaryMeasure what keeps people safe until the remedy, asked for where the deficiency is critical
 */
public record Assignment(
        @Nullable Severity severity,
        @Nullable ResponsibleParty responsible,
        Assignee assignee,
        @Nullable Instant dueAt,
        @Nullable String temporaryMeasure,
        @Nullable String comment) {}
