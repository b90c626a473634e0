// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.rond.platform.followup.application.FindingFilter;
import se.rond.platform.followup.application.NumberBlocks;
import se.rond.platform.followup.application.Order;
import se.rond.platform.followup.application.Reach;
import se.rond.platform.followup.domain.Finding;

/** Findings by what stands in their title, and by their number: by its beginning, or by what follows the year. */
final class TextSearch {

    /** More titles than these are no choice among titles any more. */
    private static final int MANY_TITLES = 100;

    private static final Pattern LIKE_A_NUMBER = Pattern.compile("[0-9]{1,6}|[0-9]{4}-[0-9]{0,6}");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{1,6}");

    private final EntityManager entities;
    private final String sought;

    TextSearch(EntityManager entities, String text) {
        this.entities = entities;
        this.sought = text.toLowerCase(Locale.ROOT);
    }

    /** The same as one condition, for counts. */
    Asked anywhere() {
        List<String> numbers = numbers();
        return isLikeANumber()
                ? is -> is.either(is.titled(sought), is.numbered(sought), is.numberedOneOf(numbers))
                : is -> is.titled(sought);
    }

    List<Finding> page(FindingFilter filter, Reach reach, Order order, int limit) {
        PageOf page = (asked, index) ->
                new PageQuery(entities.getCriteriaBuilder()).of(entities, filter, reach, order, limit, asked, index);
        List<Finding> found = new ArrayList<>(byTitle(page, new IndexChoice(entities), filter, reach, order));
        if (isLikeANumber()) {
            List<String> numbers = numbers();
            found.addAll(page.of(is -> is.numbered(sought), Optional.empty()));
            found.addAll(page.of(is -> is.numberedOneOf(numbers), Optional.empty()));
        }
        return found.stream().distinct().sorted(order::compare).limit(limit).toList();
    }

    private List<Finding> byTitle(PageOf page, IndexChoice choice, FindingFilter filter, Reach reach, Order order) {
        List<String> titles = titles();
        if (titles.isEmpty()) {
            return List.of();
        }
        if (titles.size() <= MANY_TITLES && choice.fewHave(titles)) {
            return page.of(
                    is -> is.both(is.titledOneOf(titles), is.titled(sought)), Optional.of(FindingIndex.FINDING_TITLED));
        }
        return page.of(is -> is.titled(sought), choice.of(filter, reach, order));
    }

    /** Not "like": what people type may hold its wildcards. */
    private List<String> titles() {
        return entities.createQuery(
                        "select distinct t.sv from KnownTitle t"
                                + " where locate(:sought, lower(t.sv)) > 0 or locate(:sought, lower(t.en)) > 0",
                        String.class)
                .setParameter("sought", sought)
                .setMaxResults(MANY_TITLES + 1)
                .getResultList();
    }

    private boolean isLikeANumber() {
        return LIKE_A_NUMBER.matcher(sought).matches();
    }

    /** The numbers of every year that end so. */
    private List<String> numbers() {
        if (!SERIAL.matcher(sought).matches()) {
            return List.of();
        }
        int serial = Integer.parseInt(sought);
        return entities
                .createQuery("select s.year from NumberSeries s order by s.year", Integer.class)
                .getResultList()
                .stream()
                .map(year -> NumberBlocks.number(year, serial))
                .toList();
    }

    /** What is asked for beside the filter. */
    interface Asked {
        jakarta.persistence.criteria.Predicate of(Conditions conditions);
    }

    private interface PageOf {
        List<Finding> of(Asked asked, Optional<FindingIndex> index);
    }
}
