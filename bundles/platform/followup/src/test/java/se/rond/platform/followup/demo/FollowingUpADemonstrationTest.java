// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import se.rond.findings.FindingState;
import se.rond.findings.Severity;
import se.rond.kernel.PageRequest;
import se.rond.platform.followup.application.Chronicle;
import se.rond.platform.followup.application.FilterDraft;
import se.rond.platform.followup.application.FindingView;
import se.rond.platform.followup.application.Office;
import se.rond.platform.followup.persistence.JpaFindings;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.StoreRule;

/** What modules put into a demonstration gets a plausible past, once. */
public class FollowingUpADemonstrationTest {

    @Rule
    public final StoreRule store = new StoreRule(Database.DERBY, "followup");

    private Office office;
    private DemoFollowUp demonstration;

    @Before
    public void open() {
        JpaFindings records = new JpaFindings(store.entities("followup"));
        office = new Office(records, store.work(), store.clock());
        office.town.appoint("fire_safety_responsible", "L1", "responsible");
        office.town.appoint("fire_safety_inspector", "L1", "inspector");
        office.town.appoint("department_head", "BUN-F", "head");
        demonstration = new DemoFollowUp(
                records,
                new DemoCourse(new Chronicle(records, office.trail::add), office.town),
                store.work(),
                store.clock());
    }

    @Test
    public void mostIsRemediedInTimeAndSomeIsNot() {
        store.clock().set("2026-11-23T08:00:00Z");
        aYearOfRounds();
        demonstration.fill();
        List<FindingView> findings = findings();
        assertThat(findings).hasSize(120);
        Set<FindingState> states = findings.stream().map(FindingView::state).collect(Collectors.toSet());
        assertThat(states)
                .contains(
                        FindingState.CLOSED,
                        FindingState.IN_PROGRESS,
                        FindingState.REJECTED,
                        FindingState.RISK_ACCEPTED);
        long inTime = findings.stream()
                .filter(finding ->
                        finding.remediedAt() != null && !finding.remediedAt().isAfter(finding.originalDueAt()))
                .count();
        assertThat(inTime).isBetween(70L, 110L);
        assertThat(findings)
                .noneMatch(finding -> finding.remediedAt() != null
                        && finding.remediedAt().isAfter(store.clock().instant()));
    }

    @Test
    public void fillingTwiceChangesNothing() {
        store.clock().set("2026-11-23T08:00:00Z");
        aYearOfRounds();
        demonstration.fill();
        List<FindingView> first = findings();
        store.clock().set("2026-11-24T08:00:00Z");
        demonstration.fill();
        // a day later more is overdue: that is time, not the demonstration
        assertThat(findings())
                .usingRecursiveComparison()
                .ignoringFields("overdue")
                .isEqualTo(first);
    }

    private List<FindingView> findings() {
        office.badge.wornBy("auditor");
        return office.desk
                .page(new FilterDraft().filter(), new PageRequest(500, null, "reported"))
                .items();
    }

    private void aYearOfRounds() {
        for (int i = 0; i < 120; i++) {
            Severity severity = Severity.values()[i % 4];
            String day = String.format("2026-%02d-%02dT08:00:00Z", 1 + i % 10, 1 + i % 28);
            office.report(Deficiency.of(severity).key("point-" + i).seenAt(day));
        }
    }
}
