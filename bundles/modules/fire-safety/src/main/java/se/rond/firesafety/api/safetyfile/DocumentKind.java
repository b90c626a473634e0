// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

/** What a document of the fire-safety file is. */
public enum DocumentKind {
    DRAWING,
    FIRE_SAFETY_FILE,
    BOUNDARY_LIST,
    SERVICE_REPORT,
    OTHER
}
