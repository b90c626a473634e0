// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.Test;
import se.rond.findings.FindingState;
import se.rond.findings.Severity;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.followup.town.Town;

public class GuardingRemediesTest extends GuardedFinding {

    // remedying

    @Test
    public void aRemedyIsDescribed() {
        given(Severity.MEDIUM);
        refused("report-fixed-comment-missing", () -> fix(" ", List.of(), null));
    }

    @Test
    public void aRemedyIsShownWhereTheCheckpointAsksForIt() {
        finding = FindingStatesTest.born(Deficiency.of(Severity.MEDIUM).withPhotoOfRemedy());
        refused("report-fixed-photo-missing", () -> fix("Klart", List.of(), null));
        List<Change> changes = fix("Klart", List.of(Town.id("photo")), null);
        assertThat(changes).extracting(Change::kind).containsExactly(EventKind.STATE, EventKind.PHOTO);
    }

    @Test
    public void aRemedyDoesNotCostLessThanNothing() {
        given(Severity.MEDIUM);
        refused("cost-negative", () -> fix("Klart", List.of(), new BigDecimal("-1")));
    }

    // verifying

    @Test
    public void whoRemediedSomethingSeriousDoesNotVerifyIt() {
        for (Severity severity : List.of(Severity.CRITICAL, Severity.HIGH)) {
            given(severity);
            fix("Klart", List.of(), null);
            refused("verifier-is-remedier", () -> finding.verify(null, JANITOR, NOW));
            refused("verifier-is-remedier", () -> finding.verify(null, JANITOR_WITH_ANOTHER_ACCOUNT, NOW));
            assertThat(finding.allows(Action.VERIFY, JANITOR, 30, NOW)).isFalse();
            assertThat(finding.allows(Action.VERIFY, PRINCIPAL, 30, NOW)).isTrue();
            finding.verify(null, PRINCIPAL, NOW);
            assertThat(finding.state()).isEqualTo(FindingState.CLOSED);
        }
    }

    @Test
    public void whoRemediedSomethingLesserMayVerifyIt() {
        given(Severity.MEDIUM);
        fix("Klart", List.of(), null);
        finding.verify(null, JANITOR, NOW);
        assertThat(finding.state()).isEqualTo(FindingState.CLOSED);
    }

    @Test
    public void whoFixedItOnSiteDoesNotVerifySomethingSerious() {
        finding = FindingStatesTest.born(Deficiency.of(Severity.HIGH).fixed());
        Actor inspector = new Actor(null, Town.id("inspector"), "");
        refused("verifier-is-remedier", () -> finding.verify(null, inspector, NOW));
    }

    @Test
    public void onlyTheLessSeriousClosesByItself() {
        for (Severity severity : Severity.values()) {
            finding = FindingStatesTest.born(Deficiency.of(severity).fixed());
            boolean lesser = severity == Severity.LOW || severity == Severity.MEDIUM;
            assertThat(finding.closesByItself()).isEqualTo(lesser);
            if (!lesser) {
                refused("auto-close-not-allowed", () -> finding.autoClose(NOW));
            }
        }
    }

    @Test
    public void whatWasFixedLaterDoesNotCloseByItself() {
        given(Severity.LOW);
        fix("Klart", List.of(), null);
        refused("auto-close-not-allowed", () -> finding.autoClose(NOW));
    }

    @Test
    public void whatWasFixedOnSiteAndFailedDoesNotCloseByItselfTheSecondTime() {
        finding = FindingStatesTest.born(Deficiency.of(Severity.LOW).fixed());
        finding.rejectFix("Nej");
        fix("Nu då", List.of(), null);
        assertThat(finding.closesByItself()).isFalse();
    }

    @Test
    public void sendingARemedyBackSaysWhy() {
        given(Severity.LOW);
        fix("Klart", List.of(), null);
        refused("reject-fix-comment-missing", () -> finding.rejectFix(null));
        finding.rejectFix("Dörren kärvar");
        assertThat(finding.remediedAt()).isNull();
    }

    private static final Actor JANITOR_WITH_ANOTHER_ACCOUNT = new Actor(Town.id("token"), Town.id("janitor"), "token");
}
