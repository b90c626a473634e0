// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.platform.rest.edge.ApiResponse;
import se.rond.platform.rest.problem.ProblemAnswer;

/** Whatever is thrown within an endpoint becomes a problem, except what is an answer already. */
final class ProblemMapping implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapping.class);

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException answered
                && answered.getResponse().getStatus() < 400) {
            return answered.getResponse();
        }
        Invocation invocation = Invocation.current();
        if (invocation.response().isCommitted()) {
            log(invocation.request().getRequestURI(), thrown);
            ApiResponse.of(invocation.response()).breakOff(thrown);
            return Response.serverError().build();
        }
        return ProblemAnswer.of(thrown, invocation.request()).response();
    }

    private static void log(String address, Throwable thrown) {
        if (thrown instanceof IOException) {
            LOG.debug("The caller of {} has gone", address, thrown);
        } else {
            LOG.error("Broken off: {}", address, thrown);
        }
    }
}
