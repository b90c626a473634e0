// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.attendance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.PersonRef;

/**
 * A list that was read.
 *
 * @param people who were there and count, each once whatever courses they took
 * @param corrects id of the list that it corrects; {@code null} for none
 * @param correctedBy id of the list that corrects it; {@code null} for none
 * @param pending rows of it that somebody still has to look at
 */
public record AttendanceListView(
        UUID id,
        String provider,
        Instant readAt,
        @Nullable PersonRef readBy,
        int rows,
        int people,
        int counted,
        int repeated,
        int absent,
        int review,
        int unknown,
        int duplicates,
        int skipped,
        List<SkippedCourse> skippedCourses,
        @Nullable UUID corrects,
        @Nullable UUID correctedBy,
        int pending) {

    public AttendanceListView {
        skippedCourses = List.copyOf(skippedCourses);
    }
}
