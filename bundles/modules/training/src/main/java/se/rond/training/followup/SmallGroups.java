// SPDX-License-Identifier: Apache-2.0
package se.rond.training.followup;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.rond.figures.FigureCount;
import se.rond.training.application.Tallies.Tally;

/**
 * Keeps back the numbers of small groups side by side. Where a single one is kept back, so is the next smallest: the whole
 * less the others would tell it.
 */
final class SmallGroups {

    private SmallGroups() {}

    static Map<String, FigureCount> kept(Map<String, Tally> parts) {
        Map<String, FigureCount> counts = new HashMap<>();
        parts.forEach((path, tally) -> counts.put(path, tally.count()));
        List<String> kept = counts.entrySet().stream()
                .filter(each -> each.getValue().isTooFew())
                .map(Map.Entry::getKey)
                .toList();
        if (kept.size() == 1) {
            parts.entrySet().stream()
                    .filter(each -> !each.getKey().equals(kept.get(0))
                            && each.getValue().people() > 0)
                    .min(Comparator.comparing((Map.Entry<String, Tally> each) ->
                                    each.getValue().people())
                            .thenComparing(Map.Entry::getKey))
                    .ifPresent(next -> counts.put(next.getKey(), FigureCount.tooFew()));
        }
        return counts;
    }
}
