// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

/** Where it stands that somebody wants to a session. Whoever is admitted has a training record. */
public enum RegistrationState {
    /** Waits for the manager. */
    REQUESTED,
    /** Approved, and the session is full. */
    WAITING,
    ADMITTED,
    DECLINED,
    WITHDRAWN
}
