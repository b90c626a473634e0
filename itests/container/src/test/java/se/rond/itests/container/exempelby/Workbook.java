// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.exempelby;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Writes rows as an office program does: numbers as numbers, dates as dates, truth as truth. */
final class Workbook {

    private Workbook() {}

    static byte[] of(List<List<String>> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "Rond", "1.0")) {
            Worksheet sheet = book.newWorksheet("Blad1");
            for (int row = 0; row < lines.size(); row++) {
                for (int column = 0; column < lines.get(row).size(); column++) {
                    write(sheet, row, column, lines.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, String value) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            sheet.value(row, column, LocalDate.parse(value));
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value.matches("[1-9]\\d{0,8}")) {
            sheet.value(row, column, Integer.valueOf(value));
        } else if (value.equals("true") || value.equals("false")) {
            sheet.value(row, column, Boolean.valueOf(value));
        } else if (!value.isEmpty()) {
            sheet.value(row, column, value);
        }
    }
}
