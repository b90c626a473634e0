// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.Scope;
import se.rond.duties.Doer;
import se.rond.duties.Duty;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutyState;
import se.rond.findings.Severity;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Period;
import se.rond.platform.followup.application.Office;
import se.rond.platform.followup.domain.Assignee;
import se.rond.platform.followup.domain.Assignment;
import se.rond.platform.followup.duties.FindingDuties;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.followup.town.Town;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** What is assigned is a duty of the assignee, in a real database. */
@RunWith(Parameterized.class)
public class FindingsAsDutiesTest {

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private Office office;
    private JpaFindingDuties assigned;
    private FindingDuties duties;
    private UUID janitors;
    private UUID units;

    public FindingsAsDutiesTest(Database database) {
        store = new StoreRule(database, "followup");
    }

    @Before
    public void givenOneForAPersonOneForAUnitAndOneForNobody() {
        store.clock().set("2026-04-01T08:00:00Z");
        office = new Office(new JpaFindings(store.entities("followup")), store.work(), store.clock());
        assigned = new JpaFindingDuties(store.entities("followup"));
        duties = new FindingDuties(assigned, store.work());
        janitors = office.report(Deficiency.of(Severity.HIGH).key("a").seenAt("2026-04-01T07:00:00Z"));
        units = office.report(Deficiency.of(Severity.LOW).key("b").seenAt("2026-04-01T07:00:00Z"));
        office.report(Deficiency.of(Severity.CRITICAL).key("c").seenAt("2026-04-01T07:00:00Z"));
        office.badge.wornBy("coordinator");
        assign(janitors, new Assignee(Town.id("janitor"), null));
        assign(units, new Assignee(null, Town.id("ALSKOLAN")));
    }

    @Test
    public void thePersonAndTheManagerOfTheUnitHaveTheirs() {
        Doer janitor = new Doer(Town.id("janitor"), Map.of());
        Doer manager = new Doer(
                Town.id("principal"), Map.of("manager", new Scope(false, Set.of(Town.id("ALSKOLAN")), Set.of())));

        assertThat(ids(year().by(janitor))).containsExactly(janitors);
        assertThat(ids(year().by(manager))).containsExactly(units);
        assertThat(ids(year())).containsExactly(janitors, units);
    }

    @Test
    public void aDutyIsDueLateDoneOrDoneLate() {
        assertThat(states()).containsExactly(DutyState.DUE, DutyState.DUE);

        store.clock().set("2026-05-01T08:00:00Z");
        assertThat(states()).containsExactly(DutyState.LATE, DutyState.DUE);

        office.badge.wornBy("janitor");
        office.actions.start(janitors, IfMatch.none(), null);
        office.actions.reportFixed(janitors, IfMatch.none(), "Lagat", List.of(), null);
        assertThat(states()).containsExactly(DutyState.DONE_LATE, DutyState.DUE);
    }

    @Test
    public void everyCountIsTheNumberOfRowsBehindIt() {
        store.clock().set("2026-05-01T08:00:00Z");
        for (DutyState state : DutyState.values()) {
            DutyQuery query = year().in(Set.of(state));
            assertThat(total(duties.countByUnit(query)))
                    .as(state.name())
                    .isEqualTo(ids(query).size())
                    .isEqualTo(total(duties.countByMonth(query)));
        }
        assertThat(duties.countByMonth(year()).get(YearMonth.of(2026, 4)).late())
                .isEqualTo(1);
        assertThat(duties.countByUnit(year())).containsOnlyKeys("/KOMMUN/BUN/BUN-F/ALSKOLAN/");
    }

    @Test
    public void nobodySeesMoreThanTheirScope() {
        Scope elsewhere = new Scope(false, Set.of(Town.id("BJORKEN")), Set.of(Town.id("L3")));
        Scope here = new Scope(false, Set.of(), Set.of(Town.id("L1")));

        assertThat(ids(of(null, elsewhere))).isEmpty();
        assertThat(ids(of(null, Scope.NOTHING))).isEmpty();
        assertThat(ids(of(null, here))).containsExactly(janitors, units);
        assertThat(ids(of("/KOMMUN/VON/", here))).isEmpty();
    }

    private void assign(UUID finding, Assignee to) {
        office.actions.assign(finding, IfMatch.none(), new Assignment(null, null, to, null, null, null));
    }

    private DutyQuery year() {
        return of(null, Scope.EVERYTHING);
    }

    private DutyQuery of(String path, Scope scope) {
        return DutyQuery.of(path, scope, Period.year(2026), store.clock().instant());
    }

    private List<UUID> ids(DutyQuery query) {
        return duties.duties(query, null, 100).stream().map(Duty::id).toList();
    }

    private List<DutyState> states() {
        return duties.duties(year(), null, 100).stream().map(Duty::state).toList();
    }

    private static long total(Map<?, DutyCount> counts) {
        return counts.values().stream().mapToLong(DutyCount::total).sum();
    }
}
