// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;

/** Which compartments are asked for, as a condition. */
final class Apart {

    private Apart() {}

    /**
     * Nearly everything is in the general compartment: where that is among the wanted ones the others are left out, which leads
     * no database along the index of compartments. What is kept apart is little, and found along it.
     *
     * @param wanted {@code null} for any
     */
    static Optional<Predicate> from(
            CriteriaBuilder is, Expression<Compartment> column, @Nullable Set<Compartment> wanted) {
        if (wanted == null || wanted.size() == Compartment.values().length) {
            return Optional.empty();
        }
        if (wanted.isEmpty()) {
            return Optional.of(is.disjunction());
        }
        return Optional.of(
                wanted.contains(Compartment.GENERAL)
                        ? is.not(column.in(EnumSet.complementOf(EnumSet.copyOf(wanted))))
                        : column.in(wanted));
    }
}
