// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions are asked for; {@code null} or empty is all.
 *
 * @param from first day
 * @param to last day
 * @param unitPath held for a unit below
 * @param openForAll whether employees sign up themselves
 * @param attended only those that somebody attended
 * @param unrecorded only those that are over and of which it is not said, or not of everybody, who was there
 */
public record SessionFilter(
        @Nullable String course,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String unitPath,
        Set<SessionState> states,
        @Nullable Boolean openForAll,
        boolean attended,
        boolean unrecorded) {

    public SessionFilter(
            @Nullable String course,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String unitPath,
            Set<SessionState> states,
            @Nullable Boolean openForAll,
            boolean attended) {
        this(course, from, to, unitPath, states, openForAll, attended, false);
    }
}
