// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/**
 * The controls that ship with Rond, and the words of their areas, results and frequencies.
 *
 * @param version of the catalogue
 */
public record Catalogue(
        int version, List<Named> areas, List<Outcome> results, List<Named> frequencies, List<Control> controls) {

    public Catalogue {
        areas = List.copyOf(areas);
        results = List.copyOf(results);
        frequencies = List.copyOf(frequencies);
        controls = List.copyOf(controls);
    }

    /** Something with a name. */
    public record Named(String id, Text name) {}

    /** A step of the scale on which results are judged. */
    public record Outcome(String id, Text name, boolean actionRequired) {}

    /**
     * A typical control.
     *
     * @param common whether it is suggested for every board
     * @param likelihood 1 to 4, to begin with
     * @param consequence 1 to 4, to begin with
     * @param limitSek the amount that the control compares with, where there is one
     */
    public record Control(
            String id,
            String area,
            boolean common,
            int likelihood,
            int consequence,
            Frequency frequency,
            String legal,
            @Nullable Integer limitSek,
            Text name,
            Text risk,
            Text method,
            Text sample) {}

    public Optional<Control> control(String id) {
        return controls.stream().filter(control -> control.id().equals(id)).findFirst();
    }

    public Optional<Named> area(String id) {
        return areas.stream().filter(area -> area.id().equals(id)).findFirst();
    }
}
