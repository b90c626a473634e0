// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a figure is to be shown outside, or no longer, has been asked for and nobody has decided it yet.
 *
 * @param kind {@code RELEASE} or {@code WITHDRAW}
 * @param release what is to be withdrawn; {@code null} for a release
 * @param day of which day the figure is
 * @param mine whether the caller asked: then another has to confirm
 */
public record FigureWaiting(
        UUID request,
        RequestKind kind,
        @Nullable UUID release,
        LocalDate day,
        String askedBy,
        Instant askedAt,
        Instant expiresAt,
        boolean mine) {}
