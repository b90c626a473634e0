// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.samples;

import java.util.List;

/**
 * Whether a file holds the rows that a sample was drawn from.
 *
 * @param same whether every row is the same and in the same order
 * @param populationCount rows of the file
 * @param populationSha256 fingerprint of the file's rows
 * @param rows what is drawn of them, with the keys of this file, which are not kept; empty where the rows are others
 */
public record SampleCheck(boolean same, int populationCount, String populationSha256, List<KnownRow> rows) {

    public SampleCheck {
        rows = List.copyOf(rows);
    }

    /**
     * A drawn row.
     *
     * @param key by which it is known in the file
     */
    public record KnownRow(int row, int line, String key) {}
}
