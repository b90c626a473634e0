// SPDX-License-Identifier: Apache-2.0
package se.rond.training.followup;

import java.time.LocalDate;
import se.rond.access.Compartment;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureQuery;
import se.rond.kernel.Period;
import se.rond.training.application.Tallies;
import se.rond.training.application.Tallies.Tally;

/**
 * What is told of a course whose participants nobody names. Whoever opens the compartment of security protection sees what was
 * counted. Others see calendar years that have ended: of two periods that overlap, or that end a day apart, the difference would
 * be one person. Fewer than five are not told, and none is told as one to four are: that nobody took part says it of everybody.
 *
 * @param given whether the figure of the period is given at all
 */
record Unnamed(Tally found, boolean within, boolean given) implements Tally {

    static Unnamed of(Tally found, FigureQuery query) {
        return new Unnamed(
                found,
                query.compartments().contains(Compartment.SECURITY_PROTECTION),
                isYear(query.period()) && !query.period().end().isAfter(query.asOf()));
    }

    private static boolean isYear(Period period) {
        LocalDate from = period.from();
        return from.getDayOfYear() == 1 && period.to().equals(from.plusYears(1).minusDays(1));
    }

    @Override
    public Tally below(String path) {
        return new Unnamed(found.below(path), within, given);
    }

    @Override
    public long people() {
        return full().numerator();
    }

    @Override
    public FigureCount full() {
        return found.full();
    }

    @Override
    public boolean isTooFew(long people) {
        return !within && (!given || people < Tallies.LEAST_GROUP);
    }
}
