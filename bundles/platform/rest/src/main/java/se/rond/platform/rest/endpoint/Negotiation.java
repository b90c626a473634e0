// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import se.rond.kernel.Listing;
import se.rond.kernel.Text;
import se.rond.platform.rest.listing.Wish;
import se.rond.platform.rest.problem.Problems;
import se.rond.platform.rest.problem.Refusal;

/** Every list is also CSV and XLSX, though no resource method says so: the wish is noted, and the method found as for JSON. */
@PreMatching
final class Negotiation implements ContainerRequestFilter {

    private static final String FORMAT = "format";

    @Override
    public void filter(ContainerRequestContext request) {
        String format = request.getUriInfo().getQueryParameters().getFirst(FORMAT);
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        if (format == null && (accept == null || !Wish.mayBe(accept))) {
            return;
        }
        Wish wish = Wish.of(format, format == null ? acceptable(request) : List.of());
        request.setProperty(Wish.PROPERTY, wish);
        if (wish.isFile()) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, wish.type() + ", */*;q=0.1");
        }
    }

    private static List<MediaType> acceptable(ContainerRequestContext request) {
        try {
            return request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException unreadable) {
            throw Problems.NOT_OFFERED;
        }
    }

    /** After the method is known: a wish that it cannot fulfil is refused before it does anything. */
    @Priority(Priorities.USER)
    static final class Fulfilment implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            if (!(request.getProperty(Wish.PROPERTY) instanceof Wish wish)) {
                return;
            }
            boolean listing = Invocation.current().method().getReturnType() == Listing.class;
            String format = request.getUriInfo().getQueryParameters().getFirst(FORMAT);
            if (listing && format != null && !Wish.FORMATS.contains(format)) {
                throw Refusal.parameterUnreadable(
                        FORMAT, new Text("format ska vara csv, xlsx eller json.", "format must be csv, xlsx or json."));
            }
            if (format == null && wish.isFile() && !listing && !isProduced(wish)) {
                throw Problems.NOT_OFFERED;
            }
        }

        private static boolean isProduced(Wish wish) {
            Produces produces = Invocation.current().method().getAnnotation(Produces.class);
            return produces != null
                    && Arrays.toString(produces.value()).contains(wish.type().toString());
        }
    }
}
