// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.PersonRef;

/** A decision about a system, tied to exactly what was decided. */
public record DecisionView(
        UUID id,
        DecisionKind decision,
        LocalDate decidedOn,
        @Nullable PersonRef decidedBy,
        @Nullable LocalDate validUntil,
        @Nullable String conditions,
        String contentHash) {}
