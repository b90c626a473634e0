// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.listing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Listing;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;

/**
 * Every row of a list, one page in memory at a time. The first page is read before anything is sent, so that a refusal is
 * still an answer of its own.
 */
final class Rows<T> {

    /** Takes one row after the other. */
    interface Taker {

        void row(JsonNode row) throws IOException;

        /** All rows of a page have been taken. */
        default void page() throws IOException {}
    }

    private final Listing<T> listing;
    private final Page<T> first;
    private final ObjectMapper json;

    Rows(Listing<T> listing, ObjectMapper json) {
        this.listing = listing;
        this.first = page(listing, null);
        this.json = json;
    }

    Columns columns() {
        return Columns.of(listing.rows());
    }

    void each(Taker taker) throws IOException {
        for (Page<T> page = first; ; page = page(listing, page.next())) {
            for (T row : page.items()) {
                taker.row(json.valueToTree(row));
            }
            taker.page();
            if (page.next() == null) {
                return;
            }
        }
    }

    private static <T> Page<T> page(Listing<T> listing, @Nullable String after) {
        return listing.pages().apply(listing.request().from(after, PageRequest.MAX_LIMIT));
    }
}
