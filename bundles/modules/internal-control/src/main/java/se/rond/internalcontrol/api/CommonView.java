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
 * @param controls ids in the catalogue, in its order: as decided; before that as decided for the year before, or else as the
 *     catalogue suggests
 * @param suggestedFrom the year whose decision is suggested; {@code null} where it is the catalogue, or the year is decided
 * @param decidedOn {@code null} while nobody has decided: then no plan of the year can be proposed
 */
public record CommonView(
        int year,
        List<String> controls,
        @Nullable Integer suggestedFrom,
        @Nullable LocalDate decidedOn,
        @Nullable PersonRef decidedBy,
        boolean mayDecide,
        long version)
        implements Versioned {

    public CommonView {
        controls = List.copyOf(controls);
    }
}
