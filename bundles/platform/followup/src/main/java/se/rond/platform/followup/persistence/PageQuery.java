// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.rond.platform.followup.application.FindingFilter;
import se.rond.platform.followup.application.Order;
import se.rond.platform.followup.application.Reach;
import se.rond.platform.followup.domain.Finding;

/** One page of findings, along an index. */
final class PageQuery {

    private final CriteriaBuilder is;
    private final CriteriaQuery<Finding> query;
    private final Root<Finding> finding;
    private final Conditions wanted;

    PageQuery(CriteriaBuilder builder) {
        this.is = builder;
        this.query = builder.createQuery(Finding.class);
        this.finding = query.from(Finding.class);
        this.wanted = new Conditions(builder, query, finding);
    }

    List<Finding> of(
            EntityManager entities,
            FindingFilter filter,
            Reach reach,
            Order order,
            int limit,
            TextSearch.Asked beside,
            Optional<FindingIndex> index) {
        wanted.add(wanted.reached(reach));
        wanted.filtered(filter);
        wanted.add(beside.of(wanted));
        Expression<Instant> at = sortedBy(filter, order);
        after(order, at);
        Expression<String> id = finding.get("id");
        query.select(finding).where(wanted.all());
        query.orderBy(order.descending() ? List.of(is.desc(at), is.desc(id)) : List.of(is.asc(at), is.asc(id)));
        TypedQuery<Finding> page = entities.createQuery(query).setMaxResults(limit);
        return index.map(along -> along.leads(page)).orElse(page).getResultList();
    }

    /** Open ones are sorted by the column that says they are open: the same times, and the same index. */
    private Expression<Instant> sortedBy(FindingFilter filter, Order order) {
        if (order.by() == Order.By.REPORTED) {
            return finding.get("origin").get("reportedAt");
        }
        return FindingIndex.isOpenOnly(filter)
                ? finding.get("openDueAt")
                : finding.get("deadline").get("due");
    }

    /** The first condition alone lets the database begin in the right place of the index. */
    private void after(Order order, Expression<Instant> at) {
        Instant afterAt = order.afterAt();
        UUID afterId = order.afterId();
        if (afterAt == null || afterId == null) {
            return;
        }
        Expression<String> id = finding.get("id");
        if (order.descending()) {
            wanted.add(is.lessThanOrEqualTo(at, afterAt));
            wanted.add(is.or(is.lessThan(at, afterAt), is.lessThan(id, afterId.toString())));
        } else {
            wanted.add(is.greaterThanOrEqualTo(at, afterAt));
            wanted.add(is.or(is.greaterThan(at, afterAt), is.greaterThan(id, afterId.toString())));
        }
    }
}
