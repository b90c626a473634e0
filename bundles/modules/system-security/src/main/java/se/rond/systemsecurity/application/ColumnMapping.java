// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.rond.kernel.Invalid;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;
import se.rond.sheets.SheetRow;
import se.rond.systemsecurity.api.SystemField;

/** Which column of a file is which field. */
final class ColumnMapping {

    private static final Set<SystemField> REQUIRED = Set.of(SystemField.CODE, SystemField.NAME, SystemField.UNIT);

    private final List<String> headings;
    private final Map<SystemField, Integer> places = new EnumMap<>(SystemField.class);

    private ColumnMapping(List<String> headings) {
        this.headings = headings;
    }

    /** Whatever is recognised; the first column of a name counts. */
    static ColumnMapping proposed(List<String> headings) {
        ColumnMapping mapping = new ColumnMapping(headings);
        for (SystemField field : SystemField.values()) {
            for (int i = headings.size() - 1; i >= 0; i--) {
                if (field.isCalled(headings.get(i))) {
                    mapping.places.put(field, i);
                }
            }
        }
        return mapping;
    }

    /** @param wanted field to heading; empty for what is recognised */
    static ColumnMapping of(List<String> headings, Map<String, String> wanted) {
        if (wanted.isEmpty()) {
            return proposed(headings).complete();
        }
        ColumnMapping mapping = new ColumnMapping(headings);
        wanted.forEach((name, heading) -> mapping.places.put(field(name), mapping.place(heading)));
        return mapping.complete();
    }

    private static SystemField field(String name) {
        return Stream.of(SystemField.values())
                .filter(field -> field.field().equals(name))
                .findFirst()
                .orElseThrow(() -> new Malformed(
                        "field-unknown",
                        new Text("Det finns inget fält " + name + ".", "There is no field " + name + ".")));
    }

    private int place(String heading) {
        int place = headings.indexOf(heading.strip());
        if (place < 0) {
            throw new Malformed(
                    "heading-missing",
                    new Text("Filen har ingen kolumn «" + heading + "».", "The file has no column “" + heading + "”."));
        }
        return place;
    }

    private ColumnMapping complete() {
        List<String> missing = REQUIRED.stream()
                .filter(field -> !places.containsKey(field))
                .map(SystemField::field)
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new Invalid(
                    "/map",
                    "column-missing",
                    "Ange vilka kolumner som är " + String.join(", ", missing) + ".",
                    "Say which columns are " + String.join(", ", missing) + ".");
        }
        return this;
    }

    boolean has(SystemField field) {
        return places.containsKey(field);
    }

    String text(SheetRow row, SystemField field) {
        Integer place = places.get(field);
        return place == null ? "" : row.cell(place);
    }

    /** The heading as the file has it. */
    String heading(SystemField field) {
        Integer place = places.get(field);
        return place == null ? field.field() : headings.get(place);
    }

    Map<String, String> byField() {
        Map<String, String> named = new LinkedHashMap<>();
        places.forEach((field, place) -> named.put(field.field(), headings.get(place)));
        return named;
    }

    List<String> unused() {
        return IntStream.range(0, headings.size())
                .filter(place -> !places.containsValue(place))
                .mapToObj(headings::get)
                .toList();
    }
}
