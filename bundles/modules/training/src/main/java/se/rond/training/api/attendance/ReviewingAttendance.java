// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.attendance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;

/** A person looks at what is doubtful in lists of attendance. Nothing of it counts before. */
@ProviderType
public interface ReviewingAttendance {

    /**
     * In the order in which they came.
     *
     * @param state {@code null} for any
     * @param list id of a list; {@code null} for any
     */
    Page<DoubtView> doubts(@Nullable DoubtState state, @Nullable UUID list, PageRequest request);

    /**
     * The row is about this person: it is recorded now. Confirming again what is confirmed changes nothing.
     *
     * @throws se.rond.kernel.RuleBroken of rule {@code doubt-decided} if something else was decided,
     *     of rule {@code person-not-chosen} if several could be meant and none was chosen
     */
    DoubtView confirm(UUID id, Confirmation confirmation, IfMatch seen);

    /** The row is about nobody: it is never recorded, and what it said is gone. */
    DoubtView reject(UUID id, IfMatch seen);
}
