// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

import jakarta.persistence.TypedQuery;
import java.util.Optional;
import se.rond.findings.FindingState;
import se.rond.platform.followup.application.FindingFilter;
import se.rond.platform.followup.application.Order;

/** Indexes of findings that a page can be read along. */
enum FindingIndex {
    FINDING_DUE,
    FINDING_DUE_LAST,
    FINDING_REPORTED,
    FINDING_REPORTED_LAST,
    FINDING_OPEN,
    FINDING_STATE,
    FINDING_STATE_REPORTED,
    FINDING_SEVERITY,
    FINDING_SEVERITY_DUE,
    FINDING_SEVERITY_REPORTED,
    FINDING_UNIT,
    FINDING_PREMISE,
    FINDING_TITLED,
    FINDING_APART,
    FINDING_SOURCE;

    /** The index that holds the findings of a filter in an order; empty where they are few and soon sorted. */
    static Optional<FindingIndex> inOrder(FindingFilter filter, Order order) {
        if (isOpenOnly(filter)) {
            boolean byDue = order.by() == Order.By.DUE && !order.descending();
            return byDue ? Optional.of(one(filter.severities()) ? FINDING_SEVERITY : FINDING_OPEN) : Optional.empty();
        }
        if (!filter.states().isEmpty() && filter.states().stream().allMatch(FindingState::isOpen)) {
            return Optional.empty();
        }
        return Optional.of(order.by() == Order.By.DUE ? due(filter, order) : reported(filter, order));
    }

    /** Whether only what is open is asked for, by the column that says so. */
    static boolean isOpenOnly(FindingFilter filter) {
        return filter.overdueAt() != null || Boolean.TRUE.equals(filter.open());
    }

    <T> TypedQuery<T> leads(TypedQuery<T> query) {
        return query.setHint("eclipselink.sql.hint", "/* index " + this + " */");
    }

    private static FindingIndex due(FindingFilter filter, Order order) {
        if (order.descending()) {
            return FINDING_DUE_LAST;
        }
        if (isRareState(filter)) {
            return FINDING_STATE;
        }
        return one(filter.severities()) ? FINDING_SEVERITY_DUE : one(filter.states()) ? FINDING_STATE : FINDING_DUE;
    }

    private static FindingIndex reported(FindingFilter filter, Order order) {
        if (!order.descending()) {
            return FINDING_REPORTED;
        }
        if (isRareState(filter)) {
            return FINDING_STATE_REPORTED;
        }
        if (one(filter.severities())) {
            return FINDING_SEVERITY_REPORTED;
        }
        return one(filter.states()) ? FINDING_STATE_REPORTED : FINDING_REPORTED_LAST;
    }

    /** In the long run nearly all are closed. */
    private static boolean isRareState(FindingFilter filter) {
        return one(filter.states()) && !filter.states().contains(FindingState.CLOSED);
    }

    private static boolean one(java.util.Collection<?> wanted) {
        return wanted.size() == 1;
    }
}
