// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.attendance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or would do. With one error nothing is changed. Every row is in exactly one of the numbers from counted
 * to skipped, or has an error.
 *
 * @param list id under which it was kept; {@code null} unless applied
 * @param before where the same file was read already; then only what is new in it is done
 * @param others that were read before and told of the same sessions, the newest first: this one may correct one of them
 * @param people who were there and count, each once whatever courses they took
 * @param counted rows of people who were there, each once for a course
 * @param repeated rows of such people on further days of the course
 * @param review rows that count when a person has confirmed them, and not before
 * @param unknown rows about nobody in the register
 * @param duplicates rows that say again what the list has said
 * @param skipped rows of courses that were left out
 * @param recognised rows about somebody, by what they were recognised
 * @param newRecords records that the register did not have; 0 if the list was read before
 * @param newReviews rows to be looked at that nobody had been asked about
 * @param takenBack records of the list that is corrected, of which this one says otherwise or nothing
 * @param noticed the rows to be looked at, unknown, repeated, double or at odds with another list, 500 at most
 * @param unused headings whose columns are not read
 */
public record AttendanceReport(
        boolean dryRun,
        boolean applied,
        @Nullable UUID list,
        @Nullable ReadBefore before,
        List<ReadBefore> others,
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
        Map<MatchedBy, Integer> recognised,
        int newRecords,
        int newReviews,
        int takenBack,
        List<ReportedSession> sessions,
        List<ReportedRow> noticed,
        List<String> unused,
        List<RowError> errors) {

    public AttendanceReport {
        others = List.copyOf(others);
        skippedCourses = List.copyOf(skippedCourses);
        recognised = Map.copyOf(recognised);
        sessions = List.copyOf(sessions);
        noticed = List.copyOf(noticed);
        unused = List.copyOf(unused);
        errors = List.copyOf(errors);
    }
}
