// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Problem;

/** A refusal on its way out. Its body is bytes already, so that no choice of format stands between it and the caller. */
public record ProblemAnswer(int status, Map<String, String> headers, byte[] body) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final ObjectWriter JSON = new JsonMapper().writerFor(ProblemDocument.class);

    public static ProblemAnswer of(Throwable thrown, HttpServletRequest request) {
        String address = request.getRequestURI();
        Problem problem = Problems.of(thrown, request.getMethod() + " " + address);
        return of(problem, address, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    public static ProblemAnswer of(Problem problem, String address, @Nullable String acceptLanguage) {
        ProblemDocument document = ProblemDocument.of(problem, address, Language.of(acceptLanguage));
        try {
            return new ProblemAnswer(problem.status(), Refusal.headers(problem), JSON.writeValueAsBytes(document));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Response response() {
        Response.ResponseBuilder response = Response.status(status)
                .type(MEDIA_TYPE)
                .entity(body)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        headers.forEach(response::header);
        return response.build();
    }

    /** Sends it as the whole answer, whatever was begun; the answer must not be on its way already. */
    public void send(HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        headers.forEach(response::setHeader);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
