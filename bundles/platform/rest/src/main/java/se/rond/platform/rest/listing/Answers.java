// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.listing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Listing;
import se.rond.kernel.Malformed;
import se.rond.kernel.Page;
import se.rond.kernel.Text;

/** Turns what a resource method returns into an answer, while a refusal can still be one. */
public final class Answers {

    private final ObjectMapper json;

    public Answers(ObjectMapper json) {
        this.json = json;
    }

    /** @param result of a resource method; anything but a list stays what it is */
    public @Nullable Object of(@Nullable Object result, HttpServletRequest request) {
        if (result instanceof Listing<?> listing) {
            requireOrder(listing, request);
            Wish wish = request.getAttribute(Wish.PROPERTY) instanceof Wish noted ? noted : Wish.JSON;
            return wish.isFile() ? file(listing, wish, request) : page(listing.page(), request);
        }
        return result instanceof Page<?> page ? page(page, request) : result;
    }

    /** A list that has but one order refuses another, instead of answering in its own as if it had been asked for. */
    private static void requireOrder(Listing<?> listing, HttpServletRequest request) {
        String query = request.getQueryString();
        if (listing.request().sort() == null
                && query != null
                && Arrays.stream(query.split("&")).anyMatch(pair -> pair.startsWith("sort=") && pair.length() > 5)) {
            throw new Malformed(
                    "sort-unknown",
                    new Text(
                            "Listan har bara en ordning. Utelämna sort.",
                            "The list has but one order. Leave out sort."));
        }
    }

    private Response file(Listing<?> listing, Wish wish, HttpServletRequest request) {
        listing.exporting().run();
        String path = request.getRequestURI().replaceAll(".*/(?=[^/])", "").replaceAll("[^a-z0-9-]", "");
        String name = path.isEmpty() ? "list" : path;
        return wish == Wish.XLSX
                ? file(new XlsxExport<>(listing, json, name), wish.type(), name + ".xlsx")
                : file(new CsvExport<>(listing, json, wish), wish.type().withCharset("UTF-8"), name + ".csv");
    }

    private static Response file(StreamingOutput rows, MediaType type, String name) {
        return Response.ok(rows)
                .type(type)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static Response page(Page<?> page, HttpServletRequest request) {
        String cursor = page.next();
        if (cursor == null) {
            return answer(page).build();
        }
        String next = Continuation.of(request).seal(cursor);
        return answer(new Page<>(page.items(), next))
                .header(HttpHeaders.LINK, NextLink.of(request.getRequestURI(), request.getQueryString(), next))
                .build();
    }

    private static Response.ResponseBuilder answer(Page<?> page) {
        return Response.ok(page, MediaType.APPLICATION_JSON_TYPE).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }
}
