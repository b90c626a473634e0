// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.rond.findings.MeasureState;
import se.rond.findings.MeasureSummary;
import se.rond.findings.Measures;
import se.rond.findings.NewMeasure;

/** The follow-up as far as the module sees it. */
public final class FollowedUp implements Measures {

    private final Map<String, MeasureSummary> known = new LinkedHashMap<>();
    public final List<NewMeasure> proposed = new ArrayList<>();

    @Override
    public UUID propose(NewMeasure measure) {
        proposed.add(measure);
        UUID id = UUID.randomUUID();
        known.put(
                measure.sourceKey(),
                new MeasureSummary(
                        id,
                        measure.sourceKey(),
                        measure.title(),
                        MeasureState.PROPOSED,
                        measure.priority(),
                        measure.owner(),
                        measure.dueOn(),
                        null,
                        null));
        return id;
    }

    @Override
    public List<MeasureSummary> of(String module, UUID source) {
        return proposed.stream()
                .filter(measure -> measure.source().equals(source))
                .map(measure -> known.get(measure.sourceKey()))
                .toList();
    }

    /** What happens there. */
    public void becomes(MeasureState state, LocalDate dueOn) {
        becomes(state, dueOn, null);
    }

    /** It is done on a day. */
    public void becomes(MeasureState state, LocalDate dueOn, LocalDate doneOn) {
        known.replaceAll((key, was) -> new MeasureSummary(
                was.id(), key, was.title(), state, was.priority(), was.owner(), dueOn, doneOn, null));
    }

    @Override
    public void forget(String module, UUID source) {
        proposed.removeIf(measure -> measure.source().equals(source));
    }
}
