// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;

/** Where a check round stands. Overdue is no state: it is derived from the due time. */
public enum RoundState {
    PLANNED,
    OPEN,
    IN_PROGRESS,
    SUBMITTED,
    APPROVED,
    RETURNED,
    MISSED,
    CANCELLED;

    /** States in which the round is still to be walked, and in which a passed due time means overdue. */
    public static final Set<RoundState> TO_BE_WALKED = Set.copyOf(EnumSet.of(OPEN, IN_PROGRESS, RETURNED));

    public boolean isToBeWalked() {
        return TO_BE_WALKED.contains(this);
    }

    /**
     * States as a list is asked for them: repeated, or divided by commas.
     *
     * @throws Malformed if one is none
     */
    public static Set<RoundState> parse(List<String> words) {
        Set<RoundState> states = EnumSet.noneOf(RoundState.class);
        for (String word : String.join(",", words).split(",")) {
            if (!word.isBlank()) {
                states.add(of(word.strip()));
            }
        }
        return states;
    }

    private static RoundState of(String word) {
        for (RoundState state : values()) {
            if (state.name().toLowerCase(Locale.ROOT).equals(word)) {
                return state;
            }
        }
        throw new Malformed(
                "state-unknown",
                new Text("Det finns inget tillstånd " + word + ".", "There is no state " + word + "."));
    }
}
