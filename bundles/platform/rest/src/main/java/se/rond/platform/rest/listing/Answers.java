// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.listing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
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
    public @Nullable Object of(@Nullable Object result, Wish wish, UriInfo address) {
        if (result instanceof Listing<?> listing) {
            return wish.isCsv() ? csv(listing, wish, address) : page(listing.page(), address);
        }
        return result instanceof Page<?> page ? page(page, address) : result;
    }

    private Response csv(Listing<?> listing, Wish wish, UriInfo address) {
        String name = address.getPath().replaceAll(".*/(?=[^/])", "").replaceAll("[^a-z0-9-]", "");
        return Response.ok(new CsvExport<>(listing, json, wish))
                .type(new MediaType("text", "csv", "UTF-8"))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .build();
    }

    private static Response page(Page<?> page, UriInfo address) {
        Response.ResponseBuilder answer =
                Response.ok(page, MediaType.APPLICATION_JSON_TYPE).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (page.next() != null) {
            URI next = address.getRequestUriBuilder()
                    .replaceQueryParam("after", page.next())
                    .build();
            answer.header(HttpHeaders.LINK, "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"");
        }
        return answer.build();
    }
}
