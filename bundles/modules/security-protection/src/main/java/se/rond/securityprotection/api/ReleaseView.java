// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it was released.
 *
 * @param value 0, 1 or 2 for a goal; a share in percent otherwise; {@code null} where there was nothing to compare with
 * @param withdrawnAt {@code null} while it is shown
 */
public record ReleaseView(
        UUID id,
        String figure,
        LocalDate day,
        @Nullable Integer value,
        Instant releasedAt,
        String askedBy,
        String confirmedBy,
        @Nullable Instant withdrawnAt) {}
