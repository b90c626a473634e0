// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/**
 * A figure as the compartment sees it.
 *
 * @param value as of today; see {@link ReleaseView#value}
 * @param shown of which day others see it; {@code null} where it does not exist for them
 * @param waiting what has been asked for about it and waits for another
 */
public record CompartmentFigure(
        String figure,
        Text name,
        String measure,
        @Nullable Integer value,
        long numerator,
        long denominator,
        @Nullable LocalDate shown,
        List<ReleaseView> releases,
        List<FigureWaiting> waiting) {

    public CompartmentFigure {
        waiting = List.copyOf(waiting);
        releases = List.copyOf(releases);
    }
}
