// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Levels of confidentiality (K), integrity (R), availability (T) and traceability (S), 0 to 4 each; {@code null} where nothing
 * is said.
 */
public record Levels(
        @Nullable Integer k,
        @Nullable Integer r,
        @Nullable Integer t,
        @Nullable Integer s) {

    public static final Levels NONE = new Levels(null, null, null, null);

    /** The higher one of each. */
    public Levels max(Levels other) {
        return new Levels(max(k, other.k), max(r, other.r), max(t, other.t), max(s, other.s));
    }

    /** The highest of all; 0 where nothing is said. */
    public int highest() {
        return Stream.of(Optional.ofNullable(k), Optional.ofNullable(r), Optional.ofNullable(t), Optional.ofNullable(s))
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** Whether whatever is said here is said there as well. */
    public boolean agreesWith(Levels other) {
        return agree(k, other.k) && agree(r, other.r) && agree(t, other.t) && agree(s, other.s);
    }

    private static boolean agree(@Nullable Integer said, @Nullable Integer known) {
        return said == null || said.equals(known);
    }

    private static @Nullable Integer max(@Nullable Integer one, @Nullable Integer other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Math.max(one, other);
    }
}
