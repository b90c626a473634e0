// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.findings.MeasureState;
import se.rond.kernel.Versioned;
import se.rond.organisation.PersonRef;

/**
 * What is to be done about a risk.
 *
 * @param measure id in the follow-up; {@code null} until the analysis is submitted
 */
public record RiskMeasureView(
        UUID id,
        @Nullable String title,
        @Nullable PersonRef owner,
        LocalDate dueOn,
        MeasureState state,
        @Nullable UUID measure,
        long version)
        implements Versioned {}
