// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;
import se.rond.findings.FindingState;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.platform.followup.domain.Action;
import se.rond.platform.followup.domain.Assignee;
import se.rond.platform.followup.domain.Assignment;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.followup.town.Town;

public class DoingOnesPartTest extends FollowedFinding {

    // who may

    @Test
    public void theAssigneeActsWithoutAnyRole() {
        reported(Severity.MEDIUM);
        as("coordinator", () -> office.actions.assign(finding, NOT_SEEN, to("stranger")));
        assertThat(details("stranger").actions())
                .containsExactly(Action.START, Action.ORDER, Action.REPORT_FIXED, Action.COMMENT);
        as("stranger", () -> office.actions.start(finding, NOT_SEEN, null));
        assertThat(details("stranger").finding().state()).isEqualTo(FindingState.IN_PROGRESS);
    }

    @Test
    public void thePeopleOfAUnitActForIt() {
        reported(Severity.MEDIUM);
        Assignment toUnit = new Assignment(null, null, new Assignee(null, Town.id("BJORKEN")), null, null, null);
        as("coordinator", () -> office.actions.assign(finding, NOT_SEEN, toUnit));
        as("stranger", () -> office.actions.start(finding, NOT_SEEN, null));
        assertThat(details("stranger").finding().assigneeUnitName()).isEqualTo("Björkens äldreboende");
    }

    @Test
    public void nobodyElseFindsIt() {
        reported(Severity.MEDIUM);
        refused("not-found", "stranger", () -> office.desk.details(finding));
        refused("not-found", "stranger", () -> office.actions.start(finding, NOT_SEEN, null));
    }

    @Test
    public void theInspectorSeesItAndDoesNotRemedyIt() {
        reported(Severity.MEDIUM);
        as("coordinator", () -> office.actions.assign(finding, NOT_SEEN, to("janitor")));
        refused("not-the-assignee", "inspector", () -> office.actions.start(finding, NOT_SEEN, null));
        assertThat(details("inspector").actions()).containsExactly(Action.COMMENT);
    }

    @Test
    public void theAuditorReadsAndDoesNothing() {
        reported(Severity.MEDIUM);
        assertThat(details("auditor").actions()).isEmpty();
        refused("not-permitted", "auditor", () -> office.actions.assign(finding, NOT_SEEN, to("janitor")));
        refused("not-permitted", "auditor", () -> office.actions.comment(finding, "Hej"));
        refused("not-the-assignee", "auditor", () -> office.actions.start(finding, NOT_SEEN, null));
    }

    @Test
    public void theOwnersSideSeesWhatTheOwnerHasAPartIn() {
        reported(Severity.MEDIUM);
        refused("not-found", "owner", () -> office.desk.details(finding));
        finding = office.report(Deficiency.of(Severity.MEDIUM).key("lock").toRemedyBy(ResponsibleParty.SHARED));
        assertThat(details("owner").actions()).contains(Action.REPORT_FIXED);
    }

    @Test
    public void onlyTheDepartmentHeadAcceptsARisk() {
        reported(Severity.HIGH);
        refused("not-permitted", "coordinator", () -> office.actions.acceptRisk(finding, NOT_SEEN, acceptance()));
        as("head", () -> office.actions.acceptRisk(finding, NOT_SEEN, acceptance()));
        assertThat(details("head").finding().riskRegistrationNumber()).isEqualTo("BUN-2026/9");
    }

    @Test
    public void onlyTheResponsibleRejects() {
        reported(Severity.HIGH);
        refused("not-permitted", "coordinator", () -> office.actions.reject(finding, NOT_SEEN, "Ingen utgång"));
        refused("not-permitted", "inspector", () -> office.actions.reject(finding, NOT_SEEN, "Ingen utgång"));
        as("responsible", () -> office.actions.reject(finding, NOT_SEEN, "Ingen utgång"));
        assertThat(details("responsible").finding().state()).isEqualTo(FindingState.REJECTED);
    }

    @Test
    public void whoRemediedSomethingSeriousIsNotOfferedToVerifyIt() {
        reported(Severity.CRITICAL);
        as("responsible", () -> office.actions.reportFixed(finding, NOT_SEEN, "Öppnat", List.of(), null));
        assertThat(details("responsible").actions())
                .doesNotContain(Action.VERIFY)
                .contains(Action.REJECT_FIX);
        refused("verifier-is-remedier", "responsible", () -> office.actions.verify(finding, NOT_SEEN, null));
        assertThat(details("inspector").actions()).contains(Action.VERIFY);
    }

    // to whom

    @Test
    public void nobodyUnknownOrGoneIsAssigned() {
        reported(Severity.MEDIUM);
        refused("assignee-unknown", "coordinator", () -> office.actions.assign(finding, NOT_SEEN, to("nobody")));
        refused("assignee-unknown", "coordinator", () -> office.actions.assign(finding, NOT_SEEN, to("gone")));
        Assignment nowhere = new Assignment(null, null, new Assignee(null, Town.id("NOWHERE")), null, null, null);
        refused("assignee-unit-unknown", "coordinator", () -> office.actions.assign(finding, NOT_SEEN, nowhere));
    }

    @Test
    public void aProtectedIdentityIsNeverShown() {
        office.report(Deficiency.of(Severity.MEDIUM).seenBy("secret"));
        finding = office.report(Deficiency.of(Severity.MEDIUM).seenBy("secret"));
        as("coordinator", () -> office.actions.assign(finding, NOT_SEEN, to("secret")));
        as("secret", () -> office.actions.reportFixed(finding, NOT_SEEN, "Klart", List.of(), null));
        FindingDetails seen = details("coordinator");
        assertThat(seen.finding().assigneeName()).isEqualTo("skyddad");
        assertThat(seen.finding().reportedByName()).isEqualTo("skyddad");
        assertThat(seen.finding().remediedByName()).isEqualTo("skyddad");
        assertThat(seen.toString()).doesNotContain("Siv").doesNotContain("Hemlig");
    }
}
