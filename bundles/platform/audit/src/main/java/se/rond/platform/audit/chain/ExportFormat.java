// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.chain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an export. First {@code export}; for each day its {@code chain} lines, its {@code entry} lines in order of unit
 * and position, and a {@code day} line with the root; last {@code end}, without which the file is cut off.
 */
public final class ExportFormat {

    private ExportFormat() {}

    public static String start(LocalDate from, LocalDate to, String rootBefore) {
        return CanonicalJson.of(Map.of(
                "kind", "export", "format", 1, "from", from.toString(), "to", to.toString(), "rootBefore", rootBefore));
    }

    public static String chain(ChainHead head) {
        return CanonicalJson.of(Map.of(
                "kind",
                "chain",
                "day",
                head.day().toString(),
                "unit",
                head.unit(),
                "entries",
                head.entries(),
                "head",
                head.hash()));
    }

    /** @param contents {@code null} if withheld */
    public static String entry(Link link, @Nullable Map<String, Object> contents) {
        Map<String, Object> line = new TreeMap<>(Map.of(
                "kind",
                "entry",
                "day",
                link.day().toString(),
                "unit",
                link.unit(),
                "position",
                link.position(),
                "previous",
                link.previous(),
                "digest",
                link.digest(),
                "hash",
                link.hash()));
        if (contents != null) {
            line.put("contents", contents);
        }
        return CanonicalJson.of(line);
    }

    public static String day(LocalDate day, @Nullable DayRoot root) {
        Map<String, Object> line = new TreeMap<>(Map.of("kind", "day", "day", day.toString()));
        if (root != null) {
            line.put("chains", root.chains());
            line.put("entries", root.entries());
            line.put("previous", root.previous());
            line.put("root", root.hash());
        }
        return CanonicalJson.of(line);
    }

    public static String end(long entries) {
        return CanonicalJson.of(Map.of("kind", "end", "entries", entries));
    }

    static Link link(Map<String, Object> line) {
        return new Link(
                date(line, "day"),
                text(line, "unit"),
                number(line, "position"),
                text(line, "previous"),
                text(line, "digest"),
                text(line, "hash"));
    }

    static ChainHead head(Map<String, Object> line) {
        return new ChainHead(date(line, "day"), text(line, "unit"), number(line, "entries"), text(line, "head"));
    }

    static @Nullable DayRoot root(Map<String, Object> line) {
        return line.containsKey("root")
                ? new DayRoot(
                        date(line, "day"),
                        number(line, "chains"),
                        number(line, "entries"),
                        text(line, "previous"),
                        text(line, "root"))
                : null;
    }

    static String text(Map<String, Object> line, String key) {
        return (String) Objects.requireNonNull(line.get(key), key);
    }

    static long number(Map<String, Object> line, String key) {
        return (Long) Objects.requireNonNull(line.get(key), key);
    }

    static LocalDate date(Map<String, Object> line, String key) {
        return LocalDate.parse(text(line, key));
    }
}
