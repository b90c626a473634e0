// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * The first sheet of an xlsx workbook, a row at a time. A formula counts as the result that was saved with it: what the
 * sender saw. Own code, since libraries believe a cell that says it is in column ten million, and reserve memory for it.
 */
final class XlsxFile {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,20})?([eE][-+]?\\d{1,2})?");
    private static final int LAST_ROW = 1_048_576;

    private final UploadedFile file;

    XlsxFile(UploadedFile file) {
        this.file = file;
    }

    void read(Lines lines) {
        if (file.isOle2()) {
            throw Unreadable.encrypted();
        }
        PackedFile.check(file.path());
        try (ZipFile zip = new ZipFile(file.path().toFile())) {
            read(new Workbook(zip), lines);
        } catch (IOException | XMLStreamException | NumberFormatException | IndexOutOfBoundsException e) {
            Unreadable refusal = Unreadable.broken();
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static void read(Workbook workbook, Lines lines) throws IOException, XMLStreamException {
        int number = 0;
        try (XmlPart sheet = workbook.sheet()) {
            while (sheet.next()) {
                if (sheet.is("row")) {
                    int row = Integer.parseInt(sheet.attribute("r", String.valueOf(number + 1)));
                    if (row <= number || row > LAST_ROW) {
                        throw Unreadable.broken();
                    }
                    number = row;
                    lines.take(number, cells(workbook, sheet));
                }
            }
        }
    }

    private static List<String> cells(Workbook workbook, XmlPart sheet) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        while (sheet.nextWithin("row")) {
            if (sheet.is("c")) {
                int column = column(sheet.attribute("r", ""), cells.size());
                String text = cell(workbook, sheet);
                if (column < cells.size()) {
                    throw Unreadable.broken();
                }
                if (!text.isEmpty()) {
                    put(cells, column, text);
                }
            }
        }
        return cells;
    }

    private static void put(List<String> cells, int column, String text) {
        int place = Math.min(column, Limits.COLUMNS); // what is further out is one field too many, wherever it is
        while (cells.size() < place) {
            cells.add("");
        }
        if (cells.size() == place) {
            cells.add(text);
        }
    }

    /** 0 for A1, 26 for AA1. */
    private static int column(String address, int next) {
        int column = 0;
        int i = 0;
        while (i < address.length() && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z') {
            if (i == 3) {
                throw Unreadable.broken();
            }
            column = column * 26 + address.charAt(i) - 'A' + 1;
            i++;
        }
        return column == 0 ? next : column - 1;
    }

    private static String cell(Workbook workbook, XmlPart sheet) throws XMLStreamException {
        String type = sheet.attribute("t", "n");
        int style = Integer.parseInt(sheet.attribute("s", "-1"));
        boolean formula = false;
        String value = "";
        while (sheet.nextWithin("c")) {
            switch (sheet.name()) {
                case "f" -> formula = true;
                case "v" -> value = sheet.text();
                case "is" -> value = sheet.runs("is");
                default -> {
                    // of no interest
                }
            }
        }
        if (type.equals("e") || formula && value.isEmpty()) {
            return Lines.WITHOUT_VALUE;
        }
        return shown(workbook, type, value.strip(), style);
    }

    private static String shown(Workbook workbook, String type, String value, int style) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> workbook.word(Integer.parseInt(value));
            case "b" -> value.equals("1") || value.equals("true") ? "true" : "false";
            case "d" -> value.length() > 10 ? value.substring(0, 10) : value;
            case "n" -> NUMBER.matcher(value).matches() ? workbook.dates().show(new BigDecimal(value), style) : value;
            default -> value;
        };
    }
}
