// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.attendance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.sheets.SheetRow;
import se.rond.training.api.attendance.AttendanceColumn;
import se.rond.training.api.attendance.RowError;

/** Reads the rows of a list; what is wrong is told by row and column, all of it at once. */
public final class AttendanceReading {

    private static final Set<String> YES = Set.of(
            "ja", "j", "yes", "y", "1", "true", "x", "sant", "deltog", "närvarande", "närvaro", "present", "attended");
    private static final Set<String> NO =
            Set.of("nej", "n", "no", "0", "false", "falskt", "uteblev", "frånvarande", "frånvaro", "absent", "no show");
    private static final Set<AttendanceColumn> WHO =
            Set.of(AttendanceColumn.NUMBER, AttendanceColumn.EMAIL, AttendanceColumn.NAME);

    private final AttendanceColumns columns;
    private final LocalDate today;
    private final List<AttendanceRow> rows = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();
    private final Set<String> leftOut;
    private final Map<String, Integer> skipped = new LinkedHashMap<>();

    public AttendanceReading(AttendanceColumns columns, LocalDate today) {
        this(columns, today, Set.of());
    }

    /** @param leftOut names of courses whose rows are not looked at */
    public AttendanceReading(AttendanceColumns columns, LocalDate today, Set<String> leftOut) {
        this.columns = columns;
        this.today = today;
        this.leftOut = Set.copyOf(leftOut);
    }

    public AttendanceReading read(List<SheetRow> sheet) {
        sheet.forEach(this::read);
        return this;
    }

    /** The sound ones. */
    public List<AttendanceRow> rows() {
        return List.copyOf(rows);
    }

    public List<RowError> errors() {
        return List.copyOf(errors);
    }

    /** How many rows were left out, by the name of the course. */
    public Map<String, Integer> skipped() {
        return Map.copyOf(skipped);
    }

    private void read(SheetRow row) {
        String course = columns.text(row, AttendanceColumn.COURSE);
        if (leftOut.contains(course)) {
            skipped.merge(course, 1, Integer::sum);
            return;
        }
        int before = errors.size();
        checkCells(row);
        LocalDate day = day(row);
        Boolean attended = attended(row);
        if (WHO.stream().allMatch(column -> columns.text(row, column).isBlank())) {
            fault(
                    row,
                    null,
                    "participant-missing",
                    "Raden säger inte vem den gäller. Ange nummer, e-post eller namn.",
                    "The row does not say whom it is about. Give a number, an e-mail or a name.");
        }
        if (errors.size() == before && day != null && attended != null) {
            rows.add(new AttendanceRow(
                    row.line(),
                    day,
                    columns.text(row, AttendanceColumn.COURSE),
                    columns.text(row, AttendanceColumn.NUMBER),
                    columns.text(row, AttendanceColumn.NAME),
                    columns.text(row, AttendanceColumn.EMAIL),
                    attended));
        }
    }

    private void checkCells(SheetRow row) {
        for (AttendanceColumn column : AttendanceColumn.values()) {
            CellChecks.fault(columns.text(row, column))
                    .ifPresent(wrong -> errors.add(
                            new RowError(row.line(), columns.heading(column), wrong.rule(), wrong.message())));
        }
        if (columns.has(AttendanceColumn.COURSE)
                && columns.text(row, AttendanceColumn.COURSE).isBlank()) {
            fault(
                    row,
                    AttendanceColumn.COURSE,
                    "course-missing",
                    "Raden säger inte vilken kurs det var.",
                    "The row does not say which course it was.");
        }
    }

    private @Nullable LocalDate day(SheetRow row) {
        String text = columns.text(row, AttendanceColumn.DATE);
        LocalDate day = parsed(text);
        if (day == null) {
            fault(
                    row,
                    AttendanceColumn.DATE,
                    "not-a-date",
                    "«" + text + "» är inget datum. Skriv som 2026-03-31.",
                    "“" + text + "” is not a date. Write like 2026-03-31.");
        } else if (day.isAfter(today)) {
            fault(
                    row,
                    AttendanceColumn.DATE,
                    "completed-in-future",
                    day + " är inte här än. Närvaro kan noteras när tillfället har varit.",
                    day + " has not come yet. Attendance can be noted when the session has been.");
        } else if (day.isBefore(today.minusYears(50))) {
            fault(
                    row,
                    AttendanceColumn.DATE,
                    "too-long-ago",
                    day + " är för länge sedan. Rätta årtalet i listan och skicka igen.",
                    day + " is too long ago. Correct the year in the list and send again.");
        }
        return day;
    }

    /** A time of day after the date is let be. Days written with slashes are not: nobody knows which number is the month. */
    private static @Nullable LocalDate parsed(String text) {
        String day = text.replaceFirst("[ T]\\d{1,2}:\\d{2}.*$", "");
        try {
            return day.matches("\\d{8}")
                    ? LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE)
                    : LocalDate.parse(day);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private @Nullable Boolean attended(SheetRow row) {
        if (!columns.has(AttendanceColumn.ATTENDANCE)) {
            return Boolean.TRUE;
        }
        String text = columns.text(row, AttendanceColumn.ATTENDANCE);
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Boolean.TRUE;
        }
        if (NO.contains(word)) {
            return Boolean.FALSE;
        }
        fault(
                row,
                AttendanceColumn.ATTENDANCE,
                "attendance-unknown",
                "«" + text + "» säger inte om personen var där. Skriv Ja eller Nej.",
                "“" + text + "” does not say whether the person was there. Write yes or no.");
        return null;
    }

    private void fault(SheetRow row, @Nullable AttendanceColumn column, String rule, String sv, String en) {
        errors.add(new RowError(row.line(), column == null ? "" : columns.heading(column), rule, new Text(sv, en)));
    }
}
