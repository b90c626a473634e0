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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.findings.ResponsibleParty;
import se.rond.platform.followup.application.FindingFilter;
import se.rond.platform.followup.application.Order;
import se.rond.platform.followup.application.Reach;
import se.rond.platform.followup.domain.Finding;
import se.rond.platform.followup.domain.FindingFacts;
import se.rond.platform.followup.domain.Outcome;
import se.rond.platform.followup.domain.Spell;

/** One page of findings, along an index. */
final class PageQuery {

    private final CriteriaBuilder is;
    private final CriteriaQuery<Finding> query;
    private final Root<Finding> finding;
    private final List<Predicate> wanted = new ArrayList<>();

    PageQuery(CriteriaBuilder builder) {
        this.is = builder;
        this.query = builder.createQuery(Finding.class);
        this.finding = query.from(Finding.class);
    }

    List<Finding> of(EntityManager entities, FindingFilter filter, Reach reach, Order order, int limit) {
        reached(reach);
        standing(filter);
        placed(filter);
        timed(filter);
        Expression<Instant> at = sortedBy(filter, order);
        after(order, at);
        Expression<String> id = finding.get("id");
        query.select(finding).where(wanted.toArray(Predicate[]::new));
        query.orderBy(order.descending() ? List.of(is.desc(at), is.desc(id)) : List.of(is.asc(at), is.asc(id)));
        return entities.createQuery(query).setMaxResults(limit).getResultList();
    }

    /** Open ones are sorted by the column that says they are open: the same times, and the same index. */
    private Expression<Instant> sortedBy(FindingFilter filter, Order order) {
        if (order.by() == Order.By.REPORTED) {
            return finding.get("origin").get("reportedAt");
        }
        boolean open = filter.overdueAt() != null || Boolean.TRUE.equals(filter.open());
        return open ? finding.get("openDueAt") : finding.get("deadline").get("due");
    }

    private void reached(Reach reach) {
        among(finding.get("site").get("unit"), reach.units());
        among(finding.get("site").get("premise"), reach.premises());
        same(finding.get("assignee").get("person"), reach.assignee());
        among(finding.get("assignee").get("unit"), reach.assigneeUnits());
        if (reach.ownerSide()) {
            wanted.add(is.notEqual(finding.get("responsible"), ResponsibleParty.OCCUPANT));
        }
    }

    private void standing(FindingFilter filter) {
        if (!filter.states().isEmpty()) {
            wanted.add(finding.get("state").in(filter.states()));
        }
        if (filter.open() != null) {
            Expression<Instant> openDue = finding.get("openDueAt");
            wanted.add(
                    filter.open()
                            ? is.lessThan(openDue, FindingFacts.NOT_OPEN)
                            : is.equal(openDue, FindingFacts.NOT_OPEN));
        }
        if (!filter.severities().isEmpty()) {
            wanted.add(finding.get("severity").in(filter.severities()));
        }
        if (filter.overdueAt() != null) {
            wanted.add(is.lessThan(finding.<Instant>get("openDueAt"), filter.overdueAt()));
        }
        same(finding.get("assignee").get("person"), filter.assignee());
    }

    private void placed(FindingFilter filter) {
        same(finding.get("site").get("premise"), filter.premise());
        same(finding.get("origin").get("source"), filter.source());
        if (filter.module() != null) {
            wanted.add(is.equal(finding.get("origin").get("module"), filter.module()));
        }
        if (filter.unitPath() != null) {
            wanted.add(is.equal(is.locate(finding.get("site").get("unitPath"), filter.unitPath()), 1));
        }
        if (filter.text() != null) {
            String sought = filter.text().toLowerCase(Locale.ROOT);
            wanted.add(is.or(
                    contains(finding.get("origin").get("titleSv"), sought),
                    contains(finding.get("origin").get("titleEn"), sought),
                    contains(finding.get("number"), sought)));
        }
    }

    /** Not "like": what people type may hold its wildcards. */
    private Predicate contains(Expression<String> column, String sought) {
        return is.greaterThan(is.locate(is.lower(column), sought), 0);
    }

    private void timed(FindingFilter filter) {
        within(finding.get("origin").get("reportedAt"), filter.reported());
        within(finding.get("deadline").get("original"), filter.originallyDue());
        FindingFilter.Counted counted = filter.counted();
        if (counted != null) {
            wanted.add(finding.get("id").in(counted(counted, filter)));
        }
    }

    /** The same conditions as the figure's own count: see {@link JpaTallies}. */
    private Subquery<String> counted(FindingFilter.Counted counted, FindingFilter filter) {
        Subquery<String> ids = query.subquery(String.class);
        Root<Spell> spell = ids.from(Spell.class);
        List<Predicate> told = new ArrayList<>();
        told.add(is.lessThanOrEqualTo(spell.<Instant>get("from"), counted.asOf()));
        if (filter.module() != null) {
            told.add(is.equal(spell.get("module"), filter.module()));
        }
        if (counted.overdue()) {
            told.add(is.greaterThan(spell.<Instant>get("openUntil"), counted.asOf()));
            told.add(is.lessThan(spell.<Instant>get("dueAt"), counted.asOf()));
        } else {
            told.add(is.greaterThan(spell.<Instant>get("to"), counted.asOf()));
            told.add(is.greaterThanOrEqualTo(
                    spell.<Instant>get("originalDueAt"), counted.due().from()));
            told.add(is.lessThan(
                    spell.<Instant>get("originalDueAt"), counted.due().to()));
            told.add(spell.get("outcome").in(Set.of(Outcome.IN_TIME, Outcome.LATE, Outcome.UNREMEDIED)));
        }
        return ids.select(spell.get("finding")).where(told.toArray(Predicate[]::new));
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

    private void within(Expression<Instant> at, FindingFilter.Span span) {
        if (span.from() != null) {
            wanted.add(is.greaterThanOrEqualTo(at, span.from()));
        }
        if (span.to() != null) {
            wanted.add(is.lessThan(at, span.to()));
        }
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
