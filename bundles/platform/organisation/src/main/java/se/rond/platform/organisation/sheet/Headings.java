// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.rond.kernel.Text;
import se.rond.kernel.Violation;

/** Which column of a file is which. */
final class Headings {

    private static final int SHOWN_AT_MOST = 60;

    private final List<Column> columns;
    private final Map<Column, Integer> places = new HashMap<>();
    private final Map<Column, String> written = new HashMap<>();
    private final int width;

    private Headings(List<Column> columns, List<String> headings) {
        this.columns = columns;
        this.width = headings.size();
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            place(i, headings.get(i).strip(), wrong);
        }
        for (Column column : columns) {
            if (column.required() && !places.containsKey(column)) {
                wrong.add(violation(
                        "heading-missing",
                        column.name(),
                        "Kolumnen " + column.name() + " saknas.",
                        "The column " + column.name() + " is missing."));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Unreadable(wrong);
        }
    }

    /**
     * @param cells of the heading line; empty ones at the end do not count
     * @throws Unreadable if a heading is unknown, missing or there twice
     */
    static Headings of(List<Column> columns, List<String> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return new Headings(columns, cells.subList(0, width));
    }

    private void place(int index, String heading, List<Violation> wrong) {
        Optional<Column> column =
                columns.stream().filter(known -> known.isCalled(heading)).findFirst();
        if (column.isEmpty()) {
            wrong.add(violation(
                    "heading-unknown",
                    heading,
                    "Rubriken «" + shown(heading) + "» är okänd. Kända rubriker: " + known() + ".",
                    "The heading “" + shown(heading) + "” is unknown. Known headings: " + known() + "."));
        } else if (places.putIfAbsent(column.get(), index) != null) {
            wrong.add(violation(
                    "heading-twice",
                    heading,
                    "Kolumnen " + column.get().name() + " finns två gånger.",
                    "The column " + column.get().name() + " is there twice."));
        } else {
            written.put(column.get(), heading);
        }
    }

    private static Violation violation(String rule, String heading, String sv, String en) {
        return new Violation("/headings/" + pointer(shown(heading)), rule, new Text(sv, en));
    }

    private static String pointer(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Whatever was in the file: readable, and not endless. */
    private static String shown(String heading) {
        String clean = heading.replaceAll("\\p{C}", "\uFFFD");
        return clean.length() <= SHOWN_AT_MOST ? clean : clean.substring(0, SHOWN_AT_MOST) + "…";
    }

    private String known() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    int width() {
        return width;
    }

    /** Where the column is; empty if the file does not have it. */
    Optional<Integer> place(Column column) {
        return Optional.ofNullable(places.get(column));
    }

    /** The column's heading as the file has it. */
    String written(Column column) {
        return written.getOrDefault(column, column.name());
    }
}
