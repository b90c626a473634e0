// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import se.rond.kernel.Invalid;
import se.rond.kernel.Malformed;
import se.rond.sheets.SheetRow;

public class ReadingListsTest {

    @Test
    public void headingsAreRecognised() {
        assertThat(AttendanceColumns.proposed(
                                List.of("Datum", "Kurs", "Anst.nr", "Namn", "E-post", "Närvaro", "Bil"), Map.of())
                        .byField())
                .containsOnly(
                        Map.entry("date", "Datum"),
                        Map.entry("course", "Kurs"),
                        Map.entry("employee_number", "Anst.nr"),
                        Map.entry("name", "Namn"),
                        Map.entry("email", "E-post"),
                        Map.entry("attendance", "Närvaro"));
    }

    @Test
    public void whatAProviderCalledAColumnLastTimeGoesBeforeWhatItLooksLike() {
        assertThat(AttendanceColumns.proposed(List.of("Datum", "Kursstart", "Namn"), Map.of("date", "Kursstart"))
                        .byField())
                .containsEntry("date", "Kursstart");
        assertThat(AttendanceColumns.proposed(List.of("Datum", "Namn"), Map.of("date", "Kursstart"))
                        .byField())
                .as("a heading that this list does not have is forgotten")
                .containsEntry("date", "Datum");
    }

    @Test
    public void whatIsMissingIsNamed() {
        assertThat(missing(List.of("Kurs", "Namn"), false)).contains("the date");
        assertThat(missing(List.of("Datum", "Namn"), false)).contains("the course");
        assertThat(missing(List.of("Datum", "Kurs"), false)).contains("employee number");
        AttendanceColumns.proposed(List.of("Datum", "Namn"), Map.of()).complete(true);
    }

    @Test
    public void aColumnIsOneThing() {
        assertThat(catchThrowableOfType(
                                Malformed.class,
                                () -> AttendanceColumns.of(
                                        List.of("Datum", "Namn"), Map.of("date", "Datum", "name", "Datum")))
                        .rule())
                .isEqualTo("heading-twice");
    }

    @Test
    public void everythingWrongIsToldByRowAndColumn() {
        given("i mars", "Brand", "1", "Ek, Eva", "", "Ja");
        given("2025-02-30", "Brand", "1", "Ek, Eva", "", "Ja");
        given("2025-03-03", "Brand", "1", "Ek, Eva", "", "kanske");
        given("2025-03-03", "", "1", "Ek, Eva", "", "Ja");
        given("2025-03-03", "Brand", "", "", "", "Ja");
        given("2026-01-16", "Brand", "1", "Ek, Eva", "", "Ja");
        given("2025-03-03", "Brand", "1", "=HYPERLINK(1)", "", "Ja");
        given("2025-03-03", "Brand", "#", "Ek, Eva", "", "Ja");
        given("2025-03-03", "Brand", "1", "\uFFFDkerblom, Eva", "", "Ja");
        given("2025-03-03", "Brand", "1", "Ã…kerblom, Eva", "", "Ja");
        given("2025-03-03", "Brand", "811228-9874", "Ek, Eva", "", "Ja");
        given("2025-03-03", "Brand", "1", "x".repeat(201), "", "Ja");
        given("2025-03-03", "Brand", "1", "Ek, Eva", "", "Ja");
        given("0205-03-03", "Brand", "1", "Ek, Eva", "", "Ja");

        AttendanceReading reading = read();

        assertThat(reading.errors().stream().map(e -> e.line() + " " + e.column() + " " + e.rule()))
                .containsExactly(
                        "2 Datum not-a-date",
                        "3 Datum not-a-date",
                        "4 Närvaro attendance-unknown",
                        "5 Kurs course-missing",
                        "6  participant-missing",
                        "7 Datum completed-in-future",
                        "8 Namn formula",
                        "9 Anst.nr formula",
                        "10 Namn encoding-wrong",
                        "11 Namn encoding-wrong",
                        "12 Anst.nr personal-number",
                        "13 Namn text-too-long",
                        "15 Datum too-long-ago");
        assertThat(reading.rows()).extracting(AttendanceRow::line).containsExactly(14);
    }

    @Test
    public void daysAndYesAreReadAsPeopleWriteThem() {
        given("20250303", "Brand", "1", "", "", "x");
        given("2025-03-03 08:30", "Brand", "1", "", "", "Närvarande");
        given("2025-03-03T08:30:00", "Brand", "1", "", "", "FRÅNVARANDE");

        assertThat(read().rows()).extracting(AttendanceRow::day).containsOnly(LocalDate.parse("2025-03-03"));
        assertThat(read().rows()).extracting(AttendanceRow::attended).containsExactly(true, true, false);
    }

    @Test
    public void aListWithoutSuchAColumnIsOfThoseWhoWereThere() {
        rows.add(new SheetRow(2, List.of("2025-03-03", "Ek, Eva")));

        AttendanceReading reading =
                new AttendanceReading(AttendanceColumns.proposed(List.of("Datum", "Namn"), Map.of()), TODAY).read(rows);

        assertThat(reading.rows()).extracting(AttendanceRow::attended).containsExactly(true);
    }

    @Test
    public void aCourseIsKnownByItsNameAndProposedByItsBeginning() {
        CourseNames names = new CourseNames(Map.of(
                "tr.fire_basic", List.of("Grundläggande brandskyddsutbildning", "Basic fire-safety training"),
                "tr.fire_bsa", List.of("Brandskyddsansvarig"),
                "tr.fire_bsk", List.of("Brandskyddskontrollant")));

        assertThat(names.called("grundlaggande BRANDSKYDDSUTBILDNING")).contains("tr.fire_basic");
        assertThat(names.called("TR.FIRE_BASIC")).contains("tr.fire_basic");
        assertThat(names.called("Grundläggande brandskydd")).isEmpty();
        assertThat(names.proposed("Grundläggande brandskydd")).contains("tr.fire_basic");
        assertThat(names.proposed("Brandskydd")).as("could be two").isEmpty();
        assertThat(names.proposed("")).isEmpty();
    }

    private static final LocalDate TODAY = LocalDate.parse("2026-01-15");
    private static final List<String> HEADINGS = List.of("Datum", "Kurs", "Anst.nr", "Namn", "E-post", "Närvaro");

    private final List<SheetRow> rows = new ArrayList<>();

    private void given(String... cells) {
        rows.add(new SheetRow(rows.size() + 2, Arrays.asList(cells)));
    }

    private AttendanceReading read() {
        return new AttendanceReading(AttendanceColumns.proposed(HEADINGS, Map.of()), TODAY).read(rows);
    }

    private static String missing(List<String> headings, boolean courseChosen) {
        return catchThrowableOfType(
                        Invalid.class,
                        () -> AttendanceColumns.proposed(headings, Map.of()).complete(courseChosen))
                .detail()
                .en();
    }
}
