// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.FigureQuery;
import se.rond.figures.FindingNumbers;
import se.rond.platform.followup.figures.FindingTallies.By;

/** Counts findings for the figures of modules. */
@Component
public final class ReportedNumbers implements FindingNumbers {

    private final FindingTallies tallies;

    @Activate
    public ReportedNumbers(@Reference FindingTallies tallies) {
        this.tallies = tallies;
    }

    @Override
    public long reported(String module, FigureQuery query) {
        return tallies.reported(module, query, By.NOTHING).getOrDefault("", 0L);
    }

    @Override
    public Map<String, Long> reportedByPath(String module, FigureQuery query, List<String> paths) {
        Map<String, Long> found = tallies.reported(module, query, By.PATH);
        Map<String, Long> counts = new HashMap<>();
        for (String path : paths) {
            found.forEach((held, count) -> {
                if (held.startsWith(path)) {
                    counts.merge(path, count, Long::sum);
                }
            });
        }
        return counts;
    }
}
