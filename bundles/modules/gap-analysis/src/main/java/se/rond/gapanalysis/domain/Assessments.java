// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.api.AssessmentState;

/** The assessments that are kept. */
public interface Assessments {

    /** Where a page begins: after this one. */
    record Seen(int year, String unitPath, UUID id) {}

    /**
     * Units whose assessments are meant in some states.
     *
     * @param units {@code null} for all
     * @param states none for all
     */
    record Way(@Nullable Set<UUID> units, Set<AssessmentState> states) {}

    /**
     * Which are asked for.
     *
     * @param path the subtree of then; {@code null} for all
     * @param ways any of these
     */
    record Selection(
            @Nullable UUID campaign,
            @Nullable Integer year,
            @Nullable String packCode,
            @Nullable String path,
            List<Way> ways) {

        public Selection {
            ways = List.copyOf(ways);
        }
    }

    Optional<Assessment> find(UUID id);

    /** Alone until the unit of work ends. */
    Optional<Assessment> findToChange(UUID id);

    /** The newest year first, then by path. */
    List<Assessment> page(Selection selection, @Nullable Seen after, int rows);

    /** Every one of a campaign, by path; cancelled ones, too. */
    List<Assessment> of(UUID campaign);

    /** Whether the unit has one for this version of the set and year that was not cancelled. */
    boolean isTaken(int year, UUID pack, UUID unit);

    /** The last approved one of the unit for the set, in whichever version, other than this and not of a later year. */
    Optional<Assessment> previous(Assessment assessment);

    /** The last approved one of a unit for a set, in whichever version. */
    Optional<Assessment> latest(UUID unit, String packCode);

    void add(Assessment assessment);

    /** How many complete answers each has. */
    Map<UUID, Integer> answered(Collection<UUID> assessments);
}
