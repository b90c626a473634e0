// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

/** What an entry in a measure's history tells. */
public enum MeasureFact {
    STATE,
    TITLE,
    DESCRIPTION,
    PRIORITY,
    OWNER,
    DUE,
    COST,
    EFFECT_CHECK,
    EVIDENCE,
    EFFECT,
    FINDING,
    COMMENT
}
