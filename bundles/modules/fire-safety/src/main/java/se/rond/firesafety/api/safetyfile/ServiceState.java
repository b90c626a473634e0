// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

/** Whether a service is to be done, was done, or is not needed any more. */
public enum ServiceState {
    DUE,
    DONE,
    CANCELLED
}
