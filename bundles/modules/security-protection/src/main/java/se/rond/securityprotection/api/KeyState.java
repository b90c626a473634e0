// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

/** How the key of the module fares. */
public enum KeyState {
    /** None was ever made: nothing has been written. */
    NONE,
    READY,
    /** Some of what was written is still sealed by an older key. */
    ROTATING,
    MISSING,
    WRONG
}
