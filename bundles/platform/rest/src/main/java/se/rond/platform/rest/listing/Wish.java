// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.listing;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which form the caller wants a list. */
public enum Wish {
    JSON(MediaType.APPLICATION_JSON_TYPE),
    /** A program asked, by {@code Accept: text/csv}. */
    CSV(new MediaType("text", "csv")),
    /** A person followed a link with {@code ?format=csv}, and a spreadsheet opens what comes. */
    CSV_FILE(new MediaType("text", "csv")),
    XLSX(new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    /** Name of the request property that holds it. */
    public static final String PROPERTY = "se.rond.rest.wish";

    /** What {@code ?format=} may be. */
    public static final List<String> FORMATS = List.of("json", "csv", "xlsx");

    private final MediaType type;

    Wish(MediaType type) {
        this.type = type;
    }

    /** @param acceptable by preference, best first */
    public static Wish of(@Nullable String format, List<MediaType> acceptable) {
        if (format != null) {
            return switch (format) {
                case "csv" -> CSV_FILE;
                case "xlsx" -> XLSX;
                default -> JSON;
            };
        }
        MediaType best = acceptable.isEmpty() ? MediaType.WILDCARD_TYPE : acceptable.get(0);
        if (CSV.isType(best)) {
            return CSV;
        }
        return XLSX.isType(best) ? XLSX : JSON;
    }

    /** Parameters, such as a quality, do not matter. */
    private boolean isType(MediaType asked) {
        return asked.getType().equals(type.getType()) && asked.getSubtype().equals(type.getSubtype());
    }

    /** Whether an accepted type may be a wish for a file. */
    public static boolean mayBe(String accept) {
        return accept.contains("csv") || accept.contains("spreadsheetml");
    }

    public MediaType type() {
        return type;
    }

    public boolean isFile() {
        return this != JSON;
    }
}
