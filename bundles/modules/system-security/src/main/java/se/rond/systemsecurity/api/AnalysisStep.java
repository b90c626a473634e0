// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

/** What an analysis waits for. */
public enum AnalysisStep {
    ANSWER_GATE,
    CLASSIFY,
    ASSESS,
    /** Requirements answered, described, and handed over to be reviewed. */
    COMPLETE,
    REVIEW,
    DECIDE,
    /** Something was changed since the decision. */
    ASK_AGAIN
}
