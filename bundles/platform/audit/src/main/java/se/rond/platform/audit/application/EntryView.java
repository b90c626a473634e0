// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;

/**
 * What happened.
 *
 * @param unit id of the unit that held the record; {@code null} for the municipality
 * @param unitName as the unit is called today
 * @param person who did it, in the organisation register; {@code null} for an account without a person
 * @param actor name of the account
 * @param actorName name of the person as it is today; «skyddad» for a protected identity
 * @param roles ids of the roles that the actor held then
 * @param before the changed fields as they were
 * @param after the changed fields as they became
 * @param day of the chain, in Swedish time
 * @param position in the chain of that unit and day
 */
public record EntryView(
        UUID id,
        Instant at,
        String action,
        String subjectType,
        String subject,
        @Nullable UUID unit,
        @Nullable String unitName,
        Compartment compartment,
        @Nullable String reason,
        UUID account,
        @Nullable UUID person,
        String actor,
        @Nullable String actorName,
        String via,
        List<String> roles,
        Map<String, Object> before,
        Map<String, Object> after,
        LocalDate day,
        long position,
        String previousHash,
        String digest,
        String hash) {}
