// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.findings.MeasureState;
import se.rond.findings.ResponsibleParty;
import se.rond.platform.followup.application.FindingFilter;
import se.rond.platform.followup.application.Reach;
import se.rond.platform.followup.domain.Finding;
import se.rond.platform.followup.domain.FindingFacts;
import se.rond.platform.followup.measures.Measure;
import se.rond.platform.followup.measures.ServedFinding;

/** What is asked of findings, as conditions: of a page, and of a count. */
final class Conditions {

    private static final Set<MeasureState> TO_DO = EnumSet.of(MeasureState.DECIDED, MeasureState.IN_PROGRESS);

    private final CriteriaBuilder is;
    private final AbstractQuery<?> query;
    private final Root<Finding> finding;
    private final List<Predicate> wanted = new ArrayList<>();

    Conditions(CriteriaBuilder builder, AbstractQuery<?> query, Root<Finding> finding) {
        this.is = builder;
        this.query = query;
        this.finding = finding;
    }

    void add(Predicate condition) {
        wanted.add(condition);
    }

    Predicate[] all() {
        return wanted.toArray(Predicate[]::new);
    }

    void filtered(FindingFilter filter) {
        standing(filter);
        placed(filter);
        timed(filter);
    }

    /** One way in which the caller reaches findings. */
    Predicate reached(Reach reach) {
        List<Predicate> way = new ArrayList<>();
        among(way, finding.get("site").get("unit"), reach.units());
        among(way, finding.get("site").get("premise"), reach.premises());
        if (reach.assignee() != null) {
            way.add(is.equal(
                    finding.get("assignee").get("person"), reach.assignee().toString()));
        }
        among(way, finding.get("assignee").get("unit"), reach.assigneeUnits());
        if (reach.ownerSide()) {
            way.add(is.notEqual(finding.get("responsible"), ResponsibleParty.OCCUPANT));
        }
        Apart.from(is, finding.get("compartment"), reach.compartments()).ifPresent(way::add);
        if (reach.module() != null) {
            way.add(is.equal(finding.get("origin").get("module"), reach.module()));
        }
        return is.and(way.toArray(Predicate[]::new));
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
        if (!filter.severities().isEmpty() && !isOfThen(filter)) {
            wanted.add(finding.get("severity").in(filter.severities()));
        }
        if (filter.overdueAt() != null) {
            wanted.add(is.lessThan(finding.<Instant>get("openDueAt"), filter.overdueAt()));
        }
        same(finding.get("assignee").get("person"), filter.assignee());
        if (filter.withoutMeasureOf() != null) {
            wanted.add(is.not(is.exists(measuresOf(filter.withoutMeasureOf()))));
        }
    }

    /**
     * Those that serve the finding and that the person has to do; or has done, where the measure is of the same record as the
     * finding: then somebody else has to say whether it helped, and nothing is left to do until that is said.
     */
    private Subquery<String> measuresOf(UUID person) {
        Subquery<String> measures = query.subquery(String.class);
        Root<ServedFinding> link = measures.from(ServedFinding.class);
        Root<Measure> measure = measures.from(Measure.class);
        return measures.select(measure.get("id"))
                .where(
                        is.equal(link.get("finding"), finding.get("id")),
                        is.isNull(link.get("removedAt")),
                        is.equal(measure.get("id"), link.get("measure")),
                        is.equal(measure.get("owner"), person.toString()),
                        is.or(measure.get("state").in(TO_DO), awaitsJudgement(measure)));
    }

    private Predicate awaitsJudgement(Root<Measure> measure) {
        return is.and(
                is.equal(measure.get("state"), MeasureState.DONE),
                is.isNull(measure.get("effect")),
                is.equal(measure.get("source"), finding.get("origin").get("source")));
    }

    /** What a figure counted is told apart by how it stood then, see {@link CountedIds}. */
    private static boolean isOfThen(FindingFilter filter) {
        FindingFilter.Counted counted = filter.counted();
        return counted != null && counted.count() != FindingFilter.Count.EXTENDED;
    }

    private void placed(FindingFilter filter) {
        Apart.from(is, finding.get("compartment"), filter.compartments()).ifPresent(wanted::add);
        same(finding.get("site").get("premise"), filter.premise());
        if (filter.owned() != null) {
            wanted.add(
                    filter.owned().premises().isEmpty()
                            ? is.disjunction()
                            : finding.get("site")
                                    .get("premise")
                                    .in(filter.owned().premises().stream()
                                            .map(UUID::toString)
                                            .toList()));
        }
        if (!filter.responsible().isEmpty() && !isOfThen(filter)) {
            wanted.add(finding.get("responsible").in(filter.responsible()));
        }
        same(finding.get("origin").get("source"), filter.source());
        if (filter.module() != null) {
            wanted.add(is.equal(finding.get("origin").get("module"), filter.module()));
        }
        if (filter.unitPath() != null) {
            wanted.add(is.equal(is.locate(finding.get("site").get("unitPath"), filter.unitPath()), 1));
        }
    }

    /** Not "like": what people type may hold its wildcards. */
    Predicate titled(String sought) {
        return is.or(
                contains(finding.get("origin").get("titleSv"), sought),
                contains(finding.get("origin").get("titleEn"), sought));
    }

    Predicate titledOneOf(Collection<String> titles) {
        return finding.get("origin").get("titleSv").in(titles);
    }

    /** @param beginning digits, and the dash behind the year: no wildcards */
    Predicate numbered(String beginning) {
        return is.like(finding.get("number"), beginning + "%");
    }

    Predicate numberedOneOf(Collection<String> numbers) {
        return numbers.isEmpty() ? is.disjunction() : finding.get("number").in(numbers);
    }

    Predicate either(Predicate... conditions) {
        return is.or(conditions);
    }

    Predicate both(Predicate one, Predicate other) {
        return is.and(one, other);
    }

    private Predicate contains(Expression<String> column, String sought) {
        return is.greaterThan(is.locate(is.lower(column), sought), 0);
    }

    private void timed(FindingFilter filter) {
        within(finding.get("origin").get("reportedAt"), filter.reported());
        within(finding.get("deadline").get("original"), filter.originallyDue());
        FindingFilter.Counted counted = filter.counted();
        if (counted != null) {
            wanted.add(finding.get("id").in(new CountedIds(is, query, counted, filter).ids()));
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

    private static void among(List<Predicate> way, Expression<String> column, @Nullable Collection<UUID> ids) {
        if (ids != null) {
            way.add(column.in(ids.stream().map(UUID::toString).collect(Collectors.toSet())));
        }
    }
}
