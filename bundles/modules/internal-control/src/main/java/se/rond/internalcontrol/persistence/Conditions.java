// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.persistence;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a query asks for: fixed words, and values that are always parameters. */
public final class Conditions {

    private final List<String> words = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    public void add(String condition) {
        words.add(condition);
    }

    public void add(String condition, String parameter, Object value) {
        words.add(condition);
        values.put(parameter, value);
    }

    public void with(String parameter, Object value) {
        values.put(parameter, value);
    }

    /** Records whose path begins so. Not "like": codes may hold its wildcards, and nothing is ever made part of the text. */
    public void below(String attribute, String path) {
        add("LOCATE(:path, " + attribute + ") = 1", "path", path);
    }

    public String where() {
        return words.isEmpty() ? "" : " WHERE " + String.join(" AND ", words);
    }

    public <Q extends Query> Q fill(Q query) {
        values.forEach(query::setParameter);
        return query;
    }

    public static List<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    /** Only records of these boards, or of these cycles. */
    void within(String record, @Nullable Set<UUID> boards, Set<UUID> cycles) {
        if (boards == null) {
            return;
        }
        List<String> either = new ArrayList<>(List.of("1 = 0"));
        if (!boards.isEmpty()) {
            either.add(record + ".board IN :boards");
            with("boards", texts(boards));
        }
        if (!cycles.isEmpty()) {
            either.add(record + ".cycle IN :cycles");
            with("cycles", texts(cycles));
        }
        add("(" + String.join(" OR ", either) + ")");
    }
}
