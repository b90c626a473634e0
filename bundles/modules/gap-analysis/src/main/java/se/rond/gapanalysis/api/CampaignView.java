// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.kernel.Versioned;

/**
 * A campaign in a list.
 *
 * @param packCode which question set, in all its versions
 * @param reason why it was cancelled, or compiled without some; {@code null} otherwise
 */
public record CampaignView(
        UUID id,
        String name,
        int year,
        CampaignState state,
        UUID pack,
        String packCode,
        String packVersion,
        Text packName,
        LocalDate opensOn,
        LocalDate dueOn,
        LocalDate reviewOn,
        LocalDate compileOn,
        @Nullable Instant invitedAt,
        @Nullable Instant compiledAt,
        @Nullable String reason,
        long version)
        implements Versioned {}
