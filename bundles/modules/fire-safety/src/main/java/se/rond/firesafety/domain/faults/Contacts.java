// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain.faults;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How those who reported a fault can be reached, for as long as somebody may have to. */
public interface Contacts {

    /** Reports judged before the moment that still say how, by when they were judged. */
    List<UUID> judgedBefore(Instant moment, int rows);

    /** Takes it out of what is kept of the report's past, too. */
    void forgetPast(UUID report);
}
