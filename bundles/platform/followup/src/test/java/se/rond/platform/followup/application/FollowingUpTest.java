// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.Test;
import se.rond.audit.AuditEntry;
import se.rond.findings.FindingState;
import se.rond.findings.FindingSummary;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.kernel.IfMatch;
import se.rond.platform.followup.domain.Action;
import se.rond.platform.followup.domain.Assignee;
import se.rond.platform.followup.domain.Assignment;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.followup.town.Town;

/** Who may do what with a finding, what is told about it, and what happens when it is asked for twice. */
public class FollowingUpTest extends FollowedFinding {

    @Test
    public void aDeficiencyReportedTwiceIsOneFinding() {
        UUID first = finding = office.report(Deficiency.of(Severity.MEDIUM));
        UUID second = office.report(Deficiency.of(Severity.HIGH));
        assertThat(second).isEqualTo(first);
        assertThat(details("coordinator").finding().severity()).isEqualTo(Severity.MEDIUM);
    }

    @Test
    public void aModuleSeesWhatBecameOfWhatItReported() {
        office.report(Deficiency.of(Severity.LOW));
        office.report(Deficiency.of(Severity.HIGH).key("exit-2").fixed());
        assertThat(office.register.of("fire-safety", Deficiency.ROUND))
                .extracting(FindingSummary::sourceKey, FindingSummary::state)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("exit-1", FindingState.REPORTED),
                        org.assertj.core.groups.Tuple.tuple("exit-2", FindingState.REMEDIED));
    }

    @Test
    public void anApprovedRoundClosesWhatWasFixedOnSiteAndNotSerious() {
        UUID low = office.report(Deficiency.of(Severity.LOW).key("a").fixed());
        office.report(Deficiency.of(Severity.HIGH).key("b").fixed());
        office.report(Deficiency.of(Severity.LOW).key("c"));

        office.badge.wornBy("responsible");
        assertThat(office.register.sourceApproved("fire-safety", Deficiency.ROUND))
                .isEqualTo(1);

        assertThat(office.desk.details(low).finding().state()).isEqualTo(FindingState.CLOSED);
        assertThat(office.desk.details(low).events())
                .last()
                .extracting(FindingDetails.Event::by)
                .isEqualTo("system");
        assertThat(office.register.sourceApproved("fire-safety", Deficiency.ROUND))
                .isZero();
    }

    @Test
    public void aFindingGoesFromReportToClosing() {
        reported(Severity.HIGH);
        as("coordinator", () -> office.actions.assign(finding, NOT_SEEN, to("janitor")));
        as("janitor", () -> office.actions.start(finding, NOT_SEEN, null));
        as("janitor", () -> office.actions.order(finding, NOT_SEEN, "FAB-77", null));
        as("janitor", () -> office.actions.resume(finding, NOT_SEEN, null));
        as("janitor", () -> office.actions.reportFixed(finding, NOT_SEEN, "Låset är bytt", List.of(PHOTO), null));
        as("responsible", () -> office.actions.verify(finding, NOT_SEEN, null));

        FindingDetails closed = details("coordinator");
        assertThat(closed.finding().state()).isEqualTo(FindingState.CLOSED);
        assertThat(closed.finding().orderReference()).isEqualTo("FAB-77");
        assertThat(closed.events())
                .extracting(FindingDetails.Event::action)
                .containsExactly(
                        Action.REPORT,
                        Action.ASSIGN,
                        Action.ASSIGN,
                        Action.START,
                        Action.ORDER,
                        Action.RESUME,
                        Action.REPORT_FIXED,
                        Action.REPORT_FIXED,
                        Action.VERIFY);
        assertThat(closed.events()).extracting(FindingDetails.Event::seq).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(closed.photos()).extracting(FindingDetails.Photo::id).containsExactly(PHOTO);
        assertThat(office.attached).containsEntry(PHOTO, "followup.finding/" + finding);
        assertThat(office.trail).extracting(AuditEntry::action).contains("followup.finding.verify");
    }

    @Test
    public void nothingIsSeenBeforeNow() {
        clock.set("2026-03-02T09:00:00Z");
        finding = office.report(
                Deficiency.of(Severity.LOW).seenAt("2026-03-02T23:30:00Z").fixed());
        FindingView view = details("coordinator").finding();
        assertThat(view.reportedAt()).isEqualTo("2026-03-02T09:00:00Z");
        assertThat(view.remediedAt()).isEqualTo(view.reportedAt());
        assertThat(view.dueAt()).isEqualTo("2026-05-31T21:59:59Z");
    }

    @Test
    public void theOwnerOfThePremiseIsFoundForWhatIsHandedOver() {
        reported(Severity.MEDIUM);
        refused("not-found", "owner", () -> office.desk.details(finding));
        as("coordinator", () -> office.actions.handOver(finding, NOT_SEEN, toWhoever(), "FAB-77"));
        as("coordinator", () -> office.actions.handOver(finding, IfMatch.version(99), toWhoever(), "FAB-77"));
        FindingDetails handed = details("owner");
        assertThat(handed.finding().assigneeUnitName()).isEqualTo("Småstads Fastigheter AB");
        assertThat(handed.finding().responsible()).isEqualTo(ResponsibleParty.OWNER);
        assertThat(handed.finding().state()).isEqualTo(FindingState.WAITING);
        assertThat(handed.events()).extracting(FindingDetails.Event::action).containsOnlyOnce(Action.REPORT);
        assertThat(handed.events()).hasSize(4);
        assertThat(handed.actions()).contains(Action.RESUME, Action.REPORT_FIXED);
    }

    @Test
    public void moreTimeIsGivenOnceHoweverOftenItIsAskedFor() {
        reported(Severity.MEDIUM);
        java.time.Instant later = java.time.Instant.parse("2026-05-31T21:59:59Z");
        as("coordinator", () -> office.actions.extend(finding, NOT_SEEN, later, "Materialet är försenat"));
        as("coordinator", () -> office.actions.extend(finding, IfMatch.version(99), later, "Materialet är försenat"));
        FindingView view = details("coordinator").finding();
        assertThat(view.extensionCount()).isEqualTo(1);
        assertThat(view.originalDueAt()).isBefore(view.dueAt());
        assertThat(office.trail.get(1).reason()).isEqualTo("Materialet är försenat");
        assertThat(office.trail.get(1).after()).containsEntry("extensionCount", 1);
        refused(
                "not-permitted",
                "inspector",
                () -> office.actions.extend(finding, NOT_SEEN, later.plusSeconds(1), "Jag hinner inte"));
    }

    private static final UUID PHOTO = Town.id("photo");

    private static Assignment toWhoever() {
        return new Assignment(null, null, new Assignee(null, null), null, null, null);
    }
}
