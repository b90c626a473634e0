// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.rond.findings.MeasureSummary;
import se.rond.findings.Measures;
import se.rond.findings.NewMeasure;
import se.rond.findings.SharedMeasures;
import se.rond.platform.persistence.testing.Municipality;

/** Keeps what was proposed and shared. */
public final class MeasureBook implements Measures, SharedMeasures {

    public final List<NewMeasure> proposed = new ArrayList<>();
    public final List<String> shared = new ArrayList<>();

    @Override
    public UUID propose(NewMeasure measure) {
        proposed.add(measure);
        return Municipality.id(measure.title());
    }

    @Override
    public List<MeasureSummary> of(String module, UUID source) {
        return List.of();
    }

    @Override
    public void serve(UUID measure, UUID finding) {
        shared.add(measure + " serves " + finding);
    }

    @Override
    public void forget(String module, UUID source) {
        proposed.removeIf(measure -> measure.source().equals(source));
    }
}
