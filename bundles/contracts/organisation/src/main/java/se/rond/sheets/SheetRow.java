// SPDX-License-Identifier: Apache-2.0
package se.rond.sheets;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param line in the file, the heading is usually 1
 * @param cells each on one line, without spaces around; a row may have fewer than there are headings
 */
public record SheetRow(int line, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell at a place; empty where the row does not reach it. */
    public String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }
}
