// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import java.util.function.Function;

/**
 * A list as a resource answers it. As JSON it is one page, with a {@code Link} to the next; as CSV or XLSX it is every
 * page, one after the other, so that an export of any size holds one page in memory.
 *
 * @param rows the record type of a row: its components are the columns of an export
 * @param request the page asked for
 * @param pages reads a page
 * @param exporting done once before the first row of an export goes out, such as to note it in the trail
 */
public record Listing<T>(Class<T> rows, PageRequest request, Function<PageRequest, Page<T>> pages, Runnable exporting) {

    public Listing(Class<T> rows, PageRequest request, Function<PageRequest, Page<T>> pages) {
        this(rows, request, pages, () -> {});
    }

    /** The same, where an export is noted. What cannot be noted does not go out. */
    public Listing<T> noting(Runnable export) {
        return new Listing<>(rows, request, pages, export);
    }

    public Page<T> page() {
        return pages.apply(request);
    }
}
