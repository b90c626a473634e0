// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.access.Compartment;
import se.rond.platform.rest.edge.Gate;
import se.rond.platform.rest.endpoint.Endpoint;
import se.rond.platform.rest.endpoint.Endpoints;

/**
 * Puts endpoints on the air and takes them off. What happens under one name touches no other. New resources are published
 * beside what runs and then take its place, so that nobody waits; a resource that goes takes its endpoint along at once. What
 * does not answer yet waits until it is whole.
 */
final class Publisher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    /** The resources of a bundle come one by one: publish when no other has come for so long. */
    private static final long SETTLED_MILLIS = 25;

    /** So long it is said that the part is starting, rather than that half of it does not exist; then what came has to do. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Duration LAST_REQUESTS = Duration.ofSeconds(5);

    private final Endpoints endpoints;
    private final Directory directory = new Directory();
    /** What is not published yet. */
    private final Map<String, Wish> wanted = new HashMap<>();

    /** What is to be looked at again. A look that is called off lets go of what it would have looked at: the part may be gone. */
    private final Map<String, Future<?>> looks = new HashMap<>();

    private final Duration patience;
    private final ScheduledThreadPoolExecutor worker =
            new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "rond-rest-publisher"));

    /**
     * What a part wants to answer with.
     *
     * @param missing what it has not got yet of what it declares
     * @param until the moment until which that is waited for, as {@link System#nanoTime}
     */
    private record Wish(
            String name, Compartment compartment, List<Object> resources, Supplier<List<String>> missing, long until) {

        long left() {
            return until - System.nanoTime();
        }
    }

    Publisher(Gate gate) {
        this(gate, PATIENCE);
    }

    Publisher(Gate gate, Duration patience) {
        this.endpoints = new Endpoints(gate);
        this.patience = patience;
        worker.setRemoveOnCancelPolicy(true);
    }

    Directory directory() {
        return directory;
    }

    /**
     * Soon, or when the part is whole; the newest wish for a name counts.
     *
     * @param missing what the part has not got yet of what it declares
     */
    void publish(String name, Compartment compartment, List<Object> resources, Supplier<List<String>> missing) {
        Wish wish;
        synchronized (wanted) {
            if (resources.isEmpty()) {
                wanted.remove(name);
                callOff(name);
                return;
            }
            long until = isComing(name)
                    ? Objects.requireNonNull(wanted.get(name)).until()
                    : System.nanoTime() + patience.toNanos();
            wish = new Wish(name, compartment, resources, missing, until);
            wanted.put(name, wish);
        }
        settle(wish, TimeUnit.MILLISECONDS.toNanos(SETTLED_MILLIS));
    }

    /** Whether the part is on its way: some of it is here, and it does not answer yet. */
    boolean isComing(String name) {
        synchronized (wanted) {
            Wish wish = wanted.get(name);
            return wish != null && directory.find(name).isEmpty();
        }
    }

    private void settle(Wish wish, long nanos) {
        synchronized (wanted) {
            if (!isWanted(wish)) {
                return;
            }
            callOff(wish.name());
            try {
                looks.put(wish.name(), worker.schedule(() -> settle(wish), nanos, TimeUnit.NANOSECONDS));
            } catch (RejectedExecutionException stopping) {
                LOG.debug("/api/{} is not published any more", wish.name());
            }
        }
    }

    private void callOff(String name) {
        Future<?> look = looks.remove(name);
        if (look != null) {
            look.cancel(false);
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

    private void settle(Wish wish) {
        try {
            if (isWanted(wish)) {
                List<String> missing = wish.missing().get();
                if (isComing(wish.name()) && !missing.isEmpty() && wish.left() > 0) {
                    settle(wish, wish.left()); // whatever comes before is another wish
                } else {
                    publish(wish, missing);
                }
            }
        } catch (RuntimeException | LinkageError unusable) {
            LOG.error("/api/{} cannot be published", wish.name(), unusable);
            synchronized (wanted) {
                wanted.remove(wish.name(), wish);
            }
        }
    }

    private void publish(Wish wish, List<String> missing) {
        Endpoint endpoint = endpoints.publish(wish.name(), wish.compartment(), wish.resources());
        if (!replace(endpoint, wish)) {
            endpoints.destroy(endpoint, directory.living());
            return;
        }
        LOG.info(
                "/api/{} is on the air: {} resources",
                wish.name(),
                wish.resources().size());
        if (!missing.isEmpty()) {
            LOG.warn("/api/{} answers without {}", wish.name(), missing);
        }
    }

    private boolean isWanted(Wish wish) {
        synchronized (wanted) {
            return wanted.get(wish.name()) == wish;
        }
    }

    private boolean replace(Endpoint endpoint, Wish wish) {
        Endpoint before;
        synchronized (wanted) {
            if (wanted.get(endpoint.name()) != wish) {
                return false;
            }
            wanted.remove(endpoint.name());
            looks.remove(endpoint.name());
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
