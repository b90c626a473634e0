// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import jakarta.annotation.Priority;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.access.AccessControl;
import se.rond.access.Caller;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Text;
import se.rond.kernel.Unauthenticated;
import se.rond.platform.rest.edge.ApiRequest;
import se.rond.platform.rest.edge.Gate;

/** Lets a caller through to an operation if they have its permission somewhere. Where is for the use case to ask. */
@Priority(Priorities.AUTHORIZATION)
final class Doorkeeper implements ContainerRequestFilter {

    /** In {@link RolesAllowed}: whoever is signed in. */
    static final String SIGNED_IN = "signed-in";

    private final Gate gate;

    Doorkeeper(Gate gate) {
        this.gate = gate;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        Invocation invocation = Invocation.current();
        Method method = invocation.method();
        if (isPublic(method)) {
            return;
        }
        List<String> permissions = permissions(method);
        if (permissions.isEmpty()) {
            throw notForAnybody();
        }
        AccessControl access = gate.access();
        if (access.caller().equals(Caller.ANONYMOUS)) {
            throw ApiRequest.of(invocation.request()).notAuthenticated().orElseGet(Unauthenticated::new);
        }
        if (permissions.stream().noneMatch(permission -> has(access, permission))) {
            throw new Forbidden(permissions.get(0));
        }
    }

    private static boolean has(AccessControl access, String permission) {
        return permission.equals(SIGNED_IN) || !access.scope(permission).isNothing();
    }

    /** What the method says goes before what its class says. */
    static boolean isPublic(Method method) {
        if (method.isAnnotationPresent(RolesAllowed.class) || method.isAnnotationPresent(DenyAll.class)) {
            return false;
        }
        return method.isAnnotationPresent(PermitAll.class)
                || (method.getDeclaringClass().isAnnotationPresent(PermitAll.class)
                        && !method.getDeclaringClass().isAnnotationPresent(RolesAllowed.class));
    }

    /** @return none if nobody may */
    static List<String> permissions(Method method) {
        if (method.isAnnotationPresent(DenyAll.class)) {
            return List.of();
        }
        RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
        @Nullable
        RolesAllowed named = roles != null ? roles : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        return named == null ? List.of() : List.of(named.value());
    }

    private static Forbidden notForAnybody() {
        return new Forbidden(
                "no-permission-declared",
                new Text("Adressen är inte öppen för någon.", "The address is open to nobody."));
    }
}
