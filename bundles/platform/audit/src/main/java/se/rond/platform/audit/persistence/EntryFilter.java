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

    private static final String NEWEST = "ENTRY_NEWEST";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();
    private String index = NEWEST;

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
            if (column.index != null && index.equals(NEWEST)) {
                index = column.index;
            }
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
        ID(null),
        SUBJECT("ENTRY_SUBJECT"),
        SUBJECT_TYPE(null),
        ACTION("ENTRY_ACTION"),
        ACTOR("ENTRY_ACTOR"),
        PERSON("ENTRY_PERSON"),
        CHAIN_UNIT("ENTRY_UNIT");

        /** Holds the entries of a value newest first. */
        private final @Nullable String index;

        Column(@Nullable String index) {
            this.index = index;
        }
    }

    /**
     * Which index holds what is asked for in the order that it is asked in. Derby would rather read everything and sort it; to
     * PostgreSQL this is a comment up to the end of its line.
     */
    String readingInOrder() {
        return "--DERBY-PROPERTIES index=" + index + "\n";
    }

    String where() {
        return conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
    }

    List<Object> arguments() {
        return Collections.unmodifiableList(arguments);
    }
}
