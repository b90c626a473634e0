// SPDX-License-Identifier: Apache-2.0
package se.rond.findings;

/** How much a measure matters beside others. */
public enum Priority {
    HIGH,
    MEDIUM,
    LOW
}
