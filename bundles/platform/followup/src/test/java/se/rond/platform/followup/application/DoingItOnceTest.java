// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;
import se.rond.audit.AuditEntry;
import se.rond.findings.FindingState;
import se.rond.findings.Severity;
import se.rond.kernel.IfMatch;
import se.rond.platform.followup.domain.Assignment;
import se.rond.platform.followup.domain.EventKind;
import se.rond.platform.followup.town.Town;

public class DoingItOnceTest extends FollowedFinding {

    // twice, and at the same time

    @Test
    public void whatTookEffectIsNotDoneTwice() {
        reported(Severity.MEDIUM);
        Assignment wanted = to("janitor");
        as("coordinator", () -> office.actions.assign(finding, NOT_SEEN, wanted));
        as("coordinator", () -> office.actions.assign(finding, IfMatch.version(99), wanted));
        as("janitor", () -> office.actions.start(finding, NOT_SEEN, null));
        as("janitor", () -> office.actions.start(finding, IfMatch.version(99), null));
        as("janitor", () -> office.actions.reportFixed(finding, NOT_SEEN, "Klart", List.of(), null));
        as("janitor", () -> office.actions.reportFixed(finding, NOT_SEEN, "Klart", List.of(), null));
        as("janitor", () -> office.actions.comment(finding, "Nyckel i receptionen"));
        as("janitor", () -> office.actions.comment(finding, "Nyckel i receptionen"));
        as("responsible", () -> office.actions.verify(finding, NOT_SEEN, null));
        as("responsible", () -> office.actions.verify(finding, NOT_SEEN, null));
        assertThat(details("coordinator").events())
                .extracting(FindingDetails.Event::kind)
                .containsExactly(
                        EventKind.STATE,
                        EventKind.STATE,
                        EventKind.ASSIGNED,
                        EventKind.STATE,
                        EventKind.STATE,
                        EventKind.COMMENT,
                        EventKind.STATE);
        assertThat(office.trail).hasSize(6);
    }

    @Test
    public void anotherAssignmentByTheSameCallerIsNoRepetition() {
        reported(Severity.MEDIUM);
        as("coordinator", () -> office.actions.assign(finding, NOT_SEEN, to("janitor")));
        as("coordinator", () -> office.actions.assign(finding, NOT_SEEN, to("stranger")));
        assertThat(details("coordinator").finding().assignee()).isEqualTo(Town.id("stranger"));
    }

    @Test
    public void somebodyElseDoingTheSameIsRefused() {
        reported(Severity.MEDIUM);
        as("coordinator", () -> office.actions.assign(finding, NOT_SEEN, to("janitor")));
        as("janitor", () -> office.actions.start(finding, NOT_SEEN, null));
        refused("start-wrong-state", "responsible", () -> office.actions.start(finding, NOT_SEEN, null));
    }

    @Test
    public void otherWordsAreNoRepetition() {
        reported(Severity.MEDIUM);
        as("responsible", () -> office.actions.reportFixed(finding, NOT_SEEN, "Klart", List.of(), null));
        refused(
                "report-fixed-wrong-state",
                "responsible",
                () -> office.actions.reportFixed(finding, NOT_SEEN, "Nej, så här", List.of(), null));
    }

    @Test
    public void aStaleVersionIsRefusedAndNothingHappens() {
        reported(Severity.MEDIUM);
        refused(
                "stale-version",
                "coordinator",
                () -> office.actions.assign(finding, IfMatch.version(99), to("janitor")));
        assertThat(details("coordinator").finding().state()).isEqualTo(FindingState.REPORTED);
    }

    // expiry

    @Test
    public void anExpiredAcceptanceIsTakenUpAgainByTheSystem() {
        reported(Severity.HIGH);
        as("head", () -> office.actions.acceptRisk(finding, NOT_SEEN, acceptance()));
        clock.set("2026-06-30T21:59:58Z");
        assertThat(office.acceptances.takeUp()).isZero();
        clock.set("2026-06-30T21:59:59Z");
        assertThat(office.acceptances.takeUp()).isEqualTo(1);
        assertThat(office.acceptances.takeUp()).isZero();

        FindingDetails again = details("coordinator");
        assertThat(again.finding().state()).isEqualTo(FindingState.ASSIGNED);
        assertThat(again.events()).last().extracting(FindingDetails.Event::by).isEqualTo("system");
    }

    // the trail

    @Test
    public void theTrailTellsWhatChangedAndNoFreeTextButTheReasonAskedFor() {
        reported(Severity.HIGH);
        as("coordinator", () -> office.actions.assign(finding, NOT_SEEN, to("janitor")));
        AuditEntry assigned = office.trail.get(1);
        assertThat(assigned.before()).containsOnlyKeys("state");
        assertThat(assigned.after()).containsOnlyKeys("state", "assignee");
        assertThat(assigned.unit()).isEqualTo(Town.id("ALSKOLAN"));

        as("janitor", () -> office.actions.reportFixed(finding, NOT_SEEN, "Ring Bosse på 070", List.of(), null));
        assertThat(office.trail.get(2).toString()).doesNotContain("Bosse");
        as("responsible", () -> office.actions.verify(finding, NOT_SEEN, null));
        as("coordinator", () -> office.actions.reopen(finding, NOT_SEEN, "Låset gick sönder"));
        assertThat(office.trail.get(4).reason()).isEqualTo("Låset gick sönder");
    }
}
