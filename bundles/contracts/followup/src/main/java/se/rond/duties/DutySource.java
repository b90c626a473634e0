// SPDX-License-Identifier: Apache-2.0
package se.rond.duties;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import se.rond.access.Compartment;

/**
 * The duties that a bundle knows of. Asked, never pushed; the follow-up adds what is common: permission, names, order over
 * all sources, reminders. What nobody has done counts as much as what was done; what was cancelled does not count.
 * Answers within and outside a unit of work and checks no permission: the asker does.
 */
@ConsumerType
public interface DutySource {

    /**
     * Where a page begins: after this one.
     *
     * @param id compared as text
     */
    record Seen(Instant dueAt, UUID id) {}

    /** Id of the module whose duties they are. */
    String module();

    /**
     * The compartments that its duties are in. Asked for each of them apart, and for none that the asker does not see; a source
     * with several looks at {@link DutyQuery#compartment}, and every duty says where it is.
     */
    default Set<Compartment> compartments() {
        return Set.of(Compartment.GENERAL);
    }

    /**
     * @param after where the page begins; {@code null} for the first
     * @param limit duties at most
     * @return by due time, then by id as text
     */
    List<Duty> duties(DutyQuery query, @Nullable Seen after, int limit);

    /**
     * Counts for each unit by grouped queries over an index, without reading a record.
     *
     * @return by path of then; a unit without duties is absent, one that did nothing is not
     */
    Map<String, DutyCount> countByUnit(DutyQuery query);

    /** The same month by month, by due day: what a year wheel shows. Months with nothing may be absent. */
    Map<YearMonth, DutyCount> countByMonth(DutyQuery query);

    /**
     * When each unit last did one of these duties, whatever period that was due in: what one asks of a unit that is silent.
     *
     * @param units ids of units
     * @return by unit; one that never did any is absent
     */
    default Map<UUID, Instant> lastDone(Set<UUID> units, Instant asOf) {
        return Map.of();
    }

    /**
     * Whether a unit that does none of these duties has not reported. Not so for what somebody is given to do after a check:
     * who does not do that has reported all the same.
     */
    default boolean areReports() {
        return true;
    }
}
