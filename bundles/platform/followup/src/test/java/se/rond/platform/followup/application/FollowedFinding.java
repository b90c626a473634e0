// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import se.rond.findings.Severity;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Problem;
import se.rond.platform.followup.domain.Assignee;
import se.rond.platform.followup.domain.Assignment;
import se.rond.platform.followup.domain.RiskAcceptance;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.followup.town.InMemoryFindings;
import se.rond.platform.followup.town.MovableClock;
import se.rond.platform.followup.town.NoTransaction;
import se.rond.platform.followup.town.Town;

/** A finding that a town follows up. */
abstract class FollowedFinding {

    static final IfMatch NOT_SEEN = IfMatch.none();

    final MovableClock clock = new MovableClock();

    final Office office = new Office(new InMemoryFindings(), new NoTransaction(), clock);

    UUID finding;

    void reported(Severity severity) {
        finding = office.report(Deficiency.of(severity));
    }

    void as(String number, Runnable deed) {
        clock.set(clock.instant().plusSeconds(60));
        office.badge.wornBy(number);
        deed.run();
    }

    FindingDetails details(String reader) {
        office.badge.wornBy(reader);
        return office.desk.details(finding);
    }

    void refused(String rule, String number, ThrowingCallable deed) {
        office.badge.wornBy(number);
        Problem refusal = catchThrowableOfType(Problem.class, deed);
        assertThat(refusal).as(rule).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
    }

    static Assignment to(String number) {
        return new Assignment(null, null, new Assignee(Town.id(number), null), null, null, null);
    }

    static RiskAcceptance acceptance() {
        return new RiskAcceptance("Byggs om i sommar", java.time.Instant.parse("2026-06-30T21:59:59Z"), "BUN-2026/9");
    }
}
