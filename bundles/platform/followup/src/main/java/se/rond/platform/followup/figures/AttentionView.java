// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.time.Instant;
import java.util.List;

/**
 * Where somebody has to act.
 *
 * @param overdue for each module whose findings are followed up
 * @param extremes for each share of every follow-up: the units that stand worst and best
 * @param others the figures that answer questions of their own
 * @param absent those that could not be counted, and why
 */
public record AttentionView(
        FigureView.Named unit,
        String period,
        Instant asOf,
        List<OverdueView> overdue,
        List<ExtremesView> extremes,
        List<FigureView> others,
        List<DashboardView.Absent> absent) {}
