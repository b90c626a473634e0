// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import se.rond.access.AccessControl;
import se.rond.access.Caller;
import se.rond.access.Compartment;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Text;
import se.rond.kernel.Unauthenticated;
import se.rond.platform.rest.edge.ApiRequest;
import se.rond.platform.rest.edge.Gate;

/** Lets a caller through to an operation if they have its permission somewhere. Where is for the use case to ask. */
@Priority(Priorities.AUTHORIZATION)
final class Doorkeeper implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Gate gate;
    private final Compartment compartment;

    /** @param compartment of the endpoint */
    Doorkeeper(Gate gate, Compartment compartment) {
        this.gate = gate;
        this.compartment = compartment;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        Invocation invocation = Invocation.current();
        Method method = invocation.method();
        if (Permissions.isPublic(method)) {
            return;
        }
        List<String> permissions = Permissions.of(method);
        if (permissions.isEmpty()) {
            throw notForAnybody();
        }
        AccessControl access = gate.access();
        if (Permissions.areConcealed(method, compartment, access)) {
            throw Concealment.noSuchAddress(invocation.request());
        }
        if (access.caller().equals(Caller.ANONYMOUS)) {
            throw ApiRequest.of(invocation.request()).notAuthenticated().orElseGet(Unauthenticated::new);
        }
        if (access.caller().mustChangePassword() && !permissions.contains(Permissions.MUST_CHANGE_PASSWORD)) {
            throw passwordFirst();
        }
        if (permissions.stream().noneMatch(permission -> Permissions.isHeld(permission, access))) {
            throw new Forbidden(permissions.get(0));
        }
        if (!READING.contains(context.getMethod())) {
            // before anything is changed: the trail tells them so, and nobody waits for records of which roles follow
            access.roles();
        }
    }

    private static Forbidden passwordFirst() {
        return new Forbidden(
                "password-change-required",
                new Text(
                        "Någon annan än du känner till ditt lösenord. Byt det först, och försök sedan igen.",
                        "Somebody other than you knows your password. Change it first, then try again."));
    }

    private static Forbidden notForAnybody() {
        return new Forbidden(
                "no-permission-declared",
                new Text("Adressen är inte öppen för någon.", "The address is open to nobody."));
    }
}
