// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.platform.followup.application.FindingView;

/**
 * All that a follow-up page shows, in one answer.
 *
 * @param figures those that can be counted now
 * @param absent those that belong here and cannot, and why
 * @param byDepartment the same period, by department, or by the units below where there are no departments
 * @param overdue the ten open deficiencies that have been due longest, of those that the caller may read
 */
public record DashboardView(
        FigureView.Named unit,
        FigureView.@Nullable Named premise,
        String period,
        Instant asOf,
        List<FigureView> figures,
        List<Absent> absent,
        List<Row> byDepartment,
        List<FindingView> overdue) {

    /** A figure that cannot be counted. */
    public record Absent(String figure, Text reason) {}

    /**
     * @param key as in {@link Breakdown.Row}
     * @param values by figure
     */
    public record Row(String key, Text label, @Nullable UUID unit, Map<String, Value> values) {}
}
