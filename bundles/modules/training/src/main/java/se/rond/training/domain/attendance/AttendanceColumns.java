// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.attendance;

import static se.rond.training.api.attendance.AttendanceColumn.EMAIL;
import static se.rond.training.api.attendance.AttendanceColumn.NAME;
import static se.rond.training.api.attendance.AttendanceColumn.NUMBER;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.rond.kernel.Invalid;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;
import se.rond.sheets.SheetRow;
import se.rond.training.api.attendance.AttendanceColumn;

/** Which column of a list is which. */
public final class AttendanceColumns {

    private final List<String> headings;
    private final Map<AttendanceColumn, Integer> places = new EnumMap<>(AttendanceColumn.class);

    private AttendanceColumns(List<String> headings) {
        this.headings = headings;
    }

    /**
     * What is known of the provider's lists, as far as this one has such columns; else whatever is recognised by its heading.
     *
     * @param known column to heading, from the provider's last list
     */
    public static AttendanceColumns proposed(List<String> headings, Map<String, String> known) {
        AttendanceColumns columns = new AttendanceColumns(headings);
        for (AttendanceColumn column : AttendanceColumn.values()) {
            String remembered = known.get(column.field());
            int place = remembered == null ? -1 : headings.indexOf(remembered);
            for (int i = 0; i < headings.size() && place < 0; i++) {
                place = column.isCalled(headings.get(i)) ? i : -1;
            }
            if (place >= 0 && !columns.places.containsValue(place)) {
                columns.places.put(column, place);
            }
        }
        return columns;
    }

    /** @param wanted column to heading */
    public static AttendanceColumns of(List<String> headings, Map<String, String> wanted) {
        AttendanceColumns columns = new AttendanceColumns(headings);
        wanted.forEach((name, heading) -> {
            int place = columns.place(heading);
            if (columns.places.containsValue(place)) {
                throw new Malformed(
                        "heading-twice",
                        new Text(
                                "Kolumnen «" + heading + "» är vald för två saker. Välj en kolumn för var sak.",
                                "The column “" + heading
                                        + "” is chosen for two things. Choose one column for each thing."));
            }
            columns.places.put(column(name), place);
        });
        return columns;
    }

    private static AttendanceColumn column(String name) {
        return Stream.of(AttendanceColumn.values())
                .filter(column -> column.field().equals(name))
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

    /** @throws Invalid if nothing can be known from the columns that there are */
    public AttendanceColumns complete(boolean courseChosen) {
        if (!has(AttendanceColumn.DATE)) {
            throw missing("datumet", "the date");
        }
        if (!courseChosen && !has(AttendanceColumn.COURSE)) {
            throw missing("kursen, eller välj en kurs för hela listan", "the course, or choose one for the whole list");
        }
        if (Stream.of(NUMBER, EMAIL, NAME).noneMatch(this::has)) {
            throw missing("anställningsnummer, e-post eller namn", "employee number, e-mail or name");
        }
        return this;
    }

    private static Invalid missing(String sv, String en) {
        return new Invalid(
                "/map", "column-missing", "Ange vilken kolumn som är " + sv + ".", "Say which column is " + en + ".");
    }

    public boolean has(AttendanceColumn column) {
        return places.containsKey(column);
    }

    public String text(SheetRow row, AttendanceColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    /** The heading as the file has it. */
    public String heading(AttendanceColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : headings.get(place);
    }

    public Map<String, String> byField() {
        Map<String, String> named = new LinkedHashMap<>();
        places.forEach((column, place) -> named.put(column.field(), headings.get(place)));
        return named;
    }

    public List<String> unused() {
        return IntStream.range(0, headings.size())
                .filter(place -> !places.containsValue(place))
                .mapToObj(headings::get)
                .toList();
    }
}
