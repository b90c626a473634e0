// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

/** What an entry in a finding's history tells. */
public enum EventKind {
    STATE,
    COMMENT,
    DUE_MOVED,
    ASSIGNED,
    SEVERITY,
    RESPONSIBLE,
    PHOTO,
    ESCALATION
}
