// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.listing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Listing;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;

/**
 * A whole list as CSV (RFC 4180, UTF-8), one page in memory at a time. The first page is read before anything is sent, so
 * that a refusal is still an answer of its own.
 */
public final class CsvExport<T> implements StreamingOutput {

    /** Without it, spreadsheets take UTF-8 for something else and break å, ä and ö; programs do not want it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Listing<T> listing;
    private final Page<T> first;
    private final CsvColumns columns;
    private final ObjectMapper json;
    private final boolean forSpreadsheet;

    public CsvExport(Listing<T> listing, ObjectMapper json, Wish wish) {
        this.listing = listing;
        this.first = page(listing, null);
        this.columns = CsvColumns.of(listing.rows());
        this.json = json;
        this.forSpreadsheet = wish == Wish.CSV_FILE;
    }

    @Override
    public void write(OutputStream output) throws IOException {
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        if (forSpreadsheet) {
            text.write(BYTE_ORDER_MARK);
        }
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(columns.headings());
        for (Page<T> page = first; ; page = page(listing, page.next())) {
            for (T row : page.items()) {
                JsonNode tree = json.valueToTree(row);
                List<String> cells = columns.cells(tree);
                csv.writeRecord(cells);
            }
            if (page.next() == null) {
                break;
            }
        }
        csv.flush();
    }

    private static <T> Page<T> page(Listing<T> listing, @Nullable String after) {
        return listing.pages().apply(listing.request().from(after, PageRequest.MAX_LIMIT));
    }
}
