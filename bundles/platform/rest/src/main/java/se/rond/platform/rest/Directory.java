// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import se.rond.access.Compartment;
import se.rond.platform.rest.endpoint.Endpoint;

/** Which endpoint answers under which name now, and which names have ever been answered, in which compartment. */
final class Directory {

    private final Map<String, Endpoint> endpoints = new ConcurrentHashMap<>();
    private final Map<String, Compartment> seen = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    Optional<Endpoint> find(String name) {
        return Optional.ofNullable(endpoints.get(name));
    }

    /** @return the one that answered before */
    Optional<Endpoint> put(Endpoint endpoint) {
        seen.put(endpoint.name(), endpoint.compartment());
        Optional<Endpoint> before = Optional.ofNullable(endpoints.put(endpoint.name(), endpoint));
        changes.incrementAndGet();
        return before;
    }

    /** @return false if it answers no more already */
    boolean remove(Endpoint endpoint) {
        boolean answered = endpoints.remove(endpoint.name(), endpoint);
        changes.incrementAndGet();
        return answered;
    }

    Collection<Endpoint> living() {
        return List.copyOf(endpoints.values());
    }

    /** Greater after every change. */
    long changes() {
        return changes.get();
    }

    /** Where the name belonged when it was last answered; empty if it never was. */
    Optional<Compartment> seen(String name) {
        return Optional.ofNullable(seen.get(name));
    }
}
