// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

/** How often a point is checked. Composition is cumulative: a round of a frequency holds the points of every shorter one. */
public enum Frequency {
    MONTHLY(1),
    QUARTERLY(3),
    HALF_YEARLY(6),
    YEARLY(12);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** The widest frequency that falls due in the n-th month of a schedule, the first being 1. */
    public static Frequency ofMonth(int number) {
        Frequency widest = MONTHLY;
        for (Frequency frequency : values()) {
            if (number % frequency.months == 0) {
                widest = frequency;
            }
        }
        return widest;
    }

    /** Whether a round of this frequency holds the points of the other. */
    public boolean includes(Frequency other) {
        return other.months <= months;
    }
}
