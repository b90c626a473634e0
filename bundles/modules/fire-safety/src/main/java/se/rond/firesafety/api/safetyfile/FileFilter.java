// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which records are asked for; what is {@code null} or empty does not matter.
 *
 * @param premise id or code
 * @param unit id or code of a unit: what it and all below it had when it was recorded
 * @param unitPath path that the unit had when it was recorded
 * @param from on this day or later
 * @param to on this day or earlier
 * @param states names as in JSON
 */
public record FileFilter(
        @Nullable String premise,
        @Nullable String unit,
        @Nullable String unitPath,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<String> states) {

    public FileFilter {
        states = Set.copyOf(states);
    }

    public static FileFilter all() {
        return new FileFilter(null, null, null, null, null, Set.of());
    }

    public static FileFilter ofPremise(String premise) {
        return new FileFilter(premise, null, null, null, null, Set.of());
    }
}
