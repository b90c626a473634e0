// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.listing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import se.rond.kernel.Period;

/**
 * The columns of an export: the components of the row's record, by the names they have in JSON; those of a record within,
 * with its name before ({@code unit_code}); the two languages of a text ({@code name_sv}, {@code name_en}); a list as one
 * cell, divided by {@code |}. The heading is the same whatever the rows hold.
 */
record Columns(List<Column> columns) {

    private static final int DEPTH_AT_MOST = 4;

    /** @param type of the component, as Java has it */
    record Column(String heading, JsonPointer value, Class<?> type) {

        JsonNode value(JsonNode row) {
            return row.at(value);
        }

        /** As text that no spreadsheet takes for a formula; empty for nothing. */
        String text(JsonNode row) {
            JsonNode value = value(row);
            return value.isNumber() || value.isBoolean() ? value.asText() : Formulas.neutralised(Columns.text(value));
        }
    }

    Columns {
        columns = List.copyOf(columns);
    }

    static Columns of(Class<?> row) {
        List<Column> columns = new ArrayList<>();
        if (row.isRecord()) {
            collect(row, "", "", 1, columns);
        } else {
            columns.add(new Column("value", JsonPointer.empty(), row));
        }
        return new Columns(columns);
    }

    private static void collect(Class<?> type, String prefix, String path, int depth, List<Column> columns) {
        for (RecordComponent component : type.getRecordComponents()) {
            String heading = prefix + component.getName();
            String pointer = path + "/" + component.getName();
            if (isDivided(component.getType()) && depth < DEPTH_AT_MOST) {
                collect(component.getType(), heading + "_", pointer, depth + 1, columns);
            } else {
                columns.add(new Column(heading, JsonPointer.compile(pointer), component.getType()));
            }
        }
    }

    private static boolean isDivided(Class<?> type) {
        return type.isRecord() && type != Period.class;
    }

    List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    List<String> texts(JsonNode row) {
        return columns.stream().map(column -> column.text(row)).toList();
    }

    private static String text(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(Columns::text)
                    .collect(Collectors.joining("|"));
        }
        return value.isObject() ? value.toString() : value.asText();
    }
}
