// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.attendance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rond.sheets.Sheet;
import se.rond.sheets.SheetRow;
import se.rond.training.api.attendance.AttendanceColumn;
import se.rond.training.api.attendance.AttendancePreview;
import se.rond.training.api.attendance.NamedCourse;
import se.rond.training.api.attendance.SkipReason;
import se.rond.training.domain.attendance.AttendanceColumns;
import se.rond.training.domain.attendance.CourseNames;
import se.rond.training.domain.attendance.KnownCourse;
import se.rond.training.domain.attendance.ProviderLayout;

/** What is recognised in a list before it is read: its columns, and the courses that it names. */
final class ListPreview {

    private static final int SAMPLE_ROWS = 5;

    private final Sheet sheet;
    private final AttendanceColumns columns;
    private final Optional<ProviderLayout> layout;

    /** @param layout what the provider's lists looked like until now */
    ListPreview(Sheet sheet, AttendanceColumns columns, Optional<ProviderLayout> layout) {
        this.sheet = sheet;
        this.columns = columns;
        this.layout = layout;
    }

    /** @param courses those that are ours */
    AttendancePreview of(List<KnownCourse> courses) {
        return new AttendancePreview(
                sheet.headings(),
                columns.byField(),
                Stream.of(AttendanceColumn.values())
                        .map(AttendanceColumn::field)
                        .toList(),
                sheet.rows().size(),
                sheet.rows().stream().limit(SAMPLE_ROWS).map(SheetRow::cells).toList(),
                named(courses),
                layout.isPresent());
    }

    private List<NamedCourse> named(List<KnownCourse> courses) {
        if (!columns.has(AttendanceColumn.COURSE)) {
            return List.of();
        }
        Map<String, String> known = layout.map(ProviderLayout::courses).orElse(Map.of());
        CourseNames names = CourseChoice.names(courses);
        Map<String, SkipReason> leftOut =
                layout.map(last -> CourseChoice.leftOut(last, names)).orElse(Map.of());
        Map<String, Long> rows = sheet.rows().stream()
                .map(row -> columns.text(row, AttendanceColumn.COURSE))
                .filter(name -> !name.isBlank())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return rows.entrySet().stream()
                .map(row -> named(row.getKey(), row.getValue().intValue(), known, names, leftOut.get(row.getKey())))
                .toList();
    }

    private static NamedCourse named(
            String name, int rows, Map<String, String> known, CourseNames names, @Nullable SkipReason skipped) {
        Optional<String> certain = Optional.ofNullable(known.get(name)).or(() -> names.called(name));
        return new NamedCourse(
                name, rows, certain.or(() -> names.proposed(name)).orElse(null), certain.isPresent(), skipped);
    }
}
