// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Saved;

/** Fires, near misses and unwanted alarms. */
@ProviderType
public interface RecordingEvents {

    /**
     * The latest first.
     *
     * @param type {@code null} for all
     * @param asOf as they stood at this moment; {@code null} for now
     */
    Page<EventView> events(FileFilter filter, @Nullable EventType type, @Nullable Instant asOf, PageRequest request);

    EventView event(UUID id);

    Saved<EventView> save(UUID id, EventGiven given, IfMatch seen);

    EventView withdraw(UUID id, Withdrawal why);

    /** Reports something wrong that the event showed. */
    Observed observe(UUID id, Observation observation);
}
