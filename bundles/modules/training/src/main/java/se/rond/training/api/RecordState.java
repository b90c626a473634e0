// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

/** Where a training record stands. Whether it is valid follows from its day. */
public enum RecordState {
    ENROLLED,
    COMPLETED,
    FAILED,
    NO_SHOW,
    CANCELLED,
    REVOKED
}
