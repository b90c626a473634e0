// SPDX-License-Identifier: Apache-2.0
package se.rond.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where something is: what a role's scope is compared with.
 *
 * @param unit id of the unit that holds it today; {@code null} where only the premise is known
 * @param premise id of the premise; {@code null} where there is none
 * @param record id of a record that roles are held at, such as a system or a plan; {@code null} for none
 */
public record Place(
        @Nullable UUID unit,
        @Nullable UUID premise,
        @Nullable UUID record) {

    /** The installation as a whole: only a role whose scope is the municipality reaches it. */
    public static final Place MUNICIPALITY = new Place(null, null, null);

    /** A place without a record of its own. */
    public Place(@Nullable UUID unit, @Nullable UUID premise) {
        this(unit, premise, null);
    }

    public static Place unit(UUID unit) {
        return new Place(unit, null);
    }

    public static Place premise(UUID premise) {
        return new Place(null, premise);
    }

    /** A record that roles are held at, and the unit that holds it today. */
    public static Place record(UUID record, @Nullable UUID unit) {
        return new Place(unit, null, record);
    }

    public boolean isMunicipality() {
        return unit == null && premise == null && record == null;
    }
}
