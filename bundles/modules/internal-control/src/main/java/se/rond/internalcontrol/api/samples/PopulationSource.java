// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.samples;

/** Where the rows of a population come from. */
public enum PopulationSource {
    /** Somebody said how many there are; the rows are numbered in an order that they keep themselves. */
    COUNT,
    /** A file that was read and not kept. */
    FILE
}
