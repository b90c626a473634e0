// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Saved;

/** Who is away: more than 90 days, and they are in nobody's target group. */
@ProviderType
public interface KeepingAbsences {

    /** Those that last or lie ahead. */
    Page<AbsenceView> absences(PageRequest request);

    /**
     * Notes it, or changes it with the version that was seen.
     *
     * @throws se.rond.kernel.Invalid of rule {@code ends-before-it-starts}, {@code too-long-ago} or {@code too-far-ahead}
     * @throws se.rond.kernel.RuleBroken of rule {@code absence-overlaps}: on a day somebody is away once
     */
    Saved<AbsenceView> save(UUID id, AbsenceGiven given, IfMatch seen);

    /** It was a mistake. */
    void remove(UUID id);
}
