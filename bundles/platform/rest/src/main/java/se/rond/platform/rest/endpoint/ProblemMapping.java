// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.platform.rest.edge.ApiRequest;
import se.rond.platform.rest.edge.ApiResponse;
import se.rond.platform.rest.edge.Gate;
import se.rond.platform.rest.problem.ProblemAnswer;
import se.rond.platform.rest.problem.Problems;

/** Whatever is thrown within an endpoint becomes a problem, except what is an answer already. */
final class ProblemMapping implements ExceptionMapper<Throwable> {

    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapping.class);

    private final String name;
    private final Routes routes;
    private final Gate gate;
    private final Concealment concealment;

    /** @param name of the endpoint */
    ProblemMapping(String name, Routes routes, Gate gate, Concealment concealment) {
        this.name = name;
        this.routes = routes;
        this.gate = gate;
        this.concealment = concealment;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        Invocation invocation = Invocation.current();
        if (!invocation.hasOperation() && (isOfNothing(thrown) || concealment.covers(invocation.request()))) {
            return ProblemAnswer.of(Concealment.noSuchAddress(invocation.request()), invocation.request())
                    .response();
        }
        if (thrown instanceof WebApplicationException answered
                && answered.getResponse().getStatus() < 400) {
            return answered.getResponse();
        }
        if (invocation.response().isCommitted()) {
            ApiResponse answer = ApiResponse.of(invocation.response());
            log(invocation.request().getRequestURI(), answer, thrown);
            answer.breakOff(thrown);
            return Response.serverError().build();
        }
        return ProblemAnswer.of(said(thrown, invocation.request()), invocation.request())
                .response();
    }

    private static boolean isOfNothing(Throwable thrown) {
        return thrown instanceof WebApplicationException refused
                && refused.getResponse().getStatus() == NOT_FOUND;
    }

    /** Of a method that the address does not take CXF knows only what one resource takes. */
    private Throwable said(Throwable thrown, HttpServletRequest request) {
        if (!(thrown instanceof WebApplicationException refused)
                || refused.getResponse().getStatus() != METHOD_NOT_ALLOWED) {
            return thrown;
        }
        Set<String> methods =
                routes.methods(ApiRequest.of(request).afterBase().substring(name.length()), gate.access());
        return methods.isEmpty() ? thrown : Problems.methodNotAllowed(String.join(", ", methods));
    }

    private static void log(String address, ApiResponse answer, Throwable thrown) {
        if (thrown instanceof IOException || answer.isAbandoned()) {
            LOG.debug("The caller of {} has gone", address, thrown);
        } else {
            LOG.error("Broken off: {}", address, thrown);
        }
    }
}
