// SPDX-License-Identifier: Apache-2.0
package se.rond.figures;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;
import se.rond.kernel.Period;

/**
 * What a figure is asked for.
 *
 * @param unitPath the subtree that counts: records whose path of then begins with it; see {@code Unit#path}
 * @param premise only this premise; {@code null} for all
 * @param period the period
 * @param asOf the moment from which one looks: what is overdue is overdue then
 * @param compartments whose records count: those that the asker may read there
 */
public record FigureQuery(
        String unitPath, @Nullable UUID premise, Period period, Instant asOf, Set<Compartment> compartments) {

    public FigureQuery {
        compartments = Set.copyOf(compartments);
    }

    /** Records of the general compartment. */
    public FigureQuery(String unitPath, @Nullable UUID premise, Period period, Instant asOf) {
        this(unitPath, premise, period, asOf, Set.of(Compartment.GENERAL));
    }

    /** The same for another subtree. */
    public FigureQuery below(String path) {
        return new FigureQuery(path, premise, period, asOf, compartments);
    }

    /** The same for another period, seen from a moment. */
    public FigureQuery during(Period other, Instant from) {
        return new FigureQuery(unitPath, premise, other, from, compartments);
    }
}
