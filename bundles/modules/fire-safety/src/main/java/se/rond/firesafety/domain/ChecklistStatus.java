// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

/** Whether a version is being written, is in use, or no longer. A draft that was given up is kept as such. */
public enum ChecklistStatus {
    DRAFT,
    PUBLISHED,
    RETIRED,
    DISCARDED
}
