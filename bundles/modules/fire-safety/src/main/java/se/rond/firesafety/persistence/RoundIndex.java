// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence;

import java.util.Optional;
import java.util.Set;
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.domain.RoundSelection;

/**
 * The index that holds a list in its order, so that a page costs the same however many years lie behind it. Nothing is
 * said where few rounds are meant, whatever their order: the database finds them by what they have in common.
 */
enum RoundIndex {
    ROUND_DUE,
    ROUND_DUE_LAST,
    ROUND_STATE,
    ROUND_STATE_LAST,
    ROUND_PREMISE,
    ROUND_PREMISE_LAST;

    /** In fewer premises than these the rounds of ten years are soon sorted; in more the next fifty are soon met. */
    private static final int MANY_PREMISES = 8;

    static Optional<RoundIndex> of(RoundSelection selection, boolean descending) {
        Set<RoundState> states = selection.filter().states();
        if (selection.premise() != null) {
            return Optional.of(descending ? ROUND_PREMISE_LAST : ROUND_PREMISE);
        }
        if (fewAreMeant(selection) || states.size() > 1 && !states.contains(RoundState.APPROVED)) {
            return Optional.empty();
        }
        if (states.size() == 1) {
            return Optional.of(descending ? ROUND_STATE_LAST : ROUND_STATE);
        }
        return Optional.of(descending ? ROUND_DUE_LAST : ROUND_DUE);
    }

    private static boolean fewAreMeant(RoundSelection selection) {
        return selection.filter().mine()
                || Boolean.TRUE.equals(selection.filter().overdue())
                || selection.premises() != null && selection.premises().size() < MANY_PREMISES;
    }
}
