// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

/** Where a request stands. */
public enum RequestState {
    OPEN,
    CONFIRMED,
    REFUSED,
    /** Whoever asked took it back. */
    CANCELLED,
    EXPIRED
}
