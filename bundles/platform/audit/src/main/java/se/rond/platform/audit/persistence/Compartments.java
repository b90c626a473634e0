// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.persistence;

import java.util.Locale;
import se.rond.access.Compartment;

/** How a compartment is written in the trail. */
public final class Compartments {

    private Compartments() {}

    public static String stored(Compartment compartment) {
        return compartment.name().toLowerCase(Locale.ROOT);
    }

    public static Compartment of(String stored) {
        return Compartment.valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
