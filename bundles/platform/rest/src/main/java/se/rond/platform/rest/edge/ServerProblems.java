// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.edge;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import se.rond.platform.rest.problem.ProblemAnswer;
import se.rond.platform.rest.problem.Problems;

/** Errors of the server itself, as problems. */
final class ServerProblems extends ErrorHandler {

    /** What Jetty calls the address of a request that it could not read. */
    private static final String UNREAD = "/badMessage";

    /** Jetty leaves the answer to PUT, DELETE and PATCH without a body. */
    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        @Nullable String path = request.getHttpURI().getPath();
        ProblemAnswer answer = ProblemAnswer.of(
                Problems.ofServer(code),
                path == null || UNREAD.equals(path) ? "/" : path,
                request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        response.setStatus(code);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemAnswer.MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().length);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        // nobody reads the rest of such a request: where the next one begins is not known
        response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
        answer.headers().forEach(response.getHeaders()::put);
        response.write(true, ByteBuffer.wrap(answer.body()), callback);
    }
}
