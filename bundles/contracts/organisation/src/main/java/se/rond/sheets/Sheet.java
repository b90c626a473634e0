// SPDX-License-Identifier: Apache-2.0
package se.rond.sheets;

import java.util.List;

/**
 * A heading line and the rows below it; empty rows are not there.
 *
 * @param headings as written, without empty ones at the end
 * @param sha256 of the file as it was sent, in hexadecimal
 */
public record Sheet(List<String> headings, List<SheetRow> rows, String sha256) {

    public Sheet {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
