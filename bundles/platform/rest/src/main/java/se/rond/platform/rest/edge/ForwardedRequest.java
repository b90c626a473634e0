// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as it reached a proxy that we trust. */
final class ForwardedRequest extends HttpServletRequestWrapper {

    ForwardedRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public boolean isSecure() {
        return "https".equalsIgnoreCase(getHeader("X-Forwarded-Proto"));
    }

    @Override
    public String getScheme() {
        return isSecure() ? "https" : super.getScheme();
    }

    /** The last one: it is what the proxy itself saw, all before it is what somebody claimed. */
    @Override
    public String getRemoteAddr() {
        String path = getHeader("X-Forwarded-For");
        return path == null || path.isBlank()
                ? super.getRemoteAddr()
                : path.substring(path.lastIndexOf(',') + 1).strip();
    }

    @Override
    public String getRemoteHost() {
        return getRemoteAddr();
    }

    @Override
    public StringBuffer getRequestURL() {
        StringBuffer address = super.getRequestURL();
        return isSecure() && address.indexOf("http://") == 0 ? address.replace(0, 7, "https://") : address;
    }
}
