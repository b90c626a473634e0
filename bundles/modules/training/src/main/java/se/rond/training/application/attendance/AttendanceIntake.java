// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.rond.kernel.Text;
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
