// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api.packs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What answers are measured by.
 *
 * @param low the worst, such as 0
 * @param high the best, such as 5; some sets have 661
 * @param levels those that have a name, from the worst
 */
public record Scale(int low, int high, List<Level> levels) {

    private static final int COMMON = 5;
    private static final int THOUSAND = 1000;
    /** From this level of the common scale on an answer names its evidence. */
    private static final int EVIDENCE_FROM = 3;

    public Scale {
        levels = List.copyOf(levels);
        if (high <= low) {
            throw new IllegalArgumentException("a scale from " + low + " to " + high);
        }
    }

    public static Scale of(List<Level> levels) {
        return new Scale(
                levels.stream().mapToInt(Level::level).min().orElse(0),
                levels.stream().mapToInt(Level::level).max().orElse(COMMON),
                levels);
    }

    public boolean has(int level) {
        return level >= low && level <= high;
    }

    /** Whether it is the scale that sets are compared by, maturity 0 to 5. */
    public boolean isCommon() {
        return low == 0 && high == COMMON;
    }

    /** A level on the common scale 0 to 5, in thousandths: another scale is stretched over it evenly. */
    public long thousandths(int level) {
        return isCommon()
                ? (long) level * THOUSAND
                : BigDecimal.valueOf((long) (level - low) * COMMON * THOUSAND)
                        .divide(BigDecimal.valueOf(high - low), 0, RoundingMode.HALF_UP)
                        .longValue();
    }

    /** The level that is nearest to one of the common scale. */
    public int nearest(long thousandths) {
        return low
                + BigDecimal.valueOf(thousandths * (high - low))
                        .divide(BigDecimal.valueOf((long) COMMON * THOUSAND), 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    public boolean needsEvidence(int level) {
        return thousandths(level) >= EVIDENCE_FROM * THOUSAND;
    }

    /** The lowest level that is at least so much on the common scale. */
    public int atLeast(int common) {
        return low
                + BigDecimal.valueOf((long) common * (high - low))
                        .divide(BigDecimal.valueOf(COMMON), 0, RoundingMode.CEILING)
                        .intValue();
    }
}
