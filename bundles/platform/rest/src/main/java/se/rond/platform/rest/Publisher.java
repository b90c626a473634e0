// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.access.Compartment;
import se.rond.platform.rest.edge.Gate;
import se.rond.platform.rest.endpoint.Endpoint;
import se.rond.platform.rest.endpoint.Endpoints;

/**
 * Puts endpoints on the air and takes them off. What happens under one name touches no other. New resources are published
 * beside what runs and then take its place, so that nobody waits; a resource that goes takes its endpoint along at once.
 */
final class Publisher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    /** The resources of a bundle come one by one: publish when no other has come for so long. */
    private static final long SETTLED_MILLIS = 25;

    /** Until the first time it is said that the part is not running yet, rather than that half of it does not exist. */
    private static final long COMPLETE_MILLIS = 400;

    private static final Duration LAST_REQUESTS = Duration.ofSeconds(5);

    private final Endpoints endpoints;
    private final Directory directory = new Directory();
    private final Map<String, List<Object>> wanted = new HashMap<>();
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "rond-rest-publisher"));

    Publisher(Gate gate) {
        this.endpoints = new Endpoints(gate);
    }

    Directory directory() {
        return directory;
    }

    /** Soon; the newest wish for a name counts. */
    void publish(String name, Compartment compartment, List<Object> resources) {
        synchronized (wanted) {
            wanted.put(name, resources);
        }
        try {
            long wait = directory.find(name).isPresent() ? SETTLED_MILLIS : COMPLETE_MILLIS;
            worker.schedule(() -> settle(name, compartment, resources), wait, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("/api/{} is not published any more", name);
        }
    }

    /** Now: when this returns, no request reaches the resource any more. */
    void withdraw(Object resource) {
        for (Endpoint endpoint : directory.living()) {
            if (endpoint.serves(resource) && directory.remove(endpoint)) {
                LOG.info("/api/{} is off the air", endpoint.name());
                end(endpoint);
            }
        }
    }

    private void settle(String name, Compartment compartment, List<Object> resources) {
        try {
            if (isWanted(name, resources)) {
                Endpoint endpoint = endpoints.publish(name, compartment, resources);
                if (replace(endpoint, resources)) {
                    LOG.info("/api/{} is on the air: {} resources", name, resources.size());
                } else {
                    endpoints.destroy(endpoint, directory.living());
                }
            }
        } catch (RuntimeException | LinkageError unusable) {
            LOG.error("/api/{} cannot be published", name, unusable);
        }
    }

    private boolean isWanted(String name, List<Object> resources) {
        synchronized (wanted) {
            return !resources.isEmpty() && wanted.get(name) == resources;
        }
    }

    private boolean replace(Endpoint endpoint, List<Object> resources) {
        Endpoint before;
        synchronized (wanted) {
            if (wanted.get(endpoint.name()) != resources) {
                return false;
            }
            before = directory.put(endpoint).orElse(null);
        }
        if (before != null) {
            end(before);
        }
        return true;
    }

    private void end(Endpoint endpoint) {
        endpoint.retire(LAST_REQUESTS);
        endpoints.destroy(endpoint, directory.living());
    }

    @Override
    public void close() {
        worker.shutdownNow();
        directory.living().forEach(this::end);
        endpoints.close();
    }
}
