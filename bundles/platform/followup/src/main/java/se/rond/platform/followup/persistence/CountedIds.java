// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.rond.platform.followup.application.FindingFilter;
import se.rond.platform.followup.application.FindingFilter.Counted;
import se.rond.platform.followup.domain.Extension;
import se.rond.platform.followup.domain.Outcome;
import se.rond.platform.followup.domain.Spell;

/** The findings that a figure counted: the same conditions as the figure's own count, see {@link JpaTallies}. */
final class CountedIds {

    private final CriteriaBuilder is;
    private final Subquery<String> ids;
    private final Counted counted;
    private final FindingFilter filter;
    private final List<Predicate> told = new ArrayList<>();

    CountedIds(CriteriaBuilder builder, AbstractQuery<?> query, Counted counted, FindingFilter filter) {
        this.is = builder;
        this.ids = query.subquery(String.class);
        this.counted = counted;
        this.filter = filter;
    }

    Subquery<String> ids() {
        switch (counted.count()) {
            case FIRST_DUE -> {
                Root<Spell> spell = toldThen();
                within(spell.get("originalDueAt"));
                told.add(is.or(
                        spell.get("outcome").in(Set.of(Outcome.IN_TIME, Outcome.LATE)),
                        is.and(
                                is.equal(spell.get("outcome"), Outcome.UNREMEDIED),
                                is.lessThanOrEqualTo(spell.<Instant>get("originalDueAt"), counted.asOf()))));
            }
            case OVERDUE -> {
                Root<Spell> spell = begun();
                told.add(is.greaterThan(spell.<Instant>get("openUntil"), counted.asOf()));
                told.add(is.lessThan(spell.<Instant>get("dueAt"), counted.asOf()));
            }
            case REMEDIED -> within(toldThen().get("remediedAt"));
            case REPORTED -> {
                Root<Spell> spell = toldThen();
                within(spell.get("reportedAt"));
                told.add(is.notEqual(spell.get("outcome"), Outcome.REJECTED));
            }
            case EXTENDED -> {
                Root<Extension> extension = from(Extension.class);
                within(extension.get("at"));
                told.add(is.lessThanOrEqualTo(extension.<Instant>get("at"), counted.asOf()));
            }
        }
        return ids.where(told.toArray(Predicate[]::new));
    }

    private Root<Spell> toldThen() {
        Root<Spell> spell = begun();
        told.add(is.greaterThan(spell.<Instant>get("to"), counted.asOf()));
        return spell;
    }

    private Root<Spell> begun() {
        Root<Spell> spell = from(Spell.class);
        told.add(is.lessThanOrEqualTo(spell.<Instant>get("from"), counted.asOf()));
        if (!filter.severities().isEmpty()) {
            told.add(spell.get("severity").in(filter.severities()));
        }
        if (!filter.responsible().isEmpty()) {
            told.add(spell.get("responsible").in(filter.responsible()));
        }
        return spell;
    }

    private <T> Root<T> from(Class<T> entity) {
        Root<T> root = ids.from(entity);
        ids.select(root.get("finding"));
        if (filter.module() != null) {
            told.add(is.equal(root.get("module"), filter.module()));
        }
        return root;
    }

    private void within(Path<Instant> at) {
        told.add(is.greaterThanOrEqualTo(at, counted.from()));
        told.add(is.lessThan(at, counted.to()));
    }
}
