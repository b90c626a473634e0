// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

/** What became of somebody's place. */
public enum RecordOutcome {
    COMPLETED,
    FAILED,
    NO_SHOW
}
