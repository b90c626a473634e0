// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

/** How often a control is usually made. */
public enum Frequency {
    MONTHLY(12),
    QUARTERLY(4),
    TERTIAL(3),
    HALF_YEARLY(2),
    YEARLY(1);

    private final int inAYear;

    Frequency(int inAYear) {
        this.inAYear = inAYear;
    }

    public int inAYear() {
        return inAYear;
    }
}
