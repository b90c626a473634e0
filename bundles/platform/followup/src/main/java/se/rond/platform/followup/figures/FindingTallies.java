// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.rond.figures.FigureQuery;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.platform.followup.domain.Outcome;

/** Counts of findings, made by the database from an index. Works within a unit of work. */
public interface FindingTallies {

    /** By what a count is divided. */
    enum By {
        NOTHING,
        PATH,
        MONTH
    }

    /**
     * @param key path or month ({@code 202603}) of the group; empty for all
     * @param pending not remedied, and not due yet
     */
    record OutcomeTally(String key, Outcome outcome, boolean pending, long count) {}

    /** @param key path of the group; empty for all */
    record OverdueTally(String key, Severity severity, ResponsibleParty responsible, long count) {}

    /** @param days from report to remedy */
    record DaysTally(String key, int days, long count) {}

    /** Findings first due in the period, as they stood at the moment of the query. */
    List<OutcomeTally> outcomes(String module, FigureQuery query, By by);

    /** Findings open and overdue at the moment of the query. */
    List<OverdueTally> overdue(String module, FigureQuery query, By by);

    /** How many were open and overdue at each moment. */
    List<Long> overdueAt(String module, FigureQuery query, List<Instant> moments);

    /** Findings remedied in the period, by how many days that took. */
    List<DaysTally> remedied(String module, FigureQuery query, By by);

    /** Findings that stood open at the moment of the query. */
    long open(String module, FigureQuery query);

    /** Findings that were given more time in the period, each once, by {@link By#NOTHING} or {@link By#PATH}. */
    Map<String, Long> extended(String module, FigureQuery query, By by);

    /** Findings reported in the period, but for those that were none, by {@link By#NOTHING} or {@link By#PATH}. */
    Map<String, Long> reported(String module, FigureQuery query, By by);
}
