// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import se.rond.platform.rest.problem.ProblemAnswer;

/** Whatever is thrown within an endpoint becomes a problem, except what is an answer already. */
final class ProblemMapping implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException answered
                && answered.getResponse().getStatus() < 400) {
            return answered.getResponse();
        }
        Invocation invocation = Invocation.current();
        if (invocation.response().isCommitted()) {
            Endpoint.breakOff(invocation.request(), thrown);
            return Response.serverError().build();
        }
        return ProblemAnswer.of(thrown, invocation.request()).response();
    }
}
