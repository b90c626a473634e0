// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import se.rond.findings.Severity;
import se.rond.kernel.Problem;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.followup.town.Town;

/** A finding, and what is asked of it. */
abstract class GuardedFinding {

    static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");

    static final Actor JANITOR = new Actor(Town.id("account janitor"), Town.id("janitor"), "janitor");

    static final Actor PRINCIPAL = new Actor(Town.id("account principal"), Town.id("principal"), "principal");

    Finding finding;

    void given(Severity severity) {
        finding = FindingStatesTest.born(Deficiency.of(severity));
    }

    List<Change> fix(String comment, List<UUID> photos, BigDecimal cost) {
        return finding.reportFixed(comment, photos, cost, JANITOR, NOW);
    }

    void accept(String motivation, String until, String registration) {
        RiskAcceptance decision =
                new RiskAcceptance(motivation, until == null ? null : Instant.parse(until), registration);
        finding.acceptRisk(decision, NOW, Instant.parse("2027-03-03T22:59:59Z"));
    }

    static void refused(String rule, ThrowingCallable deed) {
        Problem refusal = catchThrowableOfType(Problem.class, deed);
        assertThat(refusal).as(rule).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.detail().sv())
                .isNotBlank()
                .isNotEqualTo(refusal.detail().en());
    }
}
