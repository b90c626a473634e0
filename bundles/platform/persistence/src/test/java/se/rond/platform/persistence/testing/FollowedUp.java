// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.testing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import se.rond.findings.Effect;
import se.rond.findings.MeasureState;
import se.rond.findings.MeasureSummary;
import se.rond.findings.Measures;
import se.rond.findings.NewMeasure;

/** The measures of the follow-up as far as a module sees them. */
public final class FollowedUp implements Measures {

    private final Map<String, MeasureSummary> known = Collections.synchronizedMap(new LinkedHashMap<>());
    public final List<NewMeasure> proposed = new CopyOnWriteArrayList<>();

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

    /** What happens to all of them. */
    public void becomes(MeasureState state, LocalDate dueOn, @Nullable LocalDate doneOn) {
        known.replaceAll((key, was) -> new MeasureSummary(
                was.id(), key, was.title(), state, was.priority(), was.owner(), dueOn, doneOn, null));
    }

    public void becomes(MeasureState state, LocalDate dueOn) {
        becomes(state, dueOn, null);
    }

    /** What happens to the last measure of a record. */
    public void becomes(UUID source, MeasureState state, @Nullable LocalDate doneOn, @Nullable Effect effect) {
        List<MeasureSummary> of = of("", source);
        MeasureSummary was = of.get(of.size() - 1);
        known.put(
                was.sourceKey(),
                new MeasureSummary(
                        was.id(),
                        was.sourceKey(),
                        was.title(),
                        state,
                        was.priority(),
                        was.owner(),
                        was.dueOn().plusDays(60),
                        doneOn,
                        effect));
    }

    @Override
    public void forget(String module, UUID source) {
        proposed.removeIf(measure -> measure.source().equals(source));
    }
}
