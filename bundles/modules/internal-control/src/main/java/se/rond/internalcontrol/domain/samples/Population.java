// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain.samples;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.samples.PopulationSource;
import se.rond.kernel.Invalid;

/** All rows that there are to draw from, numbered from 1 in their order, and a fingerprint by which they are known again. */
public final class Population {

    /** Rows at most. */
    public static final int MOST = 1_000_000;

    private final PopulationSource source;
    private final int count;
    private final List<PopulationRow> rows;
    private final String sha256;

    private Population(PopulationSource source, int count, List<PopulationRow> rows, String sha256) {
        this.source = source;
        this.count = count;
        this.rows = rows;
        this.sha256 = sha256;
    }

    /** So many rows, each known by its number. */
    public static Population ofCount(int count) {
        if (count < 0 || count > MOST) {
            throw new Invalid(
                    "/count",
                    "number-out-of-range",
                    "Ange hur många rader det finns, från 0 till 1 000 000.",
                    "Say how many rows there are, from 0 to 1,000,000.");
        }
        Fingerprint print = new Fingerprint();
        IntStream.rangeClosed(1, count).forEach(number -> print.add(Integer.toString(number)));
        return new Population(PopulationSource.COUNT, count, List.of(), print.hex());
    }

    /** The rows of a file, in its order. */
    public static Population ofRows(List<PopulationRow> rows) {
        Fingerprint print = new Fingerprint();
        rows.forEach(row -> print.add(row.canonical()));
        return new Population(PopulationSource.FILE, rows.size(), List.copyOf(rows), print.hex());
    }

    public PopulationSource source() {
        return source;
    }

    public int count() {
        return count;
    }

    /** SHA-256 in hexadecimal: another for other rows, for another order and for one row more or less. */
    public String sha256() {
        return sha256;
    }

    boolean hasAmounts() {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.amount() != null);
    }

    List<PopulationRow> rows() {
        return rows;
    }

    /** Where a row stands in the file; {@code null} where there is none. */
    public @Nullable Integer line(int row) {
        return rows.isEmpty() ? null : rows.get(row - 1).line();
    }

    /** By what a row is known. */
    public String key(int row) {
        return rows.isEmpty() ? Integer.toString(row) : rows.get(row - 1).key();
    }
}
