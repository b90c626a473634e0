// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

/** Whether a system has an analysis that holds. Derived from the day until which it does, never stored. */
public enum Validity {
    NONE,
    VALID,
    /** Holds for 60 more days at most. */
    EXPIRING,
    EXPIRED
}
