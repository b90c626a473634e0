// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

/** What a follow-up counts of a course. */
public enum CountAs {
    /** Distinct persons who completed it. */
    PERSONS,
    /** Distinct units that it was held for. */
    UNITS
}
