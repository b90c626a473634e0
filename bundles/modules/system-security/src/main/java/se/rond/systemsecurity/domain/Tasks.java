// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Scope;

/** What waits for somebody. */
public interface Tasks {

    List<Analysis> analyses(Worker worker, @Nullable Seen after, int rows);

    /** Open duties of systems of which no analysis has begun. */
    List<AnalysisDuty> systems(Worker worker, LocalDate today, @Nullable Seen after, int rows);

    /** When each of the systems must have a decided analysis. */
    Map<UUID, LocalDate> dueDays(Set<UUID> systems);

    /**
     * Who works.
     *
     * @param person as the register may name them; {@code null} where they are in no register
     * @param human as an analysis notes who has written in it
     * @param reviews the systems for which they are coordinator
     */
    record Worker(@Nullable UUID person, String human, Scope reviews) {}

    /** Where a page begins: day and id of the last row seen. */
    record Seen(LocalDate day, UUID id) {}
}
