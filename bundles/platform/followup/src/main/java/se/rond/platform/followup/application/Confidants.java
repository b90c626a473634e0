// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Caller;
import se.rond.access.Compartment;
import se.rond.access.Place;

/**
 * Who may be told of something in a compartment. In the general one that is everybody whom it concerns. See
 * docs/decisions/0019-compartments.md.
 */
@Component(service = Confidants.class)
public final class Confidants {

    private final AccessControl access;

    @Activate
    public Confidants(@Reference AccessControl access) {
        this.access = access;
    }

    /** Whether the person may read findings of the compartment at the place, by the roles that they hold today. */
    public boolean mayRead(UUID person, Compartment compartment, Place place) {
        return compartment == Compartment.GENERAL
                || access.as(as(person), () -> access.may(Permissions.in(compartment, Permissions.READ), place));
    }

    /** Whether the person may read anything of the compartment, wherever. */
    public boolean mayReadAnywhere(UUID person, Compartment compartment) {
        return access.as(
                as(person),
                () -> !access.scope(Permissions.in(compartment, Permissions.READ))
                        .isNothing());
    }

    /**
     * Whether it can be given to somebody. Who is given something to do in information security has to know it, and no more;
     * security protection is given to nobody who may not read all of it.
     */
    public boolean mayBeGiven(UUID person, Compartment compartment, Place place) {
        return isGivenAway(compartment) || mayRead(person, compartment, place);
    }

    /** Whether being given something in it is enough to see just that. */
    public static boolean isGivenAway(Compartment compartment) {
        return compartment == Compartment.GENERAL || compartment == Compartment.INFOSEC;
    }

    private static Caller as(UUID person) {
        return new Caller(person, person, "", Caller.Via.SYSTEM);
    }
}
