// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

/** Whether a record holds, or was withdrawn with a reason. */
public enum RecordState {
    VALID,
    WITHDRAWN
}
