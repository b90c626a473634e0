// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;

/**
 * A duty and where it stands; no word of what was written about it.
 *
 * @param quarantined whether what was written of it is shut away until it has been decided whether it goes
 * @param waiting what has been asked for about it, and waits for another
 */
public record DutyView(
        UUID id,
        ShippedDuty duty,
        DutyState state,
        Standing standing,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate fulfilledOn,
        @Nullable LocalDate nextDue,
        boolean quarantined,
        List<Waiting> waiting,
        long version)
        implements Versioned {

    public DutyView {
        waiting = List.copyOf(waiting);
    }
}
