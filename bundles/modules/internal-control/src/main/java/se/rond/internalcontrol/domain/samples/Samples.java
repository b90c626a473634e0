// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain.samples;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.rond.internalcontrol.api.samples.Mark;

/** Every sample ever drawn, and its rows. */
public interface Samples {

    Optional<Sample> find(UUID id);

    /** Those of a control with a number above the one given, in order. */
    List<Sample> of(UUID activity, int after, int rows);

    /** The one with the highest number. */
    Optional<Sample> latest(UUID activity);

    void add(Sample sample, List<SampleRow> rows);

    /** Rows of a sample with a number above the one given, in order. */
    List<SampleRow> rows(UUID sample, int after, int rows);

    Optional<SampleRow> row(UUID sample, int row);

    /** How many rows of each sample have which mark. */
    Map<UUID, Map<Mark, Integer>> marks(Collection<UUID> samples);
}
