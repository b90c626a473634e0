// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.rond.platform.followup.domain.Violations;

/**
 * Something that changed in a measure: what becomes an entry in its history.
 *
 * @param from what it was, as a code, id or day; {@code null} if it was nothing
 * @param to what it became
 * @param comment in the words of whoever did it
 */
public record MeasureChange(
        MeasureFact fact,
        @Nullable String from,
        @Nullable String to,
        @Nullable String comment) {

    static MeasureChange of(MeasureFact fact, @Nullable Object from, @Nullable Object to) {
        return new MeasureChange(fact, code(from), code(to), null);
    }

    /** Adds the change unless there is none. */
    static void note(List<MeasureChange> changes, MeasureFact fact, @Nullable Object from, @Nullable Object to) {
        if (!Objects.equals(code(from), code(to))) {
            changes.add(of(fact, from, to));
        }
    }

    /** The words belong to the first change. */
    static List<MeasureChange> saying(List<MeasureChange> changes, @Nullable String words) {
        if (changes.isEmpty() || !Violations.isThere(words)) {
            return changes;
        }
        List<MeasureChange> said = new ArrayList<>(changes);
        MeasureChange first = changes.get(0);
        said.set(0, new MeasureChange(first.fact(), first.from(), first.to(), words));
        return said;
    }

    private static @Nullable String code(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : value.toString();
    }
}
