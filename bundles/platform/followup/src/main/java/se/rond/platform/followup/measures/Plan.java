// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.findings.Priority;

/**
 * What is to be done, by whom, until when, and what it may cost.
 *
 * @param effectCheckOn when somebody is to judge whether it helped
 * @param reason why more time is given, where the due day is moved to a later one
 */
public record Plan(
        @Nullable String title,
        @Nullable String description,
        Priority priority,
        @Nullable UUID owner,
        @Nullable LocalDate dueOn,
        @Nullable BigDecimal costSek,
        @Nullable LocalDate effectCheckOn,
        @Nullable String reason) {}
