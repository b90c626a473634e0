// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.attendance;

import java.util.List;
import java.util.Map;

/**
 * What is in a list, before anything is read from it.
 *
 * @param proposed for each field that was recognised, the heading of its column
 * @param fields every field that a column can be
 * @param rows how many
 * @param sample the first rows as they are written
 * @param courses the courses that it names
 * @param remembered whether the provider has sent a list before
 */
public record AttendancePreview(
        List<String> headings,
        Map<String, String> proposed,
        List<String> fields,
        int rows,
        List<List<String>> sample,
        List<NamedCourse> courses,
        boolean remembered) {

    public AttendancePreview {
        headings = List.copyOf(headings);
        proposed = Map.copyOf(proposed);
        fields = List.copyOf(fields);
        sample = List.copyOf(sample);
        courses = List.copyOf(courses);
    }
}
