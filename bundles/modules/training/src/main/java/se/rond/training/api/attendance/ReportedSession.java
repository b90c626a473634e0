// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.attendance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/**
 * A day of a course in a list.
 *
 * @param session id of the session; {@code null} while there is none, in a dry run
 * @param externalsBefore external participants that other lists told of, but not the one that is corrected: those of this one are added
 * @param attended known people who were there, without those who are to be looked at
 */
public record ReportedSession(
        @Nullable String session,
        String course,
        Text courseName,
        LocalDate day,
        int attended,
        int absent,
        int review,
        int externals,
        int externalsBefore) {}
