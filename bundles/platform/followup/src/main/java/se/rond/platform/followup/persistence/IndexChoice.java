// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.platform.followup.application.FindingFilter;
import se.rond.platform.followup.application.Order;
import se.rond.platform.followup.application.Reach;
import se.rond.platform.followup.domain.FindingFacts;

/**
 * Along which index a page is read, so that it costs the same however many years lie behind it. What few findings have in
 * common leads to them, and they are sorted; where many have it, the next fifty are soon met in the order of the list.
 */
final class IndexChoice {

    /** So many are soon sorted; and where more are meant, they are met soon enough among ten years of findings. */
    private static final int FEW = 500;

    private final EntityManager entities;

    IndexChoice(EntityManager entities) {
        this.entities = entities;
    }

    /** Empty where the database does as well by itself. */
    Optional<FindingIndex> of(FindingFilter filter, Reach reach, Order order) {
        if (isNarrow(filter, order) || reach.assignee() != null || reach.assigneeUnits() != null) {
            return Optional.empty();
        }
        if (reach.isApart()) {
            return Optional.of(FindingIndex.FINDING_APART);
        }
        if (reach.units() != null && few("site.unit", reach.units(), FindingIndex.FINDING_UNIT, filter)) {
            return Optional.of(FindingIndex.FINDING_UNIT);
        }
        if (reach.premises() != null && few("site.premise", reach.premises(), FindingIndex.FINDING_PREMISE, filter)) {
            return Optional.of(FindingIndex.FINDING_PREMISE);
        }
        String module = reach.module();
        if (module != null
                && isFew(asked("f.origin.module in :values", List.of(module)), FindingIndex.FINDING_SOURCE)) {
            return Optional.of(FindingIndex.FINDING_SOURCE);
        }
        return FindingIndex.inOrder(filter, order);
    }

    /** Whether so few have one of the titles that they can be sorted. */
    boolean fewHave(Collection<String> titles) {
        return isFew(asked("f.origin.titleSv in :values", titles), FindingIndex.FINDING_TITLED);
    }

    private boolean few(String attribute, Collection<UUID> ids, FindingIndex index, FindingFilter filter) {
        List<String> values = ids.stream().map(UUID::toString).toList();
        String among = "f." + attribute + " in :values";
        return FindingIndex.isOpenOnly(filter) // which the indexes of places tell too
                ? isFew(
                        asked(among + " and f.openDueAt < :notOpen", values)
                                .setParameter("notOpen", FindingFacts.NOT_OPEN),
                        index)
                : isFew(asked(among, values), index);
    }

    private TypedQuery<String> asked(String condition, Collection<String> values) {
        return entities.createQuery("select f.id from Finding f where " + condition, String.class)
                .setParameter("values", values);
    }

    private static boolean isFew(TypedQuery<String> asked, FindingIndex index) {
        return index.leads(asked.setMaxResults(FEW + 1)).getResultList().size() <= FEW;
    }

    private static boolean isNarrow(FindingFilter filter, Order order) {
        return isGiven(filter.premise())
                || isGiven(filter.source())
                || isGiven(filter.assignee())
                || isGiven(filter.counted())
                || isGiven(filter.owned())
                || !filter.originallyDue().equals(FindingFilter.Span.EVER)
                || order.by() == Order.By.DUE && !filter.reported().equals(FindingFilter.Span.EVER);
    }

    private static boolean isGiven(@Nullable Object wanted) {
        return wanted != null;
    }
}
