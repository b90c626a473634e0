// SPDX-License-Identifier: Apache-2.0
package se.rond.duties;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rond.kernel.Period;
import se.rond.persistence.Conditions;

/**
 * What the states mean in a table whose rows are called {@code d}.
 *
 * @param any condition for all states together; empty where every row has one
 * @param of condition for one
 * @param values for every parameter that any of them names
 */
public record DutyWords(String any, Function<DutyState, String> of, Function<DutyQuery, Map<String, Object>> values) {

    private static final String OPEN = "d.doneOn IS NULL AND ";

    /** Of rows with {@code opensOn}, {@code dueOn} and {@code doneOn} that stay until they are done, see {@link DutyDays}. */
    public static DutyWords ofDays() {
        return new DutyWords("", state -> days(state, OPEN, "1 = 0"), DutyWords::today);
    }

    /** The same, where a flag says that a row was closed without having been done. */
    public static DutyWords ofDaysUnless(String givenUp) {
        String open = OPEN + "d." + givenUp + " = FALSE AND ";
        String missed = OPEN + "d." + givenUp + " = TRUE";
        return new DutyWords("", state -> days(state, open, missed), DutyWords::today);
    }

    private static String days(DutyState state, String open, String missed) {
        return switch (state) {
            case UPCOMING -> open + "d.opensOn > :today AND d.dueOn >= :today";
            case DUE -> open + "d.opensOn <= :today AND d.dueOn >= :today";
            case LATE -> open + "d.dueOn < :today";
            case DONE -> "d.doneOn <= d.dueOn";
            case DONE_LATE -> "d.doneOn > d.dueOn";
            case MISSED -> missed;
        };
    }

    private static Map<String, Object> today(DutyQuery query) {
        return Map.of("today", LocalDate.ofInstant(query.asOf(), Period.ZONE));
    }

    /** Asks for the rows in one of the states, with exactly the parameters that are named. */
    void add(Conditions asked, DutyQuery query, Set<DutyState> states) {
        String meant = states.size() == DutyState.values().length
                ? any
                : Stream.of(DutyState.values())
                        .filter(states::contains)
                        .map(of)
                        .collect(Collectors.joining(") OR (", "((", "))"));
        if (meant.isEmpty()) {
            return;
        }
        asked.add(meant);
        values.apply(query).forEach((parameter, value) -> {
            if (Pattern.compile(":" + parameter + "\\b").matcher(meant).find()) {
                asked.with(parameter, value);
            }
        });
    }
}
