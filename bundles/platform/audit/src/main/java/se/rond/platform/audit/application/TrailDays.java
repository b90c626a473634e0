// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;
import se.rond.platform.audit.chain.DayRoot;
import se.rond.platform.audit.chain.Sha256;
import se.rond.platform.audit.persistence.JdbcRoots;

/**
 * The days of the trail that are asked for.
 *
 * @param sealedTo last day with a root in the whole trail
 * @param rootBefore hash of the root of the day before {@code from}
 */
record TrailDays(LocalDate from, LocalDate to, LocalDate sealedTo, String rootBefore) {

    /** @throws Malformed if there is no day that is asked for */
    static void requireOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new Malformed(
                    "from-after-to",
                    new Text(
                            "Första dagen " + from + " är efter den sista " + to + ". Ange from före to.",
                            "The first day " + from + " is after the last " + to + ". Give from before to."));
        }
    }

    static TrailDays of(JdbcRoots roots, LocalDate today, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = roots.firstDay().orElse(today);
        LocalDate last = roots.lastDay().filter(day -> day.isAfter(today)).orElse(today);
        LocalDate start = from == null || from.isBefore(first) ? first : from;
        return new TrailDays(
                start,
                to == null || to.isAfter(last) ? last : to,
                roots.latest().map(DayRoot::day).orElse(LocalDate.MIN),
                roots.root(start.minusDays(1)).map(DayRoot::hash).orElse(Sha256.NOTHING));
    }
}
