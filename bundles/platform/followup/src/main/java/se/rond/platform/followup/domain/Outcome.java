// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

/** What a finding means for the share of deficiencies remedied in time, against its original due time. */
public enum Outcome {
    IN_TIME,
    LATE,
    UNREMEDIED,
    /** Accepted before it was due, and still so when it was due: out of numerator and denominator, shown beside. */
    RISK_ACCEPTED,
    /** No deficiency after all: counts nowhere. */
    REJECTED
}
