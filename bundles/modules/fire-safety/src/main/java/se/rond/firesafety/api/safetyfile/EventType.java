// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

/** What happened. */
public enum EventType {
    FIRE,
    ARSON,
    NEAR_MISS,
    UNWANTED_ALARM
}
