// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.lifecycle.SingletonResourceProvider;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import se.rond.access.Compartment;
import se.rond.platform.rest.edge.Gate;
import se.rond.platform.rest.json.Json;
import se.rond.platform.rest.json.JsonBodies;
import se.rond.platform.rest.listing.Answers;

/** Makes endpoints out of resources, all on one CXF bus. */
public final class Endpoints implements AutoCloseable {

    private final Gate gate;
    private final Bus bus;

    public Endpoints(Gate gate) {
        this.gate = gate;
        this.bus = withLoaderOfCxf(() -> {
            RuntimeDelegate.setInstance(new JakartaRest());
            Bus made = new CXFBusFactory().createBus();
            made.setProperty(FaultListener.class.getName(), new QuietFaults());
            return made;
        });
    }

    /**
     * @param name what follows {@code /api/} in its addresses; empty for the root itself
     * @param compartment where all of it belongs
     * @param resources instances of Jakarta REST resource classes
     */
    public Endpoint publish(String name, Compartment compartment, List<?> resources) {
        return withLoaderOfCxf(() -> {
            ObjectMapper json = Json.mapper(); // of its own, for it remembers classes
            JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
            factory.setBus(bus);
            // a registry of its own: the next endpoint of the same address is up before this one is down
            factory.setDestinationFactory(new HTTPTransportFactory());
            factory.setAddress(name.isEmpty() ? "/" : "/" + name);
            List<Class<?>> classes =
                    resources.stream().<Class<?>>map(Object::getClass).toList();
            factory.setResourceClasses(classes);
            resources.forEach(resource ->
                    factory.setResourceProvider(resource.getClass(), new SingletonResourceProvider(resource, false)));
            Routes routes = new Routes(classes, compartment);
            factory.setProviders(providers(name, compartment, routes, json));
            factory.setInvoker(new Calling(new Answers(json)));
            Server server = factory.create();
            return new Endpoint(name, compartment, resources, routes, server);
        });
    }

    private List<Object> providers(String name, Compartment compartment, Routes routes, ObjectMapper json) {
        Concealment concealment = new Concealment(name, routes, gate);
        return Arrays.asList(
                new JsonBodies(json),
                new Parameters(),
                concealment,
                new ProblemMapping(name, routes, gate, concealment),
                new Negotiation(),
                new Doorkeeper(gate, compartment),
                new BodyBounds(),
                new KnownParameters(),
                new Negotiation.Fulfilment(),
                new Versions());
    }

    /**
     * Ends an endpoint that has retired, and forgets its classes, so that the bundle they came from can go.
     *
     * @param living the endpoints that stay
     */
    public void destroy(Endpoint endpoint, Collection<Endpoint> living) {
        withLoaderOfCxf(() -> {
            endpoint.destroy();
            return endpoint;
        });
        Set<Class<?>> kept =
                living.stream().flatMap(other -> other.classes().stream()).collect(Collectors.toSet());
        Set<Class<?>> gone =
                endpoint.classes().stream().filter(c -> !kept.contains(c)).collect(Collectors.toSet());
        // CXF keeps every resource class that it ever saw in maps among the properties of the bus
        bus.getProperties().values().forEach(value -> {
            if (value instanceof Map<?, ?> map) {
                map.keySet().removeIf(gone::contains);
            }
        });
        TypeFactory.defaultInstance().clearCache(); // static, shared by every mapper
    }

    private static <T> T withLoaderOfCxf(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Bus.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() {
        bus.shutdown(true);
        RuntimeDelegate.setInstance(null);
    }
}
