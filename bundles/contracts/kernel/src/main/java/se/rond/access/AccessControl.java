// SPDX-License-Identifier: Apache-2.0
package se.rond.access;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Text;

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

    /** Whether the caller has any permission of the compartment, wherever: nobody else is told that there is anything in it. */
    default boolean opens(Compartment compartment) {
        return compartment == Compartment.GENERAL;
    }

    /** Whether not even the existence of what the permission is for is told to whoever lacks it. */
    default boolean conceals(String permission) {
        return false;
    }

    /** Ids of the roles that the caller holds today, wherever: from which role something was done, as the trail keeps it. */
    default Set<String> roles() {
        return Set.of();
    }

    /**
     * Segregation of duties: refuses what a person may not do for themselves.
     *
     * @param person the one it concerns
     * @throws Forbidden of the rule if the caller is that person
     */
    default void requireAnotherThan(UUID person, String rule, Text detail) {
        if (person.equals(caller().person())) {
            throw new Forbidden(rule, detail);
        }
    }

    /**
     * Nobody grants a role to themselves, whatever they may otherwise do.
     *
     * @param person who would hold the role
     * @throws Forbidden of rule {@code no-self-grant} if the caller is that person
     */
    default void refuseSelfGrant(UUID person) {
        requireAnotherThan(
                person,
                "no-self-grant",
                new Text(
                        "Du kan inte tilldela dig själv en roll. Be en annan administratör.",
                        "You cannot grant a role to yourself. Ask another administrator."));
    }

    /** Does scheduled work as {@link Caller#SYSTEM}. */
    <T> T asSystem(Supplier<T> work);

    /** Does work as somebody: for the edge (HTTP, shell), after it has found out who it is. */
    <T> T as(Caller caller, Supplier<T> work);
}
