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
import se.rond.access.Compartment;
import se.rond.platform.rest.edge.ApiRequest;
import se.rond.platform.rest.edge.ApiResponse;
import se.rond.platform.rest.edge.Gate;
import se.rond.platform.rest.endpoint.Endpoint;
import se.rond.platform.rest.problem.ProblemAnswer;
import se.rond.platform.rest.problem.Refusal;

/** Everything under {@code /api/}: finds the endpoint, lets it answer as the caller, and answers itself where none can. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("rond-api")
@HttpWhiteboardServletPattern("/api/*")
public final class ApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String OPENAPI = "openapi.json";

    private final transient Addresses addresses;
    private final transient Gate gate;

    @Activate
    public ApiServlet(@Reference Addresses addresses, @Reference Gate gate) {
        this.addresses = addresses;
        this.gate = gate;
    }

    @Override
    protected void service(HttpServletRequest original, HttpServletResponse target) throws IOException {
        ApiRequest request = new ApiRequest(original);
        ApiResponse response = new ApiResponse(target, original.getHeader("Accept-Encoding"));
        AnswerHeaders.set(response);
        try {
            request.requireReadable();
            Endpoint endpoint = find(endpointOf(request), request); // what is not there is not there, whoever asks
            if (endpoint.name().equals(Addresses.ROOT)) {
                serve(endpoint, request, response); // public; health, above all, must not depend on sign-in
            } else {
                gate.pass(request, () -> serve(endpoint, request, response));
            }
        } catch (IOException | RuntimeException failed) {
            refuse(failed, request, response);
        }
        response.finish();
        if (request.body().isLeft(response.getStatus())) {
            target.flushBuffer();
            request.body().drain();
        }
    }

    private static String endpointOf(ApiRequest request) {
        String address = request.afterBase();
        String first = request.firstSegment();
        boolean root = first.equals(OPENAPI) || first.equals("health") || address.equals(first + "/" + OPENAPI);
        return root ? Addresses.ROOT : first;
    }

    /**
     * A part that is away is said to be away. One that is kept apart is there, or away, for nobody who would not be told of
     * it: everybody else hears of it what they hear of an address that there never was, whatever they send, and before
     * anything of the request is judged. Of both it is asked who that is, so that both take as long and fail together.
     */
    private Endpoint find(String name, ApiRequest request) {
        Endpoint endpoint;
        try {
            endpoint = addresses.find(name);
        } catch (Refusal absent) {
            throw said(absent, addresses.compartment(name), request);
        }
        if (endpoint.compartment() != Compartment.GENERAL
                && !gate.isTold(request, access -> endpoint.isTold(request.afterBase(), access))) {
            throw Refusal.unknownAddress();
        }
        return endpoint;
    }

    private Refusal said(Refusal absent, Compartment compartment, ApiRequest request) {
        if (compartment == Compartment.GENERAL && absent.status() != HttpServletResponse.SC_NOT_FOUND) {
            return absent;
        }
        return gate.isTold(request, access -> access.opens(compartment)) ? absent : Refusal.unknownAddress();
    }

    private void serve(Endpoint endpoint, ApiRequest request, HttpServletResponse response) throws IOException {
        Endpoint current = endpoint;
        while (!current.serve(getServletConfig(), request, response)) {
            current = find(current.name(), request); // another has taken its place
        }
    }

    private static void refuse(Exception failed, ApiRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            throw new IOException("the answer could not be completed", failed);
        }
        ProblemAnswer.of(failed, request).send(response);
    }
}
