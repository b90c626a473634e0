// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import se.rond.kernel.Problem;
import se.rond.platform.rest.edge.ApiRequest;
import se.rond.platform.rest.edge.Gate;
import se.rond.platform.rest.problem.Refusal;

/**
 * Addresses of which the caller is told nothing. An operation is kept by its {@link Doorkeeper}; what has none is kept here, and
 * so is {@code OPTIONS}, which CXF answers by itself.
 */
@PreMatching
final class Concealment implements ContainerRequestFilter {

    private final String name;
    private final Routes routes;
    private final Gate gate;

    /** @param name of the endpoint */
    Concealment(String name, Routes routes, Gate gate) {
        this.name = name;
        this.routes = routes;
        this.gate = gate;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        if (context.getMethod().equals(HttpMethod.OPTIONS)
                && covers(Invocation.current().request())) {
            throw noSuchAddress(Invocation.current().request());
        }
    }

    /**
     * What is said of an address that is not there, and to the letter the same of one that is kept from the caller: where a
     * request says who sends it and that cannot be believed, that comes first for both.
     */
    static Problem noSuchAddress(HttpServletRequest request) {
        return ApiRequest.of(request).notAuthenticated().orElseGet(Refusal::unknownAddress);
    }

    boolean covers(HttpServletRequest request) {
        return routes.conceal(ApiRequest.of(request).afterBase().substring(name.length()), gate.access());
    }
}
