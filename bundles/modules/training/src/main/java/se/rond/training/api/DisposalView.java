// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.PersonRef;

/** A run in which records were disposed of. */
public record DisposalView(
        UUID id,
        String decision,
        LocalDate disposedOn,
        int records,
        @Nullable PersonRef by) {}
