// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.rond.platform.followup.domain.Action;
import se.rond.platform.followup.domain.Change;
import se.rond.platform.followup.domain.Finding;

/**
 * Something that a caller wants to do to a finding.
 *
 * @param words what the caller says about it
 * @param why the words again, if the trail should have them
 * @param done whether the finding is as it would be afterwards, where the state alone does not tell
 * @param change does it
 */
record Deed(
        Action action,
        @Nullable String words,
        @Nullable String why,
        Predicate<Finding> done,
        BiFunction<Finding, Instant, List<Change>> change) {

    static Deed of(Action action, @Nullable String words, BiFunction<Finding, Instant, List<Change>> change) {
        return new Deed(action, words, null, finding -> true, change);
    }

    /** The action asks for a reason, and the trail keeps it. */
    Deed because() {
        return new Deed(action, words, words, done, change);
    }

    Deed doneWhen(Predicate<Finding> state) {
        return new Deed(action, words, why, state, change);
    }
}
