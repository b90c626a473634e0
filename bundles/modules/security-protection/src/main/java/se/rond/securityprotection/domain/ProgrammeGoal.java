// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.domain;

import java.time.LocalDate;
import java.util.Optional;
import se.rond.figures.GoalStatus;
import se.rond.securityprotection.api.DutyState;

/** The goal of the programme: an officer is appointed and the analysis carried out. k.sp.02. */
public final class ProgrammeGoal {

    private ProgrammeGoal() {}

    /**
     * Achieved: the officer appointed, and the analysis made and its time not run out. Not achieved: neither begun. Partly: all
     * between. A duty that does not apply by decision is left out.
     *
     * @return empty where neither applies
     */
    public static Optional<GoalStatus> status(Stand officer, Stand analysis, LocalDate today) {
        boolean officerCounts = officer.state() != DutyState.NOT_APPLICABLE;
        boolean analysisCounts = analysis.state() != DutyState.NOT_APPLICABLE;
        if (!officerCounts && !analysisCounts) {
            return Optional.empty();
        }
        boolean appointed = !officerCounts || officer.state() == DutyState.FULFILLED;
        boolean analysed = !analysisCounts || analysis.holds(today);
        if (appointed && analysed) {
            return Optional.of(GoalStatus.ACHIEVED);
        }
        boolean begun = officerCounts && officer.state() != DutyState.NOT_STARTED
                || analysisCounts && analysis.state() != DutyState.NOT_STARTED;
        return Optional.of(begun ? GoalStatus.PARTLY : GoalStatus.NOT_ACHIEVED);
    }
}
