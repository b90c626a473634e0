// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.Test;
import se.rond.findings.Severity;
import se.rond.firesafety.api.AnswerGiven;
import se.rond.firesafety.api.RoundAction;
import se.rond.firesafety.api.RoundReturn;
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.api.Verdict;

public class RoundsByTheClockTest {

    @Test
    public void aWindowOpensByItself() {
        whenTheJobRunsOn("2026-02-27");
        assertThat(stored()).isEqualTo(RoundState.PLANNED);

        whenTheJobRunsOn("2026-03-01");

        assertThat(stored()).isEqualTo(RoundState.OPEN);
        assertThat(round.audited()).containsExactly("open-window by system");
    }

    @Test
    public void aRoundThatOpensKeepsTheUnitThatUsesThePremisesThen() {
        round.fire.municipality.premise("L1", "school_primary", "HEMMET");

        whenTheJobRunsOn("2026-03-01");

        assertThat(round.memory.rounds.get(round.id).site().unitPath()).isEqualTo("/KOMMUN/VON/HEMMET/");
    }

    @Test
    public void aRoundThatHasOpenedKeepsItsUnitThroughAReorganisation() {
        whenTheJobRunsOn("2026-03-01");
        round.fire.municipality.premise("L1", "school_primary", "HEMMET");

        whenTheJobRunsOn("2026-03-02");

        assertThat(round.memory.rounds.get(round.id).site().unitPath()).isEqualTo("/KOMMUN/BUN/SKOLA/");
    }

    @Test
    public void aRoundThatNobodyWalksIsMissedWhenTheNextWindowOpens() {
        whenTheJobRunsOn("2026-03-31");
        assertThat(stored()).isEqualTo(RoundState.OPEN);
        assertThat(round.now().overdue()).isTrue();

        whenTheJobRunsOn("2026-04-01");

        assertThat(stored()).isEqualTo(RoundState.MISSED);
        assertThat(round.counting()).isEqualTo("MISSED");
        assertThat(round.refusal(() -> round.fire.walking.start(round.id))).isEqualTo("round-missed");
    }

    @Test
    public void aRoundWhoseTimeIsOutIsRefusedBeforeAnyJobHasRun() {
        round.clock.noon("2026-04-01");

        assertThat(round.refusal(() -> round.fire.walking.start(round.id))).isEqualTo("round-missed");
    }

    @Test
    public void aReturnedRoundThatIsNotHandedInAgainIsMissedButWasOnTime() {
        givenSubmitted(Severity.LOW);
        round.fire.as("responsible");
        round.fire.judging.giveBack(round.id, new RoundReturn("Igen"));

        whenTheJobRunsOn("2026-04-01");

        assertThat(stored()).isEqualTo(RoundState.MISSED);
        assertThat(round.counting()).isEqualTo("ON_TIME");
    }

    @Test
    public void whatNobodyJudgesIsApprovedInTheEndWhereTheMunicipalityHasDecidedSo() {
        round = new RoundOfTheSchool(10, Set.of());
        givenSubmitted(Severity.HIGH);

        whenTheJobRunsOn("2026-03-11");
        assertThat(stored()).isEqualTo(RoundState.SUBMITTED);

        whenTheJobRunsOn("2026-03-12");
        assertThat(stored()).isEqualTo(RoundState.APPROVED);
        assertThat(round.audited()).endsWith("auto-approve by system");
        assertThat(round.fire.findings.approved).containsExactly(round.id);
    }

    @Test
    public void aCriticalDeficiencyIsJudgedByAPerson() {
        round = new RoundOfTheSchool(10, Set.of());
        givenSubmitted(Severity.CRITICAL);

        whenTheJobRunsOn("2026-06-01");

        assertThat(stored()).isEqualTo(RoundState.SUBMITTED);
    }

    @Test
    public void nothingIsApprovedByItselfUnlessDecided() {
        givenSubmitted(Severity.LOW);

        whenTheJobRunsOn("2026-12-31");

        assertThat(stored()).isEqualTo(RoundState.SUBMITTED);
    }

    @Test
    public void aRoundThatCannotBeOpenedDoesNotKeepTheOthersClosed() {
        round.fire.municipality.premise("L2", "elderly_care_home", "A UNIT THAT IS GONE");

        whenTheJobRunsOn("2026-03-01");

        assertThat(stored()).isEqualTo(RoundState.OPEN);
        assertThat(round.memory.rounds.values())
                .filteredOn(other -> other.site().premise().equals(round.fire.home))
                .extracting(other -> other.state())
                .containsOnly(RoundState.PLANNED);
    }

    @Test
    public void aRoundOffersOnlyWhatTheCallerMayDoNow() {
        round.clock.noon("2026-02-20");
        assertThat(round.now().actions()).isEmpty();

        round.clock.noon("2026-03-02");
        assertThat(round.now().actions()).containsExactly(RoundAction.START, RoundAction.ANSWER);

        round.clock.noon("2026-04-02");
        assertThat(round.now().actions()).isEmpty();
    }

    private RoundOfTheSchool round = new RoundOfTheSchool();

    private void givenSubmitted(Severity severity) {
        round.answers("esc.route_clear", new AnswerGiven(Verdict.DEFICIENCY, null, severity, null, null));
        round.fire.answerTheRest(round.id, Verdict.OK);
        round.fire.walking.submit(round.id);
    }

    private void whenTheJobRunsOn(String day) {
        round.clock.noon(day);
        round.fire.transitions.run();
    }

    private RoundState stored() {
        return round.memory.rounds.get(round.id).state();
    }
}
