// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.findings.FindingState;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.kernel.RuleBroken;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.followup.town.Town;

/** Every action in every state: the whole of the deficiency's state machine, written down a second time. */
@RunWith(Parameterized.class)
public class FindingStatesTest {

    private static final Map<Action, Map<FindingState, FindingState>> MACHINE = Map.ofEntries(
            // a finding that is already somebody's may be handed to somebody else, who begins anew
            Map.entry(
                    Action.ASSIGN,
                    Map.of(
                            FindingState.REPORTED, FindingState.ASSIGNED,
                            FindingState.ASSIGNED, FindingState.ASSIGNED,
                            FindingState.IN_PROGRESS, FindingState.ASSIGNED,
                            FindingState.WAITING, FindingState.ASSIGNED)),
            Map.entry(
                    Action.EXTEND,
                    Map.of(
                            FindingState.REPORTED, FindingState.REPORTED,
                            FindingState.ASSIGNED, FindingState.ASSIGNED,
                            FindingState.IN_PROGRESS, FindingState.IN_PROGRESS,
                            FindingState.WAITING, FindingState.WAITING)),
            // triage and order in one
            Map.entry(
                    Action.HAND_OVER,
                    Map.of(
                            FindingState.REPORTED, FindingState.WAITING,
                            FindingState.ASSIGNED, FindingState.WAITING,
                            FindingState.IN_PROGRESS, FindingState.WAITING)),
            Map.entry(Action.START, Map.of(FindingState.ASSIGNED, FindingState.IN_PROGRESS)),
            Map.entry(
                    Action.ORDER,
                    Map.of(
                            FindingState.ASSIGNED, FindingState.WAITING,
                            FindingState.IN_PROGRESS, FindingState.WAITING)),
            Map.entry(Action.RESUME, Map.of(FindingState.WAITING, FindingState.IN_PROGRESS)),
            Map.entry(
                    Action.REPORT_FIXED,
                    Map.of(
                            FindingState.REPORTED, FindingState.REMEDIED,
                            FindingState.ASSIGNED, FindingState.REMEDIED,
                            FindingState.IN_PROGRESS, FindingState.REMEDIED,
                            FindingState.WAITING, FindingState.REMEDIED)),
            Map.entry(Action.VERIFY, Map.of(FindingState.REMEDIED, FindingState.CLOSED)),
            Map.entry(Action.AUTO_CLOSE, Map.of(FindingState.REMEDIED, FindingState.CLOSED)),
            Map.entry(Action.REJECT_FIX, Map.of(FindingState.REMEDIED, FindingState.IN_PROGRESS)),
            Map.entry(
                    Action.ACCEPT_RISK,
                    Map.of(
                            FindingState.REPORTED, FindingState.RISK_ACCEPTED,
                            FindingState.ASSIGNED, FindingState.RISK_ACCEPTED,
                            FindingState.IN_PROGRESS, FindingState.RISK_ACCEPTED,
                            FindingState.WAITING, FindingState.RISK_ACCEPTED)),
            Map.entry(Action.EXPIRE, Map.of(FindingState.RISK_ACCEPTED, FindingState.ASSIGNED)),
            Map.entry(Action.REJECT, Map.of(FindingState.REPORTED, FindingState.REJECTED)),
            Map.entry(Action.REOPEN, Map.of(FindingState.CLOSED, FindingState.ASSIGNED)));

    @Parameters(name = "{0} when {1}")
    public static List<Object[]> everyActionInEveryState() {
        List<Object[]> all = new ArrayList<>();
        for (Action action : MACHINE.keySet()) {
            for (FindingState state : FindingState.values()) {
                all.add(new Object[] {action, state});
            }
        }
        return all;
    }

    private final Action action;
    private final FindingState state;

    public FindingStatesTest(Action action, FindingState state) {
        this.action = action;
        this.state = state;
    }

