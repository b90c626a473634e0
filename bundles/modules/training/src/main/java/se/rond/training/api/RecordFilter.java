// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which records are asked for; {@code null} or empty is all.
 *
 * @param unitPath of the unit then, and all below
 * @param completedFrom first day of completion
 * @param completedTo last day of completion
 * @param validity on today
 * @param latest only the last completion of each person and course between those days
 */
public record RecordFilter(
        @Nullable String course,
        @Nullable UUID person,
        @Nullable UUID session,
        @Nullable String unitPath,
        Set<RecordState> states,
        @Nullable LocalDate completedFrom,
        @Nullable LocalDate completedTo,
        Set<Validity> validity,
        boolean latest) {

    public static RecordFilter all() {
        return new RecordFilter(null, null, null, null, Set.of(), null, null, Set.of(), false);
    }

    public static RecordFilter of(UUID person, Set<RecordState> states) {
        return new RecordFilter(null, person, null, null, states, null, null, Set.of(), false);
    }

    public static RecordFilter at(UUID session) {
        return new RecordFilter(null, null, session, null, Set.of(), null, null, Set.of(), false);
    }
}
