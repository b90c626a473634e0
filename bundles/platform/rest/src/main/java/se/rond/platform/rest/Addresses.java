// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import java.util.Collection;
import java.util.List;
import se.rond.access.Compartment;
import se.rond.platform.rest.endpoint.Endpoint;
import se.rond.platform.rest.problem.Refusal;

/** What answers under {@code /api/} now. */
public interface Addresses {

    /** Name of the endpoint of {@code /api/health} and {@code /api/openapi.json}. */
    String ROOT = "";

    /**
     * @param name of an endpoint: what follows {@code /api/}
     * @throws Refusal if there is none, as of {@link #absent}
     */
    Endpoint find(String name);

    /** Why there is no such endpoint: 503 if there was or should be one, or one is on its way, 404 otherwise. */
    Refusal absent(String name);

    /** Where the endpoint of the name belongs, whether it answers now or not. */
    Compartment compartment(String name);

    /** What answers. */
    Collection<Endpoint> living();

    /** Greater whenever {@link #living()} may be different. */
    long changes();

    /** Names of bundles that run and want to answer, but do not. */
    List<String> silent();
}