    @Test
    public void leadsWhereTheMachineSaysOrIsRefusedUnderItsOwnName() {
        Finding finding = finding(state);
        FindingState next = MACHINE.get(action).get(state);

        if (next != null) {
            List<Change> changes = perform(action, finding);
            assertThat(finding.state()).isEqualTo(next);
            assertThat(finding.standing().open())
                    .isEqualTo(Set.of("REPORTED", "ASSIGNED", "IN_PROGRESS", "WAITING")
                            .contains(next.name()));
            if (next != state) {
                assertThat(changes.get(0).from()).isEqualTo(state.name().toLowerCase());
                assertThat(changes.get(0).to()).isEqualTo(next.name().toLowerCase());
            }
        } else {
            RuleBroken refusal = catchThrowableOfType(RuleBroken.class, () -> perform(action, finding));
            assertThat(refusal.rule()).isEqualTo(action.slug() + "-wrong-state");
            assertThat(refusal.detail().sv()).contains(Refusals.name(state).sv());
            assertThat(finding.state()).isEqualTo(state);
        }
    }

    private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");
    private static final Instant MUCH_LATER = Instant.parse("2027-03-03T09:00:00Z");
    private static final Actor JANITOR = new Actor(Town.id("account janitor"), Town.id("janitor"), "janitor");
    private static final Actor PRINCIPAL = new Actor(Town.id("account principal"), Town.id("principal"), "principal");

    private static List<Change> perform(Action action, Finding finding) {
        return switch (action) {
            case ASSIGN -> assign(finding, Town.id("somebody else"));
            case EXTEND -> finding.extend(MUCH_LATER, "Materialet är försenat", NOW);
            case HAND_OVER ->
                finding.handOver(
                        new Assignment(
                                null, ResponsibleParty.OWNER, new Assignee(null, Town.id("FAB")), null, null, null),
                        "FAB-1",
                        null,
                        DueTimes.USUAL,
                        NOW);
            case START, RESUME -> finding.go(action, null);
            case ORDER -> finding.order("4711", null);
            case REPORT_FIXED -> finding.reportFixed("Flyttat skåpet", List.of(), null, JANITOR, NOW);
            case VERIFY -> finding.verify(null, PRINCIPAL, NOW);
            case AUTO_CLOSE -> finding.autoClose(NOW);
            case REJECT_FIX -> finding.rejectFix("Skåpet står kvar");
            case ACCEPT_RISK -> finding.acceptRisk(acceptance(), NOW, MUCH_LATER);
            case EXPIRE -> finding.expire(MUCH_LATER);
            case REJECT -> finding.reject("Det är ingen utgång");
            case REOPEN -> finding.reopen("Skåpet är tillbaka", 30, NOW);
            case REPORT, COMMENT, ESCALATE -> throw new IllegalArgumentException(action.name());
        };
    }

    private static Finding finding(FindingState state) {
        boolean fixedOnSite = state == FindingState.REMEDIED || state == FindingState.CLOSED;
        Deficiency seen = Deficiency.of(Severity.MEDIUM);
        Finding finding = born(fixedOnSite ? seen.fixed() : seen);
        switch (state) {
            case ASSIGNED -> assign(finding, Town.id("janitor"));
            case IN_PROGRESS -> {
                assign(finding, Town.id("janitor"));
                perform(Action.START, finding);
            }
            case WAITING -> {
                assign(finding, Town.id("janitor"));
                perform(Action.ORDER, finding);
            }
            case CLOSED -> perform(Action.VERIFY, finding);
            case RISK_ACCEPTED -> perform(Action.ACCEPT_RISK, finding);
            case REJECTED -> perform(Action.REJECT, finding);
            case REPORTED, REMEDIED -> {}
        }
        assertThat(finding.state()).isEqualTo(state);
        return finding;
    }

    private static List<Change> assign(Finding finding, UUID person) {
        return finding.assign(
                new Assignment(null, null, new Assignee(person, null), null, null, null), DueTimes.USUAL, NOW);
    }

    private static RiskAcceptance acceptance() {
        return new RiskAcceptance("Byggs om i sommar", Instant.parse("2026-08-31T21:59:59Z"), "KS-2026/12");
    }

    static Finding born(Deficiency seen) {
        return new Finding(
                Town.id("finding"),
                "2026-00001",
                seen.reported(),
                new Site(Town.id(seen.unit()), "/KOMMUN/BUN/BUN-F/ALSKOLAN/", Town.id(seen.premise())),
                Instant.parse(seen.reportedAt()),
                DueTimes.USUAL,
                new Actor(Town.id("account " + seen.reporter()), Town.id(seen.reporter()), seen.reporter()));
    }
}
