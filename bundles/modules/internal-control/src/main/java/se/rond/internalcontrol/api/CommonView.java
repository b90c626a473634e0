// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;
import se.rond.organisation.PersonRef;

/**
 * The controls that every board must have in its plan for a year.
 *
 * @param controls ids in the catalogue, in its order: as decided, or as the catalogue suggests
 * @param decidedOn {@code null} while nobody has decided: then no plan of the year can be proposed
 */
public record CommonView(
        int year,
        List<String> controls,
        @Nullable LocalDate decidedOn,
        @Nullable PersonRef decidedBy,
        boolean mayDecide,
        long version)
        implements Versioned {

    public CommonView {
        controls = List.copyOf(controls);
    }
}
