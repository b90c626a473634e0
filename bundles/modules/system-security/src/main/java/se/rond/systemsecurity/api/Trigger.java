// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

/** Why a system is analysed again. */
public enum Trigger {
    EXPIRY,
    CHANGE,
    INCIDENT,
    LAW,
    LEVEL_UP
}
