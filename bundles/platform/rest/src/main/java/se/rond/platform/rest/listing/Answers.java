// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.listing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
            return wish.isCsv() ? csv(listing, wish, request) : page(listing.page(), request);
        }
        return result instanceof Page<?> page ? page(page, request) : result;
    }

    private Response csv(Listing<?> listing, Wish wish, HttpServletRequest request) {
        String name = request.getRequestURI().replaceAll(".*/(?=[^/])", "").replaceAll("[^a-z0-9-]", "");
        return Response.ok(new CsvExport<>(listing, json, wish))
                .type(new MediaType("text", "csv", "UTF-8"))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
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
