// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who holds which role where, from a day to a day. */
public record AssignmentFacts(
        UUID person,
        String role,
        String scopeKind,
        UUID scope,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean deputy)
        implements Facts {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether there is a day on which both are valid. */
    public boolean overlaps(AssignmentFacts other) {
        return (validTo == null || !other.validFrom.isAfter(validTo))
                && (other.validTo == null || !validFrom.isAfter(other.validTo));
    }

    /** Whether it is the same role of the same person at the same place, whatever the days. */
    public boolean sameHolding(AssignmentFacts other) {
        return person.equals(other.person) && role.equals(other.role) && scope.equals(other.scope);
    }

    public AssignmentFacts until(LocalDate last) {
        return new AssignmentFacts(person, role, scopeKind, scope, validFrom, last, deputy);
    }
}
