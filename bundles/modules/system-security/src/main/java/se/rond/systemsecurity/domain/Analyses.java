// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.systemsecurity.api.AnalysisState;
import se.rond.systemsecurity.api.Validity;

/** Analyses and all that they say. */
public interface Analyses {

    Optional<Analysis> find(UUID id);

    /** The one that is on its way to a decision. */
    Optional<Analysis> open(UUID system);

    /** The one that was decided last, to be copied. */
    Optional<Analysis> latestDecided(UUID system);

    /** Those by which the system is approved. */
    List<Analysis> approved(UUID system);

    /** All of a system, the latest first. */
    List<Analysis> ofSystem(UUID system);

    List<Analysis> page(Selection selection, @Nullable Seen after, int rows);

    /** Those that are on their way to a decision, by id. */
    List<Analysis> openOnes();

    /** How many are decided and not superseded by a matrix of the code. */
    long decidedBy(Collection<UUID> matrices);

    <T> Optional<T> part(Class<T> kind, UUID id);

    List<InformationSet> sets(UUID analysis);

    List<RequirementAnswer> answers(UUID analysis);

    List<Risk> risks(UUID analysis);

    List<RiskMeasure> measures(UUID analysis);

    List<Decision> decisions(UUID analysis);

    List<String> content(UUID decision);

    void add(Object part);

    void remove(Object part);

    /** Whoever has seen it before sees that something in it has changed. */
    void touch(Analysis analysis);

    /** Writes what has changed so far. */
    void flush();

    /** Analyses of which a measure is open in the follow-up. */
    List<UUID> withOpenMeasures();

    /**
     * Analyses to be listed; {@code null} or empty is all of them.
     *
     * @param within only of these units, or of these systems
     */
    record Selection(
            @Nullable Set<UUID> within,
            Set<UUID> systems,
            @Nullable UUID system,
            @Nullable String path,
            Set<AnalysisState> states,
            Set<Validity> validities,
            @Nullable LocalDate decidedFrom,
            @Nullable LocalDate decidedTo,
            @Nullable Boolean changed,
            LocalDate today) {}

    /** Where a page begins: day and id of the last analysis seen. */
    record Seen(LocalDate day, UUID id) {}
}
