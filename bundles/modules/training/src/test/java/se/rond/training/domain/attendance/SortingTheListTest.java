// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.attendance;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.training.api.attendance.RowOutcome.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import se.rond.organisation.Person;
import se.rond.sheets.Sheet;
import se.rond.training.api.attendance.Doubt;
import se.rond.training.api.attendance.RowOutcome;

public class SortingTheListTest {

    @Test
    public void theListOfTheYearComesOutAsItWasCountedByHand() {
        Sheet sheet = new PlainList().read(PlainList.theTrainersList(), 10_000);
        AttendanceReading reading = new AttendanceReading(
                        AttendanceColumns.proposed(sheet.headings(), Map.of()).complete(false),
                        LocalDate.parse("2026-01-15"))
                .read(sheet.rows());

        List<SortedRow> sorted = AttendanceSorting.sort(
                reading.rows(), Map.of("Grundläggande brandskydd", "tr.fire_basic"), new Roster(PlainList.itsPeople()));

        assertThat(reading.errors()).isEmpty();
        assertThat(sorted).hasSize(432);
        assertThat(sorted.stream().collect(groupingBy(SortedRow::outcome, counting())))
                .containsOnly(
                        Map.entry(COUNTED, 376L),
                        Map.entry(REVIEW, 8L),
                        Map.entry(UNKNOWN, 16L),
                        Map.entry(ABSENT, 22L),
                        Map.entry(REPEATED, 10L));
        assertThat(sorted.stream()
                        .filter(row -> row.outcome() == REVIEW)
                        .map(row -> row.match().doubts()))
                .containsOnly(Set.of(Doubt.NOT_EMPLOYED));
    }

    @Test
    public void theSamePersonTwiceThatDayIsADuplicateHoweverTheyAreWritten() {
        Person eva = people.employed("1", "Eva", "Ek");

        given("2025-03-03", "1", "", "", true);
        given("2025-03-03", "", "", eva.email(), true);
        given("2025-03-04", "1", "", "", true);

        assertThat(outcomes()).containsExactly(COUNTED, DUPLICATE, REPEATED);
    }

    @Test
    public void thereAndNotThereIsForAPersonToDecide() {
        people.employed("1", "Eva", "Ek");

        given("2025-03-03", "1", "", "", true);
        given("2025-03-03", "1", "", "", false);

        assertThat(outcomes()).containsExactly(REVIEW, DUPLICATE);
        assertThat(sorted().get(0).match().doubts()).containsExactly(Doubt.CONTRADICTED);
    }

    @Test
    public void whoeverWasAbsentIsNotCounted() {
        people.employed("1", "Eva", "Ek");

        given("2025-03-03", "1", "", "", false);

        assertThat(outcomes()).containsExactly(ABSENT);
    }

    @Test
    public void theSameWordsOfSomebodyUnknownAreOneParticipant() {
        given("2025-03-03", "", "Vikarie, Okänd", "", true);
        given("2025-03-03", "", "Okänd Vikarie", "", true);
        given("2025-03-04", "", "Vikarie, Okänd", "", true);

        assertThat(outcomes()).containsExactly(UNKNOWN, DUPLICATE, UNKNOWN);
    }

    private final People people = new People();
    private final List<AttendanceRow> rows = new ArrayList<>();

    private void given(String day, String number, String name, String email, boolean attended) {
        rows.add(new AttendanceRow(rows.size() + 2, LocalDate.parse(day), "Brand", number, name, email, attended));
    }

    private List<SortedRow> sorted() {
        return AttendanceSorting.sort(rows, Map.of("Brand", "tr.fire_basic"), people.roster());
    }

    private List<RowOutcome> outcomes() {
        return sorted().stream().map(SortedRow::outcome).toList();
    }
}
