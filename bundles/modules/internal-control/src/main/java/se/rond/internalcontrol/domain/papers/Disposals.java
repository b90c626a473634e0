// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain.papers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.rond.disposal.DisposalRuns;
import se.rond.internalcontrol.domain.samples.Sample;

/** What has been disposed of, and what may be. */
public interface Disposals extends DisposalRuns<Disposal> {

    void add(Disposal disposal);

    void add(DisposedPapers papers);

    List<DisposedPapers> papers(UUID disposal);

    /** The latest disposal of papers of a control; empty where it still has its own, or never had any. */
    Optional<DisposedPapers> of(UUID activity);

    /** Samples of plans whose report was decided on before the day, at most so many. */
    List<Sample> reportedBefore(LocalDate day, int samples);

    /** How many rows each sample has. */
    Map<UUID, Integer> rows(Collection<UUID> samples);

    /** Takes them out with their rows, out of the past as well. */
    void purge(Collection<Sample> samples);
}
