// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.listing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import se.rond.kernel.Listing;

/** A whole list as an Excel workbook, written as it is read. A list that no sheet can hold goes on in the next one. */
public final class XlsxExport<T> implements StreamingOutput {

    private final Rows<T> rows;
    private final String name;
    private final int rowsOfSheet;

    /** @param name of the sheet */
    public XlsxExport(Listing<T> listing, ObjectMapper json, String name) {
        this(listing, json, name, XlsxSheets.ROWS_AT_MOST);
    }

    XlsxExport(Listing<T> listing, ObjectMapper json, String name, int rowsOfSheet) {
        this.rows = new Rows<>(listing, json);
        this.name = name;
        this.rowsOfSheet = rowsOfSheet;
    }

    @Override
    public void write(OutputStream output) throws IOException {
        // not closed when a page fails: an unfinished workbook opens nowhere, a closed one would look whole
        Workbook workbook = new Workbook(output, "Rond", null);
        XlsxSheets sheets = new XlsxSheets(workbook, name, rows.columns(), rowsOfSheet);
        rows.each(sheets);
        sheets.finish();
        workbook.finish();
    }
}
