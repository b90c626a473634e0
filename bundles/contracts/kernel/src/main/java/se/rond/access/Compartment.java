// SPDX-License-Identifier: Apache-2.0
package se.rond.access;

/** Information that is kept apart: a role opens a compartment or it does not, whatever its scope. */
public enum Compartment {
    GENERAL,
    INFOSEC,
    SECURITY_PROTECTION,
    SITUATION,
    PREPAREDNESS,
    HR_TRAINING
}
