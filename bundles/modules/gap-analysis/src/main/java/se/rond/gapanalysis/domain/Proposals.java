// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.api.ProposalState;

/** The proposals that are kept. */
public interface Proposals {

    /**
     * Which are asked for.
     *
     * @param path the subtree of then; {@code null} for all
     * @param units only of these; {@code null} for all
     * @param states none for all
     */
    record Selection(
            @Nullable UUID campaign,
            @Nullable UUID assessment,
            @Nullable String path,
            @Nullable Set<UUID> units,
            Set<ProposalState> states) {}

    Optional<Proposal> find(UUID id);

    /** Alone until the unit of work ends. */
    Optional<Proposal> findToChange(UUID id);

    /** The oldest first. */
    List<Proposal> page(Selection selection, @Nullable UUID after, int rows);

    void add(Proposal proposal);

    /** Writes what has changed so far. */
    void flush();
}
