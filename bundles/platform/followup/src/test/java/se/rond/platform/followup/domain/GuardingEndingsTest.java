// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.Test;
import se.rond.findings.FindingState;
import se.rond.findings.Severity;

public class GuardingEndingsTest extends GuardedFinding {

    // accepting

    @Test
    public void aCriticalDeficiencyIsNeverAccepted() {
        given(Severity.CRITICAL);
        refused("risk-critical", () -> accept("Därför", "2026-06-01T00:00:00Z", "KS-2026/1"));
        assertThat(finding.allows(Action.ACCEPT_RISK, PRINCIPAL, 30, NOW)).isFalse();
    }

    @Test
    public void anAcceptanceHasMotivationExpiryAndRegistrationNumber() {
        given(Severity.HIGH);
        refused("risk-motivation-missing", () -> accept("", "2026-06-01T00:00:00Z", "KS-2026/1"));
        refused("risk-expiry-missing", () -> accept("Därför", null, "KS-2026/1"));
        refused("risk-registration-number-missing", () -> accept("Därför", "2026-06-01T00:00:00Z", " "));
    }

    @Test
    public void anAcceptanceLastsTwelveMonthsAtMostAndDoesNotEndBeforeItBegins() {
        given(Severity.HIGH);
        refused("risk-expiry-too-far", () -> accept("Därför", "2027-03-03T23:00:00Z", "KS-2026/1"));
        refused("risk-expiry-in-the-past", () -> accept("Därför", "2026-03-03T09:00:00Z", "KS-2026/1"));
        accept("Därför", "2027-03-03T22:59:59Z", "KS-2026/1");
        assertThat(finding.state()).isEqualTo(FindingState.RISK_ACCEPTED);
    }

    @Test
    public void anAcceptanceDoesNotExpireBeforeItsTime() {
        given(Severity.HIGH);
        accept("Därför", "2026-06-01T00:00:00Z", "KS-2026/1");
        refused("risk-not-expired", () -> finding.expire(Instant.parse("2026-05-31T23:59:59Z")));
        finding.expire(Instant.parse("2026-06-01T00:00:00Z"));
        assertThat(finding.state()).isEqualTo(FindingState.ASSIGNED);
    }

    // rejecting and reopening

    @Test
    public void rejectingSaysWhy() {
        given(Severity.LOW);
        refused("reject-comment-missing", () -> finding.reject(""));
    }

    @Test
    public void reopeningSaysWhyAndCounts() {
        givenClosed();
        refused("reopen-reason-missing", () -> finding.reopen(" ", 30, NOW));
        finding.reopen("Skåpet är tillbaka", 30, NOW);
        assertThat(finding.reopenCount()).isEqualTo(1);
        assertThat(finding.closedAt()).isNull();
        assertThat(finding.remediedAt()).isNull();
    }

    @Test
    public void reopeningIsPossibleToTheEndOfTheThirtiethDay() {
        givenClosed();
        Instant tooLate = Instant.parse("2026-04-02T22:00:00Z");
        refused("reopen-too-late", () -> finding.reopen("Skåpet är tillbaka", 30, tooLate));
        assertThat(finding.allows(Action.REOPEN, PRINCIPAL, 30, tooLate)).isFalse();
        finding.reopen("Skåpet är tillbaka", 30, Instant.parse("2026-04-02T21:59:59Z"));
        assertThat(finding.state()).isEqualTo(FindingState.ASSIGNED);
    }

    // due times

    @Test
    public void dueTimesGoToTheEndOfTheDayInSweden() {
        Instant winter = Instant.parse("2026-03-02T08:00:00Z");
        assertThat(DueTimes.USUAL.after(winter, Severity.CRITICAL)).isEqualTo("2026-03-03T22:59:59Z");
        assertThat(DueTimes.USUAL.after(winter, Severity.HIGH)).isEqualTo("2026-03-09T22:59:59Z");
        assertThat(DueTimes.USUAL.after(winter, Severity.MEDIUM)).isEqualTo("2026-04-01T21:59:59Z"); // summer time
        assertThat(DueTimes.USUAL.after(winter, Severity.LOW)).isEqualTo("2026-05-31T21:59:59Z");
    }

    @Test
    public void theDayIsTheOneInSweden() {
        Instant afterMidnightInSweden = Instant.parse("2026-03-02T23:30:00Z");
        assertThat(DueTimes.USUAL.after(afterMidnightInSweden, Severity.CRITICAL))
                .isEqualTo("2026-03-04T22:59:59Z");
    }

    private void givenClosed() {
        given(Severity.LOW);
        fix("Klart", List.of(), null);
        finding.verify(null, PRINCIPAL, NOW);
    }
}
