// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.sheet;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.OrganisationImport.Format;

/** A file with a heading line and rows below it. */
public final class SheetFile {

    private final UploadedFile file;
    private final Format format;

    /** @param format as the sender says; a file that is plainly packed is read as such */
    public SheetFile(UploadedFile file, Format format) {
        this.file = file;
        this.format = file.isZip() || file.isOle2() ? Format.XLSX : format;
    }

    /**
     * Reads row after row; empty rows are passed over.
     *
     * @return how many rows there were
     * @throws se.rond.kernel.Problem if the file as a whole cannot be read
     */
    public int read(List<Column> columns, Faults faults, Consumer<Row> rows) {
        if (file.isEmpty()) {
            throw Unreadable.empty();
        }
        Reading reading = new Reading(columns, faults, rows);
        if (format == Format.XLSX) {
            new XlsxFile(file).read(reading);
        } else {
            new CsvFile(file).read(reading);
        }
        return reading.count();
    }

    private final class Reading implements Lines {

        private final List<Column> columns;
        private final Faults faults;
        private final Consumer<Row> rows;
        private @Nullable Headings headings;
        private int count;

        Reading(List<Column> columns, Faults faults, Consumer<Row> rows) {
            this.columns = columns;
            this.faults = faults;
            this.rows = rows;
        }

        @Override
        public void take(int line, List<String> cells) {
            if (cells.stream().allMatch(String::isBlank)) {
                return;
            }
            if (headings == null) {
                headings = Headings.of(columns, cells);
                return;
            }
            if (++count > Limits.ROWS) {
                throw Limits.tooManyRows();
            }
            Row row = new Row(line, headings, cells, faults);
            if (row.isWhole(format == Format.CSV)) {
                rows.accept(row);
            }
        }

        int count() {
            if (headings == null) {
                throw Unreadable.empty();
            }
            if (count == 0) {
                throw Unreadable.withoutRows();
            }
            return count;
        }
    }
}
