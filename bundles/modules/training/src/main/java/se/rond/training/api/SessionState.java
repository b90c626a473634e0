// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

/** Where a session stands. */
public enum SessionState {
    PLANNED,
    HELD,
    CANCELLED
}
