// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.rond.figures.FigureQuery;
import se.rond.firesafety.domain.Counting;
import se.rond.firesafety.domain.RoundCounts.Range;
import se.rond.firesafety.domain.RoundWindow;

/**
 * The due days of a period on one side of the moment from which one looks. What is past its due day is reckoned in any case;
 * what is still to come only when it is done, so that nobody stands worse for what they have time left for.
 *
 * @param passed whether the days have passed
 */
record Reckoning(LocalDate from, LocalDate to, boolean passed) {

    /** Those that have passed, and those to come: as many of them as the period has. */
    static List<Reckoning> of(FigureQuery query) {
        LocalDate last = RoundWindow.lastPassed(query.asOf());
        LocalDate from = query.period().from();
        LocalDate to = query.period().to();
        List<Reckoning> parts = new ArrayList<>();
        if (!from.isAfter(last)) {
            parts.add(new Reckoning(from, to.isBefore(last) ? to : last, true));
        }
        if (to.isAfter(last)) {
            parts.add(new Reckoning(from.isAfter(last) ? from : last.plusDays(1), to, false));
        }
        return parts;
    }

    boolean reckons(Counting counting) {
        return passed || counting != Counting.PENDING;
    }

    Range range(FigureQuery query) {
        return new Range(query.unitPath(), query.premise(), from, to);
    }
}
