// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.rond.kernel.Text;
import se.rond.organisation.Person;
import se.rond.sheets.Sheet;
import se.rond.training.api.attendance.AttendanceColumn;
import se.rond.training.api.attendance.RowError;
import se.rond.training.api.attendance.SkippedCourse;
import se.rond.training.domain.attendance.AttendanceColumns;
import se.rond.training.domain.attendance.AttendanceReading;
import se.rond.training.domain.attendance.AttendanceRow;
import se.rond.training.domain.attendance.AttendanceSorting;
import se.rond.training.domain.attendance.Roster;
import se.rond.training.domain.attendance.SortedRow;

/** A list as it was understood: what becomes of each row, and what is wrong. */
final class AttendanceIntake {

    private final CourseChoice choice;
    private final List<RowError> errors;
    private final List<SortedRow> sorted;
    private final List<SkippedCourse> skipped;
    private final int rows;
    private final Map<LocalDate, UnaryOperator<Person>> then = new HashMap<>();

    AttendanceIntake(Sheet sheet, AttendanceColumns columns, CourseChoice choice, Roster roster, LocalDate today) {
        this.choice = choice;
        this.rows = sheet.rows().size();
        AttendanceReading reading =
                new AttendanceReading(columns, today, choice.skipped().keySet()).read(sheet.rows());
        this.skipped = reading.skipped().entrySet().stream()
                .map(each -> new SkippedCourse(
                        each.getKey(), Objects.requireNonNull(choice.skipped().get(each.getKey())), each.getValue()))
                .sorted(Comparator.comparing(SkippedCourse::name))
                .toList();
        this.errors = new ArrayList<>(reading.errors());
        this.sorted = sort(reading.rows(), columns.heading(AttendanceColumn.COURSE), roster);
    }

    private List<SortedRow> sort(List<AttendanceRow> rows, String heading, Roster roster) {
        Map<String, String> courses = new HashMap<>();
        List<AttendanceRow> sound = new ArrayList<>();
        for (AttendanceRow row : rows) {
            Optional<String> course = choice.course(row.course());
            course.ifPresentOrElse(
                    code -> {
                        courses.put(row.course(), code);
                        sound.add(row);
                    },
                    () -> errors.add(unknown(row, heading)));
        }
        return AttendanceSorting.sort(sound, courses, roster);
    }

    private static RowError unknown(AttendanceRow row, String heading) {
        return new RowError(
                row.line(),
                heading,
                "course-unknown",
                new Text(
                        "«" + row.course()
                                + "» är ingen kurs i registret. Välj vilken kurs som menas, eller hoppa över den.",
                        "“" + row.course()
                                + "” is no course of the register. Choose which course is meant, or leave it out."));
    }

    CourseChoice choice() {
        return choice;
    }

    /** How many the list has. */
    int rows() {
        return rows;
    }

    /** By day, of whom the list tells. */
    Map<LocalDate, Set<UUID>> people() {
        Map<LocalDate, Set<UUID>> people = new HashMap<>();
        for (SortedRow row : sorted) {
            Person person = row.match().person();
            if (person != null) {
                people.computeIfAbsent(row.row().day(), none -> new HashSet<>()).add(person.id());
            }
        }
        return people;
    }

    /** Where people worked on the days of the list, which has to be known before anything is written. */
    AttendanceIntake with(Map<LocalDate, UnaryOperator<Person>> past) {
        then.putAll(past);
        return this;
    }

    /** A person in the home unit of the day. */
    UnaryOperator<Person> then(LocalDate day) {
        return then.getOrDefault(day, UnaryOperator.identity());
    }

    List<RowError> errors() {
        return errors;
    }

    List<SkippedCourse> skipped() {
        return skipped;
    }

    int rowsSkipped() {
        return skipped.stream().mapToInt(SkippedCourse::rows).sum();
    }

    List<SortedRow> sorted() {
        return sorted;
    }
}
