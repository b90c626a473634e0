// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.listing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Listing;
import se.rond.kernel.Page;

/** Turns what a resource method returns into an answer, while a refusal can still be one. */
public final class Answers {

    private final ObjectMapper json;

    public Answers(ObjectMapper json) {
        this.json = json;
    }

    /** @param result of a resource method; anything but a list stays what it is */
    public @Nullable Object of(@Nullable Object result, HttpServletRequest request) {
        if (result instanceof Listing<?> listing) {
            Wish wish = request.getAttribute(Wish.PROPERTY) instanceof Wish noted ? noted : Wish.JSON;
            return wish.isFile() ? file(listing, wish, request) : page(listing.page(), request);
        }
        return result instanceof Page<?> page ? page(page, request) : result;
    }

    private Response file(Listing<?> listing, Wish wish, HttpServletRequest request) {
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
        Response.ResponseBuilder answer =
                Response.ok(page, MediaType.APPLICATION_JSON_TYPE).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (page.next() != null) {
            answer.header(
                    HttpHeaders.LINK, NextLink.of(request.getRequestURI(), request.getQueryString(), page.next()));
        }
        return answer.build();
    }
}
