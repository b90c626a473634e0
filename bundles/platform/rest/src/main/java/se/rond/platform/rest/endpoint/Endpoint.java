// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import se.rond.access.AccessControl;
import se.rond.access.Compartment;

/**
 * The resources of one bundle, as they were when they were published. It is never changed: when a resource comes or goes,
 * another endpoint takes its place, and this one ends when its last request has been answered.
 */
public final class Endpoint {

    /** Where CXF looks for the address that the rest of a request's path is relative to. */
    private static final String BASE = "org.apache.cxf.transport.endpoint.address";

    private final String name;
    private final Compartment compartment;
    private final List<Object> resources;
    private final Routes routes;
    private final Server server;
    private final AtomicInteger requests = new AtomicInteger();
    private volatile boolean retired;

    Endpoint(String name, Compartment compartment, List<?> resources, Routes routes, Server server) {
        this.name = name;
        this.compartment = compartment;
        this.resources = List.copyOf(resources);
        this.routes = routes;
        this.server = server;
    }

    public String name() {
        return name;
    }

    public Compartment compartment() {
        return compartment;
    }

    /** Whether the caller may be told that there is something of it. */
    public boolean isTold(AccessControl access) {
        return access.opens(compartment) || routes.tellsSomething(access);
    }

    /**
     * The same of one address: whoever does not open the compartment knows those that they have a permission for.
     *
     * @param address after {@code /api/}, as it was sent
     */
    public boolean isTold(String address, AccessControl access) {
        return access.opens(compartment)
                || !routes.methods(address.substring(name.length()), access).isEmpty();
    }

    public List<Class<?>> classes() {
        return resources.stream().<Class<?>>map(Object::getClass).toList();
    }

    public boolean serves(Object resource) {
        return resources.stream().anyMatch(own -> own == resource);
    }

    /** @return false, and nothing done, if this endpoint has retired */
    public boolean serve(ServletConfig config, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        requests.incrementAndGet();
        try {
            if (retired) {
                return false;
            }
            request.setAttribute(BASE, request.getContextPath() + request.getServletPath() + "/" + name);
            ((AbstractHTTPDestination) server.getDestination())
                    .invoke(config, config.getServletContext(), request, response);
            return true;
        } finally {
            requests.decrementAndGet();
        }
    }

    /** Takes no more requests, and waits for those that run, but not for ever. */
    public void retire(Duration patience) {
        retired = true;
        long until = System.nanoTime() + patience.toNanos();
        try {
            while (requests.get() > 0 && System.nanoTime() - until < 0) {
                Thread.sleep(5);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    void destroy() {
        server.destroy();
    }
}
