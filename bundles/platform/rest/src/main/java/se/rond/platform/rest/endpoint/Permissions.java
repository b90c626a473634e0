// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.access.AccessControl;
import se.rond.access.Compartment;

/** Who may call a resource method. What the method says goes before what its class says; who says nothing lets nobody in. */
public final class Permissions {

    /** In {@link RolesAllowed}: whoever is signed in. */
    public static final String SIGNED_IN = "signed-in";

    /** In {@link RolesAllowed}, beside the former: also who has to change their password before anything else. */
    static final String MUST_CHANGE_PASSWORD = "must-change-password";

    private Permissions() {}

    public static boolean isPublic(Method method) {
        if (method.isAnnotationPresent(RolesAllowed.class) || method.isAnnotationPresent(DenyAll.class)) {
            return false;
        }
        Class<?> resource = method.getDeclaringClass();
        return method.isAnnotationPresent(PermitAll.class)
                || (resource.isAnnotationPresent(PermitAll.class) && !resource.isAnnotationPresent(RolesAllowed.class));
    }

    /** @return any of them is enough; none if nobody may */
    public static List<String> of(Method method) {
        if (method.isAnnotationPresent(DenyAll.class)) {
            return List.of();
        }
        RolesAllowed own = method.getAnnotation(RolesAllowed.class);
        @Nullable
        RolesAllowed named = own != null ? own : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        return named == null ? List.of() : List.of(named.value());
    }

    static boolean isHeld(String permission, AccessControl access) {
        return permission.equals(SIGNED_IN) || !access.scope(permission).isNothing();
    }

    /**
     * Whether the caller, who lacks every permission for it, is not even told that it is there.
     *
     * @param compartment of its endpoint
     */
    static boolean areConcealed(Method method, Compartment compartment, AccessControl access) {
        boolean whole = compartment != Compartment.GENERAL;
        List<String> permissions = isPublic(method) ? List.of() : of(method);
        return !permissions.isEmpty()
                && permissions.stream()
                        .allMatch(permission -> (whole || access.conceals(permission)) && !isHeld(permission, access));
    }
}
