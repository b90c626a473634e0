// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.coverage;

/** Whether what is required of a unit is so. */
public enum CoverageStatus {
    MET,
    UNMET,
    /** So few have to be trained that a number would be about somebody. */
    TOO_FEW
}
