// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;
import se.rond.access.Scope;

/** Conditions on entries, built up one by one; values only ever as parameters. */
public final class EntryFilter {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    /**
     * Only what the caller may read: for each compartment that is open to them, the units within reach.
     *
     * @param reach where each compartment is open; one that is absent is closed
     */
    public EntryFilter readableIn(Map<Compartment, Scope> reach) {
        List<String> open = new ArrayList<>();
        reach.forEach((compartment, scope) -> {
            if (scope.everything()) {
                open.add("COMPARTMENT = ?");
                arguments.add(Compartments.stored(compartment));
            } else if (!scope.units().isEmpty()) {
                open.add("(COMPARTMENT = ? AND CHAIN_UNIT IN (" + marks(scope.units()) + "))");
                arguments.add(Compartments.stored(compartment));
                scope.units().forEach(unit -> arguments.add(unit.toString()));
            }
        });
        conditions.add(open.isEmpty() ? "1 = 0" : "(" + String.join(" OR ", open) + ")");
        return this;
    }

    private static String marks(Collection<UUID> units) {
        return String.join(", ", Collections.nCopies(units.size(), "?"));
    }

    public EntryFilter equal(Column column, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            conditions.add(column + " = ?");
            arguments.add(value.replace('\0', ' ')); // which nothing has, and PostgreSQL refuses
        }
        return this;
    }

    /** @param id ids order by time */
    public EntryFilter from(@Nullable String id) {
        return compare("ID >= ?", id);
    }

    public EntryFilter before(@Nullable String id) {
        return compare("ID < ?", id);
    }

    private EntryFilter compare(String condition, @Nullable String id) {
        if (id != null) {
            conditions.add(condition);
            arguments.add(id);
        }
        return this;
    }

    /** What can be asked for by value. */
    public enum Column {
        ID,
        SUBJECT,
        SUBJECT_TYPE,
        ACTION,
        ACTOR,
        PERSON,
        CHAIN_UNIT
    }

    String where() {
        return conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
    }

    List<Object> arguments() {
        return Collections.unmodifiableList(arguments);
    }
}
