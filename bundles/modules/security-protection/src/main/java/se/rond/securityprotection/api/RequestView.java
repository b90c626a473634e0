// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;

/**
 * Something that one has asked for.
 *
 * @param subject code of the duty, id of the figure or of the release
 * @param about {@code null} for a disposal
 * @param mine whether the caller asked: then another has to confirm
 */
public record RequestView(
        UUID id,
        RequestKind kind,
        RequestState state,
        String subject,
        @Nullable RequestAbout about,
        @Nullable LocalDate day,
        String askedBy,
        Instant askedAt,
        Instant expiresAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        boolean mine,
        long version)
        implements Versioned {}
