// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.rond.platform.followup.domain.Actor;

/**
 * Something that a caller wants to do to a measure.
 *
 * @param words what the caller says about it
 * @param why the words again, if the trail should have them
 * @param done whether the measure is as it would be afterwards, where the history alone does not tell
 * @param change does it
 */
record MeasureDeed(
        MeasureAction action,
        @Nullable String words,
        @Nullable String why,
        Predicate<Measure> done,
        BiFunction<Measure, Moment, List<MeasureChange>> change) {

    static MeasureDeed of(
            MeasureAction action, @Nullable String words, BiFunction<Measure, Moment, List<MeasureChange>> change) {
        return new MeasureDeed(action, words, null, measure -> true, change);
    }

    /** The action asks for a reason, and the trail keeps it. */
    MeasureDeed because() {
        return new MeasureDeed(action, words, words, done, change);
    }

    MeasureDeed doneWhen(Predicate<Measure> state) {
        return new MeasureDeed(action, words, why, state, change);
    }

    /** When and by whom it is done. */
    record Moment(Instant now, LocalDate today, Actor by) {}
}
