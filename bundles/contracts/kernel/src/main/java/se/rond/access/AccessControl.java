// SPDX-License-Identifier: Apache-2.0
package se.rond.access;

import java.util.Set;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Forbidden;

/**
 * Says who acts on this thread and what they may do. Asked where the use case is, not only at the edge. Roles come from
 * the organisation register; their scope is evaluated now, so that a transfer takes effect at once.
 */
@ProviderType
public interface AccessControl {

    /** Who acts on this thread; {@link Caller#ANONYMOUS} where nobody signed in. */
    Caller caller();

    /** Where the caller has the permission today. {@link Scope#NOTHING} if nowhere. */
    Scope scope(String permission);

    default boolean may(String permission, Place place) {
        return scope(permission).covers(place);
    }

    /**
     * @throws se.rond.kernel.Unauthenticated if nobody is signed in
     * @throws Forbidden if the caller lacks the permission at this place
     */
    void require(String permission, Place place);

    /** Every permission that the caller has somewhere. */
    Set<String> permissions();

    /** Does scheduled work as {@link Caller#SYSTEM}. */
    <T> T asSystem(Supplier<T> work);

    /** Does work as somebody: for the edge (HTTP, shell), after it has found out who it is. */
    <T> T as(Caller caller, Supplier<T> work);
}
