// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import se.rond.platform.rest.edge.ApiRequest;
import se.rond.platform.rest.edge.Gate;
import se.rond.platform.rest.endpoint.Endpoint;
import se.rond.platform.rest.problem.ProblemAnswer;

/** Everything under {@code /api/}: finds the endpoint, lets it answer as the caller, and answers itself where none can. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("rond-api")
@HttpWhiteboardServletPattern("/api/*")
public final class ApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String OPENAPI = "openapi.json";

    private final transient Whiteboard whiteboard;
    private final transient Gate gate;

    @Activate
    public ApiServlet(@Reference Whiteboard whiteboard, @Reference Gate gate) {
        this.whiteboard = whiteboard;
        this.gate = gate;
    }

    @Override
    protected void service(HttpServletRequest original, HttpServletResponse response) throws IOException {
        ApiRequest request = new ApiRequest(original);
        AnswerHeaders.set(response);
        try {
            String name = endpointOf(request);
            if (name.equals(Whiteboard.ROOT) && !gate.isOpen()) {
                serve(name, request, response); // health, above all, must not depend on sign-in
            } else {
                whiteboard.find(name);
                gate.pass(request, () -> serve(name, request, response));
            }
        } catch (IOException | RuntimeException failed) {
            refuse(failed, request, response);
        }
        request.body().drain(response.getStatus());
    }

    private static String endpointOf(ApiRequest request) {
        String address = request.afterBase();
        String first = request.firstSegment();
        boolean root = first.equals(OPENAPI) || first.equals("health") || address.equals(first + "/" + OPENAPI);
        return root ? Whiteboard.ROOT : first;
    }

    private void serve(String name, ApiRequest request, HttpServletResponse response) throws IOException {
        Endpoint endpoint = whiteboard.find(name);
        while (!endpoint.serve(getServletConfig(), request, response)) {
            endpoint = whiteboard.find(name); // another has taken its place
        }
    }

    private static void refuse(Exception failed, ApiRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            throw new IOException("the answer was broken off", failed);
        }
        ProblemAnswer.of(failed, request).send(response);
    }
}
