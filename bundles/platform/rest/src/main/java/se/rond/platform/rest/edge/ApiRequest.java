// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.edge;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Problem;

/** A request on its way to an endpoint, with what the edge knows about it. */
public final class ApiRequest extends HttpServletRequestWrapper {

    private final RequestBody body;
    private @Nullable Problem notAuthenticated;

    public ApiRequest(HttpServletRequest request) throws IOException {
        super(request);
        this.body = new RequestBody(request.getInputStream(), request.getContentLengthLong());
    }

    /** The same, from within an endpoint, which may have been handed a wrapper around it. */
    public static ApiRequest of(ServletRequest request) {
        ServletRequest inner = request;
        while (!(inner instanceof ApiRequest)) {
            if (!(inner instanceof HttpServletRequestWrapper wrapper)) {
                throw new IllegalStateException("not a request of the API");
            }
            inner = wrapper.getRequest();
        }
        return (ApiRequest) inner;
    }

    /** @throws se.rond.kernel.Malformed if nobody can say which parameters were meant */
    public void requireReadable() {
        QueryText.requireReadable(getQueryString());
    }

    public RequestBody body() {
        return body;
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }

    /** Why who it is could not be found out, though the request carries something that says so. */
    public Optional<Problem> notAuthenticated() {
        return Optional.ofNullable(notAuthenticated);
    }

    void notAuthenticated(Problem why) {
        notAuthenticated = why;
    }

    /** What follows {@code /api/}, up to the next slash: the name of a bundle's endpoint. */
    public String firstSegment() {
        String rest = afterBase();
        int slash = rest.indexOf('/');
        return slash < 0 ? rest : rest.substring(0, slash);
    }

    /** What follows {@code /api/}, as it was sent. */
    public String afterBase() {
        String base = getContextPath() + getServletPath() + "/";
        String address = getRequestURI();
        return address.startsWith(base) ? address.substring(base.length()) : "";
    }
}
