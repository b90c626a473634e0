// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.attendance;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a list is to be read.
 *
 * @param provider whose list it is
 * @param mapping field to heading; empty for what is remembered or recognised
 * @param course code of the course that all of it is about; {@code null} where the rows say so
 * @param courses for names in the list, the codes of the courses; what is not among them is taken if it is certain
 * @param skipped for names in the list, why their rows are left out: nothing of them is looked at. What the provider's last list
 *     left out is left out again unless a course is chosen for the name
 * @param corrects id of the list that this one corrects: what it says is instead of what that one said; {@code null} for none
 * @param beside of external participants, whether they are others than those that other lists told of at the same sessions; of a list
 *     that corrects another they are not
 * @param dryRun say what would happen and change nothing
 */
public record AttendanceAsked(
        String provider,
        Map<String, String> mapping,
        @Nullable String course,
        Map<String, String> courses,
        Map<String, SkipReason> skipped,
        UnknownPeople unknown,
        @Nullable UUID corrects,
        boolean beside,
        boolean dryRun) {

    public AttendanceAsked {
        mapping = Map.copyOf(mapping);
        courses = Map.copyOf(courses);
        skipped = Map.copyOf(skipped);
    }

    /** Nothing is left out, and nothing corrected. */
    public AttendanceAsked(
            String provider,
            Map<String, String> mapping,
            @Nullable String course,
            Map<String, String> courses,
            UnknownPeople unknown,
            boolean dryRun) {
        this(provider, mapping, course, courses, Map.of(), unknown, null, false, dryRun);
    }
}
