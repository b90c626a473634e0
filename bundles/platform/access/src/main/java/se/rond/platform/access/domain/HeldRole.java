// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody holds today.
 *
 * @param role id in the role catalogue
 * @param kind what kind of place it is held at: {@code municipality}, {@code department}, {@code premise}…
 * @param place id of the unit or premise; {@code null} for a role of an account, which is held for the municipality
 */
public record HeldRole(String role, String kind, @Nullable UUID place) {

    public static final String MUNICIPALITY = "municipality";
    public static final String PREMISE = "premise";
    public static final String COMPARTMENT = "compartment";

    public static HeldRole ofAccount(String role) {
        return new HeldRole(role, MUNICIPALITY, null);
    }
}
