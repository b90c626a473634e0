// SPDX-License-Identifier: Apache-2.0
package se.rond.duties;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import se.rond.duties.DutySource.Seen;
import se.rond.kernel.Period;
import se.rond.persistence.Conditions;

/**
 * A table whose rows are duties: the words of its queries, which whoever has the table asks. Rows are called {@code d} in every
 * condition. The list and the counts ask with the same words, so that every count is the number of rows behind it.
 */
public final class DutyTable {

    /**
     * What the table calls what every duty has.
     *
     * @param dueOn the due day, which is counted by
     * @param dueAt the due time, which is ordered by; the same as {@code dueOn} where the day is all that is kept
     */
    public record Attributes(String unitPath, String dueOn, String dueAt) {

        private Object seen(Seen after) {
            return dueAt.equals(dueOn) ? LocalDate.ofInstant(after.dueAt(), Period.ZONE) : after.dueAt();
        }
    }

    /**
     * How whoever has the table asks it.
     *
     * @param <T> a row of the answer
     */
    @ConsumerType
    @FunctionalInterface
    public interface Asking<T> {
        List<T> ask(String words, Conditions values);
    }

    private final String entity;
    private final Attributes attributes;
    private final DutyWords words;

    public DutyTable(String entity, Attributes attributes, DutyWords words) {
        this.entity = entity;
        this.attributes = attributes;
        this.words = words;
    }

    /**
     * By due time, then by id.
     *
     * @param narrowed conditions of the table's own
     * @param asking how the rows of a query are had, as many as are wanted at most
     */
    public <T> List<T> page(DutyQuery query, @Nullable Seen after, Consumer<Conditions> narrowed, Asking<T> asking) {
        Conditions asked = asked(query, query.states(), narrowed);
        String due = "d." + attributes.dueAt();
        if (after != null) {
            asked.rising(due, attributes.seen(after), "d.id", after.id());
        }
        return asking.ask("SELECT d FROM " + entity + " d" + asked.where() + " ORDER BY " + due + ", d.id", asked);
    }

    /** @return by path of then */
    public Map<String, DutyCount> countByUnit(DutyQuery query, Consumer<Conditions> narrowed, Asking<Object[]> asking) {
        Map<String, DutyCount> counts = new HashMap<>();
        count(
                attributes.unitPath(),
                query,
                narrowed,
                asking,
                (path, count) -> counts.merge((String) path, count, DutyCount::plus));
        return counts;
    }

    /** @return by month of the due day, in order */
    public Map<YearMonth, DutyCount> countByMonth(
            DutyQuery query, Consumer<Conditions> narrowed, Asking<Object[]> asking) {
        Map<YearMonth, DutyCount> counts = new TreeMap<>();
        count(
                attributes.dueOn(),
                query,
                narrowed,
                asking,
                (day, count) -> counts.merge(YearMonth.from((LocalDate) day), count, DutyCount::plus));
        return counts;
    }

    /** One query for each state, each along the index of the counts. */
    private void count(
            String attribute,
            DutyQuery query,
            Consumer<Conditions> narrowed,
            Asking<Object[]> asking,
            BiConsumer<Object, DutyCount> found) {
        for (DutyState state : query.states()) {
            Conditions asked = asked(query, Set.of(state), narrowed);
            String counting = "SELECT d." + attribute + ", COUNT(d.id) FROM " + entity + " d" + asked.where()
                    + " GROUP BY d." + attribute;
            asking.ask(counting, asked)
                    .forEach(row -> found.accept(row[0], DutyCount.of(state, ((Number) row[1]).longValue())));
        }
    }

    private Conditions asked(DutyQuery query, Set<DutyState> states, Consumer<Conditions> narrowed) {
        Conditions asked = new Conditions();
        asked.add(
                "d." + attributes.dueOn() + " >= :from", "from", query.period().from());
        asked.add("d." + attributes.dueOn() + " <= :to", "to", query.period().to());
        if (query.unitPath() != null) {
            asked.below("d." + attributes.unitPath(), query.unitPath());
        }
        narrowed.accept(asked);
        words.add(asked, query, states);
        return asked;
    }
}
