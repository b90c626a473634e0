// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import se.rond.kernel.Listing;
import se.rond.kernel.Text;
import se.rond.platform.rest.listing.Wish;
import se.rond.platform.rest.problem.Problems;
import se.rond.platform.rest.problem.Refusal;

/** Every list is also CSV, though no resource method says so: the wish is noted, and the method found as for JSON. */
@PreMatching
final class Negotiation implements ContainerRequestFilter {

    private static final String FORMAT = "format";
    private static final String ANYTHING_RATHER_CSV = "text/csv, */*;q=0.1";

    @Override
    public void filter(ContainerRequestContext request) {
        String format = request.getUriInfo().getQueryParameters().getFirst(FORMAT);
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        if (format == null && (accept == null || !accept.contains("csv"))) {
            return;
        }
        Wish wish = Wish.of(format, request.getAcceptableMediaTypes());
        request.setProperty(Wish.PROPERTY, wish);
        if (wish.isCsv()) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, ANYTHING_RATHER_CSV);
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
            if (listing && format != null && !Arrays.asList("csv", "json").contains(format)) {
                throw Refusal.parameterUnreadable(
                        FORMAT, new Text("format ska vara csv eller json.", "format must be csv or json."));
            }
            if (wish == Wish.CSV && !listing && !producesCsv()) {
                throw Problems.NOT_OFFERED;
            }
        }

        private static boolean producesCsv() {
            Produces produces = Invocation.current().method().getAnnotation(Produces.class);
            return produces != null && Arrays.toString(produces.value()).contains("csv");
        }
    }
}
