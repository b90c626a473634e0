// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.listing;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which form the caller wants a list. */
public enum Wish {
    JSON,
    /** A program asked, by {@code Accept: text/csv}. */
    CSV,
    /** A person followed a link with {@code ?format=csv}, and a spreadsheet opens what comes. */
    CSV_FILE;

    public static final MediaType CSV_TYPE = new MediaType("text", "csv");

    /** Name of the request property that holds it. */
    public static final String PROPERTY = "se.rond.rest.wish";

    /** @param acceptable by preference, best first */
    public static Wish of(@Nullable String format, List<MediaType> acceptable) {
        if (format != null) {
            return format.equals("csv") ? CSV_FILE : JSON;
        }
        MediaType best = acceptable.isEmpty() ? MediaType.WILDCARD_TYPE : acceptable.get(0);
        return best.getType().equals("text") && best.getSubtype().equals("csv") ? CSV : JSON;
    }

    public boolean isCsv() {
        return this != JSON;
    }
}
