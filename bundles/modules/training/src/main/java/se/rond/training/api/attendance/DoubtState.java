// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.attendance;

/** Where a doubtful row stands. */
public enum DoubtState {
    PENDING,
    CONFIRMED,
    REJECTED
}
