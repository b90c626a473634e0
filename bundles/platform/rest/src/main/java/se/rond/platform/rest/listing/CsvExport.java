// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.listing;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import se.rond.kernel.Listing;

/** A whole list as CSV (RFC 4180, UTF-8). */
public final class CsvExport<T> implements StreamingOutput {

    /** Without it, spreadsheets take UTF-8 for something else and break å, ä and ö; programs do not want it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Rows<T> rows;
    private final boolean forSpreadsheet;

    public CsvExport(Listing<T> listing, ObjectMapper json, Wish wish) {
        this.rows = new Rows<>(listing, json);
        this.forSpreadsheet = wish == Wish.CSV_FILE;
    }

    @Override
    public void write(OutputStream output) throws IOException {
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        if (forSpreadsheet) {
            text.write(BYTE_ORDER_MARK);
        }
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        Columns columns = rows.columns();
        csv.writeRecord(columns.headings());
        rows.each(row -> csv.writeRecord(columns.texts(row)));
        csv.flush();
    }
}
