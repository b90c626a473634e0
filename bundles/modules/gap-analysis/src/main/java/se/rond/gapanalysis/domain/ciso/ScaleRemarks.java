// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.ciso;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.rond.gapanalysis.api.packs.Level;
import se.rond.gapanalysis.domain.documents.Remarks;

/** What is odd about a scale and its levels. It is imported as it is. */
final class ScaleRemarks {

    private static final String AT = "/objects/framework/scores_definition";
    /** A scale of 0 to 661 names its ends at most. */
    private static final int NAMED_THROUGHOUT = 10;

    private ScaleRemarks() {}

    /** @param levels those that have a name, from the worst */
    static void of(int low, int high, List<Level> levels, Remarks remarks) {
        String outside = numbers(levels.stream()
                .mapToInt(Level::level)
                .filter(level -> level < low || level > high)
                .distinct());
        if (!outside.isEmpty()) {
            remarks.warning(
                    AT,
                    "Nivå " + outside + " ligger utanför skalan " + low + " till " + high + ".",
                    "Level " + outside + " is outside the scale " + low + " to " + high + ".");
        }
        String twice = numbers(levels.stream()
                .mapToInt(Level::level)
                .filter(level ->
                        levels.stream().filter(other -> other.level() == level).count() > 1)
                .distinct());
        if (!twice.isEmpty()) {
            remarks.warning(AT, "Nivå " + twice + " finns två gånger.", "Level " + twice + " is there twice.");
        }
        gaps(low, high, levels, remarks);
    }

    private static void gaps(int low, int high, List<Level> levels, Remarks remarks) {
        if (levels.isEmpty() || high - low > NAMED_THROUGHOUT) {
            return;
        }
        String missing = numbers(IntStream.rangeClosed(low, high)
                .filter(level -> levels.stream().noneMatch(named -> named.level() == level)));
        if (!missing.isEmpty()) {
            remarks.warning(
                    AT,
                    "Skalan har luckor: nivå " + missing + " har varken namn eller kriterium, men kan väljas.",
                    "The scale has gaps: level " + missing + " has neither name nor criterion, but can be chosen.");
        }
    }

    private static String numbers(IntStream levels) {
        return levels.mapToObj(Integer::toString).collect(Collectors.joining(", "));
    }
}
