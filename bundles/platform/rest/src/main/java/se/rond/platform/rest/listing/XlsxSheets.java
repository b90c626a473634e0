// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.listing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.rond.kernel.Period;

/**
 * The sheets of an export: numbers are numbers, days are days, moments are Swedish local times (a cell knows no time zone),
 * and everything else is text. Texts stand in their cells and not in a table of strings, which would grow with the list.
 */
final class XlsxSheets implements Rows.Taker {

    static final int ROWS_AT_MOST = 1_048_576;

    private static final int TEXT_AT_MOST = 32_767;
    private static final int NAME_AT_MOST = 26;
    private static final int PRECISE_DIGITS = 15;

    private final Workbook workbook;
    private final String name;
    private final List<Columns.Column> columns;
    private final int rowsOfSheet;
    private Worksheet sheet;
    private int sheets;
    private int next;

    XlsxSheets(Workbook workbook, String name, Columns columns, int rowsOfSheet) {
        this.workbook = workbook;
        this.name = name.length() > NAME_AT_MOST ? name.substring(0, NAME_AT_MOST) : name;
        this.columns = columns.columns();
        this.rowsOfSheet = rowsOfSheet;
        this.sheet = begin();
    }

    private Worksheet begin() {
        sheets++;
        Worksheet begun = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        begun.freezePane(0, 1);
        for (int at = 0; at < columns.size(); at++) {
            begun.inlineString(0, at, columns.get(at).heading());
            begun.style(0, at).bold().set();
        }
        next = 1;
        return begun;
    }

    @Override
    public void row(JsonNode row) throws IOException {
        if (next == rowsOfSheet) {
            sheet.finish();
            sheet = begin();
        }
        for (int at = 0; at < columns.size(); at++) {
            cell(at, columns.get(at), row);
        }
        next++;
    }

    private void cell(int at, Columns.Column column, JsonNode row) {
        JsonNode value = column.value(row);
        if (value.isNull() || value.isMissingNode()) {
            return;
        }
        if (value.isNumber() && value.decimalValue().precision() <= PRECISE_DIGITS) {
            sheet.value(next, at, value.decimalValue());
        } else if (value.isBoolean()) {
            sheet.value(next, at, value.booleanValue());
        } else if (column.type() == LocalDate.class) {
            sheet.value(next, at, LocalDate.parse(value.textValue()));
            sheet.style(next, at).format("yyyy-mm-dd").set();
        } else if (column.type() == Instant.class) {
            sheet.value(
                    next,
                    at,
                    Instant.parse(value.textValue()).atZone(Period.ZONE).toLocalDateTime());
            sheet.style(next, at).format("yyyy-mm-dd hh:mm:ss").set();
        } else {
            text(at, column.text(row));
        }
    }

    private void text(int at, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(next, at, text.length() > TEXT_AT_MOST ? text.substring(0, TEXT_AT_MOST) : text);
        }
    }

    @Override
    public void page() throws IOException {
        sheet.flush();
    }

    void finish() throws IOException {
        sheet.finish();
    }
}
