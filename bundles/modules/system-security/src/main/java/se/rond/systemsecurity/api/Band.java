// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

/** How much a risk matters: who may accept it, for how long, and how soon something must be done. */
public enum Band {
    GREEN(36, 0),
    YELLOW(12, 0),
    ORANGE(6, 90),
    RED(3, 30);

    private final int acceptedMonths;
    private final int treatWithinDays;

    Band(int acceptedMonths, int treatWithinDays) {
        this.acceptedMonths = acceptedMonths;
        this.treatWithinDays = treatWithinDays;
    }

    /** Months for which it can be accepted at most. */
    public int acceptedMonths() {
        return acceptedMonths;
    }

    /** Days within which a measure must be due before it is accepted; 0 where none is needed. */
    public int treatWithinDays() {
        return treatWithinDays;
    }

    /** Whether a plan of measures is needed. */
    public boolean needsPlan() {
        return treatWithinDays > 0;
    }
}
