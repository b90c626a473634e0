// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

/** What was decided about a system. */
public enum DecisionKind {
    APPROVED,
    APPROVED_WITH_CONDITIONS,
    REJECTED;

    public AnalysisState state() {
        return AnalysisState.valueOf(name());
    }
}
