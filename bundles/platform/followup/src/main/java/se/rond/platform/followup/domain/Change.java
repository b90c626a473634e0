// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that changed in a finding: what becomes an entry in its history.
 *
 * @param from what it was, as a code, id or instant; {@code null} if it was nothing
 * @param to what it became
 * @param comment in the words of whoever did it
 */
public record Change(
        EventKind kind,
        Action action,
        @Nullable String from,
        @Nullable String to,
        @Nullable String comment) {

    static Change of(EventKind kind, Action action, Enum<?> from, Enum<?> to) {
        return new Change(kind, action, code(from), code(to), null);
    }

    /** The same as part of another action, without words of its own. */
    Change as(Action other) {
        return new Change(kind, other, from, to, null);
    }

    /** The words belong to the first change. */
    static List<Change> saying(List<Change> changes, @Nullable String words) {
        if (changes.isEmpty() || words == null || words.isBlank()) {
            return changes;
        }
        List<Change> said = new ArrayList<>(changes);
        Change first = changes.get(0);
        said.set(0, new Change(first.kind(), first.action(), first.from(), first.to(), words));
        return said;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
