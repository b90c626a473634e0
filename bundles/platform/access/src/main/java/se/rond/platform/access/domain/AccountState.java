// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.domain;

/** The life of an account. That too many sign-ins have failed is no state: it passes by itself. */
public enum AccountState {
    /** Waits for its holder to choose a password. */
    INVITED,
    ACTIVE,
    DEACTIVATED
}
