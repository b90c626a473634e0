// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.papers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.PersonRef;

/** A run in which working papers were disposed of. */
public record DisposalView(
        UUID id,
        String decision,
        LocalDate disposedOn,
        int samples,
        int rows,
        @Nullable PersonRef by) {}
