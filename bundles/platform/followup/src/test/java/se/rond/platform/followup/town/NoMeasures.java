// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.town;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.rond.figures.FigureQuery;
import se.rond.platform.followup.application.Reach;
import se.rond.platform.followup.measures.Measure;
import se.rond.platform.followup.measures.MeasureEvent;
import se.rond.platform.followup.measures.MeasureFilter;
import se.rond.platform.followup.measures.MeasureOrder;
import se.rond.platform.followup.measures.MeasureRecords;
import se.rond.platform.followup.measures.ServedFinding;

/** For tests that are not about measures: there are none, and none can be kept. */
public final class NoMeasures implements MeasureRecords {

    @Override
    public Optional<Measure> find(UUID id) {
        return Optional.empty();
    }

    @Override
    public Optional<Measure> find(String module, UUID source, String sourceKey) {
        return Optional.empty();
    }

    @Override
    public List<Measure> of(String module, UUID source) {
        return List.of();
    }

    @Override
    public List<Measure> decided(String module, String path, FigureQuery query) {
        return List.of();
    }

    @Override
    public List<Measure> page(MeasureFilter filter, Reach reach, MeasureOrder order, int limit) {
        return List.of();
    }

    @Override
    public void add(Measure measure) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(MeasureEvent event) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<MeasureEvent> history(UUID measure) {
        return List.of();
    }

    @Override
    public void add(ServedFinding link) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ServedFinding> links(UUID measure) {
        return List.of();
    }

    @Override
    public void flush() {}

    @Override
    public void forgetWords(UUID measure, String title) {
        throw new UnsupportedOperationException("there are no measures here");
    }
}
