// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

/** How often a control is usually made. */
public enum Frequency {
    MONTHLY,
    QUARTERLY,
    TERTIAL,
    HALF_YEARLY,
    YEARLY
}
