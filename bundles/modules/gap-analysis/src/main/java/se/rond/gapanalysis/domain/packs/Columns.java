// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.packs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.rond.gapanalysis.api.packs.Level;
import se.rond.kernel.Text;

/** Lists and maps in one column: parts divided by the signs that ASCII has for it, which no text contains. */
public final class Columns {

    private static final String UNIT = "\u001f";
    private static final String RECORD = "\u001e";

    private Columns() {}

    public static String of(Collection<String> words) {
        return String.join(UNIT, new TreeSet<>(words));
    }

    public static Set<String> words(String column) {
        return column.isEmpty() ? Set.of() : new TreeSet<>(List.of(column.split(UNIT, -1)));
    }

    public static String of(Map<String, String> pairs) {
        List<String> parts = new ArrayList<>();
        new TreeMap<>(pairs).forEach((key, value) -> parts.add(plain(key) + UNIT + plain(value)));
        return String.join(RECORD, parts);
    }

    public static Map<String, String> pairs(String column) {
        Map<String, String> pairs = new TreeMap<>();
        for (String pair : column.isEmpty() ? new String[0] : column.split(RECORD, -1)) {
            String[] parts = pair.split(UNIT, -1);
            pairs.put(parts[0], parts[1]);
        }
        return pairs;
    }

    public static String of(List<Level> levels) {
        return String.join(
                RECORD,
                levels.stream()
                        .map(level -> String.join(
                                UNIT,
                                Integer.toString(level.level()),
                                plain(level.name().sv()),
                                plain(level.name().en()),
                                plain(level.criterion().sv()),
                                plain(level.criterion().en())))
                        .toList());
    }

    static List<Level> levels(String column) {
        List<Level> levels = new ArrayList<>();
        for (String level : column.isEmpty() ? new String[0] : column.split(RECORD, -1)) {
            String[] parts = level.split(UNIT, -1);
            levels.add(
                    new Level(Integer.parseInt(parts[0]), new Text(parts[1], parts[2]), new Text(parts[3], parts[4])));
        }
        return List.copyOf(levels);
    }

    private static String plain(String text) {
        return text.replace(UNIT, " ").replace(RECORD, " ");
    }
}
