// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.findings.MeasureState;
import se.rond.platform.followup.application.Reach;
import se.rond.platform.followup.measures.Measure;
import se.rond.platform.followup.measures.MeasureFacts;
import se.rond.platform.followup.measures.MeasureFilter;
import se.rond.platform.followup.measures.MeasureOrder;
import se.rond.platform.followup.measures.ServedFinding;

/** One page of measures, along an index. Where they are is in the reach: what is asked for narrows it. */
final class MeasureQuery {

    private final CriteriaBuilder is;
    private final CriteriaQuery<Measure> query;
    private final Root<Measure> measure;
    private final List<Predicate> wanted = new ArrayList<>();

    MeasureQuery(CriteriaBuilder builder) {
        this.is = builder;
        this.query = builder.createQuery(Measure.class);
        this.measure = query.from(Measure.class);
    }

    List<Measure> of(EntityManager entities, MeasureFilter filter, Reach reach, MeasureOrder order, int limit) {
        among(measure.get("site").get("unit"), reach.units());
        among(measure.get("site").get("premise"), reach.premises());
        same(measure.get("owner"), reach.assignee());
        Apart.from(is, measure.get("compartment"), reach.compartments()).ifPresent(wanted::add);
        ofModule(reach.module());
        standing(filter);
        about(filter);
        Expression<String> id = measure.get("id");
        Expression<?> at = order.by() == MeasureOrder.By.DUE
                ? after(order, measure.<LocalDate>get("openDueOn"), order.afterDue())
                : after(order, measure.<Instant>get("proposedAt"), order.afterAt());
        query.select(measure).where(wanted.toArray(Predicate[]::new));
        query.orderBy(order.descending() ? List.of(is.desc(at), is.desc(id)) : List.of(is.asc(at), is.asc(id)));
        return entities.createQuery(query).setMaxResults(limit).getResultList();
    }

    private void standing(MeasureFilter filter) {
        if (!filter.states().isEmpty()) {
            wanted.add(measure.get("state").in(filter.states()));
        }
        if (filter.open() != null) {
            Predicate open = measure.get("state").in(MeasureState.OPEN);
            wanted.add(filter.open() ? open : is.not(open));
        }
        if (!filter.priorities().isEmpty()) {
            wanted.add(measure.get("priority").in(filter.priorities()));
        }
        if (filter.overdueOn() != null) {
            wanted.add(is.lessThan(measure.<LocalDate>get("openDueOn"), filter.overdueOn()));
        }
        if (filter.effectDueOn() != null) {
            wanted.add(is.lessThanOrEqualTo(measure.<LocalDate>get("effectDueOn"), filter.effectDueOn()));
            wanted.add(is.lessThan(measure.<LocalDate>get("effectDueOn"), MeasureFacts.NEVER));
        }
    }

    private void about(MeasureFilter filter) {
        same(measure.get("owner"), filter.owner());
        same(measure.get("site").get("premise"), filter.premise());
        same(measure.get("source"), filter.source());
        ofModule(filter.module());
        if (filter.finding() != null) {
            wanted.add(measure.get("id").in(serving(filter.finding())));
        }
        if (filter.text() != null) {
            // not "like": what people type may hold its wildcards
            String sought = filter.text().toLowerCase(Locale.ROOT);
            wanted.add(is.greaterThan(is.locate(is.lower(measure.get("title")), sought), 0));
        }
    }

    private void ofModule(@Nullable String module) {
        if (module != null) {
            wanted.add(is.equal(measure.get("module"), module));
        }
    }

    private Subquery<String> serving(UUID finding) {
        Subquery<String> ids = query.subquery(String.class);
        Root<ServedFinding> link = ids.from(ServedFinding.class);
        return ids.select(link.get("measure"))
                .where(is.equal(link.get("finding"), finding.toString()), is.isNull(link.get("removedAt")));
    }

    /** The first condition alone lets the database begin in the right place of the index. */
    private <T extends Comparable<? super T>> Expression<T> after(
            MeasureOrder order, Expression<T> at, @Nullable T last) {
        UUID afterId = order.afterId();
        if (last == null || afterId == null) {
            return at;
        }
        Expression<String> id = measure.get("id");
        if (order.descending()) {
            wanted.add(is.lessThanOrEqualTo(at, last));
            wanted.add(is.or(is.lessThan(at, last), is.lessThan(id, afterId.toString())));
        } else {
            wanted.add(is.greaterThanOrEqualTo(at, last));
            wanted.add(is.or(is.greaterThan(at, last), is.greaterThan(id, afterId.toString())));
        }
        return at;
    }

    private void same(Expression<String> column, @Nullable UUID id) {
        if (id != null) {
            wanted.add(is.equal(column, id.toString()));
        }
    }

    private void among(Expression<String> column, @Nullable Collection<UUID> ids) {
        if (ids != null) {
            wanted.add(column.in(ids.stream().map(UUID::toString).collect(Collectors.toSet())));
        }
    }
}
