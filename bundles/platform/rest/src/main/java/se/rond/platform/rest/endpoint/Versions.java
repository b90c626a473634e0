// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;

/** The version of a record is its {@code ETag}; who has it already is told so with 304. */
final class Versions implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Versioned record)
                || response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            return;
        }
        String tag = "\"" + record.version() + "\"";
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (request.getMethod().equals("GET") && has(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    private static boolean has(@Nullable String known, String tag) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .map(weak -> weak.startsWith("W/") ? weak.substring(2) : weak)
                        .anyMatch(tag::equals);
    }
}
