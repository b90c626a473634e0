// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision to do a measure. What is {@code null} stays as it was proposed. */
public record Decision(
        @Nullable UUID owner,
        @Nullable LocalDate dueOn,
        @Nullable BigDecimal costSek,
        @Nullable LocalDate effectCheckOn,
        @Nullable String comment) {}
