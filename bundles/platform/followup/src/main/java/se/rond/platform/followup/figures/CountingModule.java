// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;
import se.rond.kernel.Text;

/**
 * A module and the figures that it counts while it runs, if any, as its manifest says.
 *
 * @param name in words; the id where the manifest says none
 * @param compartment what nobody else is told of
 * @param figures ids, from {@code Rond-Figures}
 * @param counting whether it offers figures just now; of one that has none, whether it runs
 */
record CountingModule(String id, Text name, Compartment compartment, Set<String> figures, boolean counting) {

    CountingModule {
        figures = Set.copyOf(figures);
    }

    /**
     * @param header the value of a header by its name; {@code null} where there is none
     * @return {@code null} if it is the manifest of no module
     */
    static @Nullable CountingModule of(UnaryOperator<@Nullable String> header, boolean counting) {
        String id = header.apply("Rond-Module");
        if (id == null) {
            return null;
        }
        String compartment = header.apply("Rond-Compartment");
        return new CountingModule(
                id,
                new Text(or(header.apply("Rond-Module-Name-sv"), id), or(header.apply("Rond-Module-Name-en"), id)),
                compartment == null
                        ? Compartment.GENERAL
                        : Compartment.valueOf(compartment.strip().toUpperCase(Locale.ROOT)),
                Arrays.stream(or(header.apply("Rond-Figures"), "").split(","))
                        .map(String::strip)
                        .filter(figure -> !figure.isEmpty())
                        .collect(Collectors.toSet()),
                counting);
    }

    /**
     * Whether a figure that is not offered is one of the module's. While it is away, so is whatever it would count for one course:
     * {@code k.tr.01.fire_basic} belongs to {@code k.tr.01}; while it counts, it offers those that there are.
     */
    boolean names(String figure) {
        return figures.contains(figure)
                || !counting && figures.stream().anyMatch(named -> figure.startsWith(named + "."));
    }

    /** Gone: its manifest is remembered. */
    CountingModule away() {
        return new CountingModule(id, name, compartment, figures, false);
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
