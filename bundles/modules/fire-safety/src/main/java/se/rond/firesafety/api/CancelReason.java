// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

/** Why a round is not to be walked, or a schedule is ended. */
public enum CancelReason {
    PREMISE_CLOSED,
    RENOVATION,
    OWNERSHIP_CHANGE,
    DUPLICATE,
    OTHER
}
