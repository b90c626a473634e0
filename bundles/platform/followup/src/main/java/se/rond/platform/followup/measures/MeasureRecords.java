// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.rond.figures.FigureQuery;
import se.rond.platform.followup.application.Reach;

/** Where measures, their history and what they serve are kept. Works within a unit of work. */
public interface MeasureRecords {

    Optional<Measure> find(UUID id);

    Optional<Measure> find(String module, UUID source, String sourceKey);

    /** Oldest first. */
    List<Measure> of(String module, UUID source);

    /** In the order asked for, at most {@code limit} of them. */
    List<Measure> page(MeasureFilter filter, Reach reach, MeasureOrder order, int limit);

    /**
     * What of a module was decided by a moment and is due in the period, except what was rejected; by path, then by id.
     *
     * @param path the subtree of then
     */
    List<Measure> decided(String module, String path, FigureQuery query);

    void add(Measure measure);

    /** Puts these words in the place of all that was written of it and in its history, out of the past as well. */
    void forgetWords(UUID measure, String title);

    void add(MeasureEvent event);

    /** Oldest first. */
    List<MeasureEvent> history(UUID measure);

    void add(ServedFinding link);

    /** Those taken away as well. */
    List<ServedFinding> links(UUID measure);

    /** Writes what has changed so far, so that versions are those that will be read afterwards. */
    void flush();
}
