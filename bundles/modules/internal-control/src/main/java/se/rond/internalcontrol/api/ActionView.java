// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.PersonRef;

/**
 * What is done at once about a risk.
 *
 * @param measure id of the measure in the follow-up; {@code null} until the plan is adopted
 */
public record ActionView(
        String title,
        @Nullable PersonRef owner,
        LocalDate dueOn,
        @Nullable UUID measure) {}
