// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.samples;

/** How rows are chosen. */
public enum SampleMethod {
    /** Any rows: each as likely as any other. */
    RANDOM,
    /** Evenly spaced from a random start: each row as likely as any other. */
    SYSTEMATIC,
    /** The rows with the largest amounts. */
    LARGEST,
    /** Every row. */
    ALL;

    /** Whether chance decides, so that there is a seed. */
    public boolean isByChance() {
        return this == RANDOM || this == SYSTEMATIC;
    }
}
