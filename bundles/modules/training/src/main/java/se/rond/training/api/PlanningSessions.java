// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.kernel.Saved;

/** Sessions of courses. */
@ProviderType
public interface PlanningSessions {

    /** By start; {@code -startsAt} for the latest first. */
    Page<SessionView> sessions(SessionFilter filter, PageRequest request);

    SessionView session(UUID id);

    /**
     * Plans a session or changes it: whoever has a place, waits for one or has asked for one is told of another
     * time or place.
     *
     * @throws se.rond.kernel.RuleBroken of rule {@code fewer-places-than-enrolled}, {@code session-over} or
     *     {@code course-retired}
     * @throws se.rond.kernel.Invalid of rule {@code too-long-ago} or {@code too-far-ahead}, among others
     */
    Saved<SessionView> save(UUID id, SessionGiven given, IfMatch seen);

    /**
     * It was held.
     *
     * @throws se.rond.kernel.RuleBroken of rule {@code session-not-begun}
     */
    SessionView hold(UUID id);

    /** It is called off: whoever has a place, waits for one or has asked for one is told, and has it no more. */
    SessionView cancel(UUID id, Reason why);

    /** As iCalendar (RFC 5545). */
    String calendar(UUID id);
}
