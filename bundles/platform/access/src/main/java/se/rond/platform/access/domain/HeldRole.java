// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.Role;

/**
 * A role that somebody holds today.
 *
 * @param role id in the role catalogue
 * @param kind what kind of place it is held at: {@code municipality}, {@code department}, {@code premise}…
 * @param place id of the unit or premise; {@code null} for a role of an account and of everybody who is employed, which are
 *     held for the municipality
 */
public record HeldRole(String role, String kind, @Nullable UUID place) {

    public static final String MUNICIPALITY = "municipality";
    public static final String PREMISE = "premise";
    public static final String COMPARTMENT = "compartment";

    /** The role of everybody who is employed. */
    public static final HeldRole EMPLOYED = new HeldRole(Role.EMPLOYEE, MUNICIPALITY, null);

    public static HeldRole ofAccount(String role) {
        return new HeldRole(role, MUNICIPALITY, null);
    }
}
