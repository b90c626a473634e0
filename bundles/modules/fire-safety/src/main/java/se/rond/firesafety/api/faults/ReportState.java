// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.faults;

/** What became of a fault report. It counts nowhere until somebody has judged it. */
public enum ReportState {
    NEW,
    ACCEPTED,
    REJECTED,
    DUPLICATE
}
