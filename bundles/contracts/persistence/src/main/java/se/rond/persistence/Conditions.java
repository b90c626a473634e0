// SPDX-License-Identifier: Apache-2.0
package se.rond.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;

/** What a query asks for: fixed words, and values that are always parameters. */
public final class Conditions {

    /**
     * How a query is given a value: {@code Query::setParameter}.
     *
     * @param <Q> the query
     */
    @ConsumerType
    @FunctionalInterface
    public interface Parameter<Q> {
        void set(Q query, String name, Object value);
    }

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

    /**
     * What comes after a row that was seen, in a list that rises by a value and then by its id: as two conditions, the first of
     * which begins in an index of both.
     */
    public void rising(String attribute, Object seen, String id, UUID seenId) {
        beyond(attribute, seen, id, seenId, ">");
    }

    /** The same in a list that falls. */
    public void falling(String attribute, Object seen, String id, UUID seenId) {
        beyond(attribute, seen, id, seenId, "<");
    }

    private void beyond(String attribute, Object seen, String id, UUID seenId, String sign) {
        add(attribute + " " + sign + "= :seenValue AND (" + attribute + " " + sign + " :seenValue OR " + id + " " + sign
                + " :seenId)");
        with("seenValue", seen);
        with("seenId", seenId.toString());
    }

    public String where() {
        return words.isEmpty() ? "" : " WHERE " + String.join(" AND ", words);
    }

    /** @return the query, with its values */
    public <Q> Q fill(Q query, Parameter<? super Q> parameter) {
        values.forEach((name, value) -> parameter.set(query, name, value));
        return query;
    }

    public static List<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
