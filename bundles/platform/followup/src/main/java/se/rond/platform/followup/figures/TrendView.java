// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.rond.figures.Question;
import se.rond.kernel.Text;

/**
 * How the figures of a unit have gone, period by period.
 *
 * @param by in what steps
 * @param figures those that answer a question of every follow-up
 * @param absent those that could not be counted, and why
 * @param rows earliest first; periods before the first with anything in it are left out
 */
public record TrendView(
        FigureView.Named unit,
        FigureView.@Nullable Named premise,
        Step by,
        Instant asOf,
        List<Line> figures,
        List<DashboardView.Absent> absent,
        List<Row> rows) {

    /** A figure and what is aimed at. */
    public record Line(
            String figure,
            Text name,
            Question question,
            String measure,
            @Nullable Integer target,
            String direction) {}

    /**
     * @param period such as {@code 2026-Q1}
     * @param ongoing whether the period has not ended, so that its values are not final
     * @param values by figure
     */
    public record Row(String period, boolean ongoing, Map<String, Value> values) {

        boolean isEmpty() {
            return values.values().stream()
                    .allMatch(value ->
                            value.numerator() == 0 && (value.denominator() == null || value.denominator() == 0));
        }
    }
}
