// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.Test;
import se.rond.figures.GoalStatus;
import se.rond.securityprotection.api.DutyState;

/** "Utse säkerhetsskyddschef och genomföra säkerhetsanalys". */
public class ProgrammeGoalTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final Stand NOT_STARTED = Stand.NOTHING;
    private static final Stand IN_PROGRESS = new Stand(DutyState.IN_PROGRESS, null);
    private static final Stand EXEMPT = new Stand(DutyState.NOT_APPLICABLE, null);
    private static final Stand FULFILLED = new Stand(DutyState.FULFILLED, LocalDate.parse("2027-01-01"));
    private static final Stand ON_ITS_LAST_DAY = new Stand(DutyState.FULFILLED, TODAY);
    private static final Stand OVERDUE = new Stand(DutyState.FULFILLED, LocalDate.parse("2026-03-01"));

    @Test
    public void bothFulfilledIsAchieved() {
        assertThat(status(FULFILLED, FULFILLED)).hasValue(GoalStatus.ACHIEVED);
        assertThat(status(FULFILLED, ON_ITS_LAST_DAY)).hasValue(GoalStatus.ACHIEVED);
    }

    @Test
    public void oneOfThemOrSomethingBegunIsPartly() {
        assertThat(status(IN_PROGRESS, FULFILLED)).as("as in 2019").hasValue(GoalStatus.PARTLY);
        assertThat(status(NOT_STARTED, FULFILLED)).hasValue(GoalStatus.PARTLY);
        assertThat(status(FULFILLED, NOT_STARTED)).hasValue(GoalStatus.PARTLY);
        assertThat(status(IN_PROGRESS, NOT_STARTED)).hasValue(GoalStatus.PARTLY);
    }

    @Test
    public void anAnalysisWhoseTimeHasRunOutIsPartly() {
        assertThat(status(FULFILLED, OVERDUE)).hasValue(GoalStatus.PARTLY);
    }

    @Test
    public void neitherBegunIsNotAchieved() {
        assertThat(status(NOT_STARTED, NOT_STARTED)).hasValue(GoalStatus.NOT_ACHIEVED);
    }

    @Test
    public void whatDoesNotApplyIsLeftOut() {
        assertThat(status(EXEMPT, FULFILLED)).hasValue(GoalStatus.ACHIEVED);
        assertThat(status(EXEMPT, NOT_STARTED)).hasValue(GoalStatus.NOT_ACHIEVED);
        assertThat(status(EXEMPT, EXEMPT)).isEmpty();
    }

    private static Optional<GoalStatus> status(Stand officer, Stand analysis) {
        return ProgrammeGoal.status(officer, analysis, TODAY);
    }
}
