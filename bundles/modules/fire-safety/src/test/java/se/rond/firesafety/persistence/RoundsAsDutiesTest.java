// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
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
import se.rond.duties.DutySource;
import se.rond.duties.DutySource.Seen;
import se.rond.duties.DutyState;
import se.rond.firesafety.api.RoundReturn;
import se.rond.firesafety.api.Verdict;
import se.rond.firesafety.application.FireSafety;
import se.rond.firesafety.application.RoundDuties;
import se.rond.firesafety.followup.FireSafetyDuties;
import se.rond.kernel.Period;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.Municipality;
import se.rond.platform.persistence.testing.StoreRule;

/** Every round is a duty, and who does nothing is counted as much as who does everything. */
@RunWith(Parameterized.class)
public class RoundsAsDutiesTest {

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private StoredFireSafety stored;
    private FireSafety fire;
    private DutySource duties;

    public RoundsAsDutiesTest(Database database) {
        store = new StoreRule(database, "fire-safety");
    }

    @Before
    public void givenAYearOfRoundsInASchoolAndAHome() {
        store.clock().set("2026-03-02T08:00:00Z");
        stored = new StoredFireSafety(store);
        fire = stored.fire;
        duties = new FireSafetyDuties(
                new RoundDuties(new JpaDutyRounds(store.entities("fire-safety")), fire.municipality, store.work()));
        fire.as("strategist");
        fire.scheduleEverything("2026-03-02", 15);
        fire.transitions.run();
    }

    @Test
    public void aRoundGoesFromUpcomingOverDueToLateAndMissed() {
        assertThat(stateOfSchool("2026-04")).isEqualTo(DutyState.UPCOMING);
        assertThat(stateOfSchool("2026-03")).isEqualTo(DutyState.DUE);

        on("2026-03-15T22:59:58Z");
        assertThat(stateOfSchool("2026-03")).as("the due day counts to its end").isEqualTo(DutyState.DUE);
        on("2026-03-15T23:00:00Z");
        assertThat(stateOfSchool("2026-03")).isEqualTo(DutyState.LATE);
        on("2026-04-20T08:00:00Z");
        assertThat(stateOfSchool("2026-03"))
                .as("closed, though no job has said so yet")
                .isEqualTo(DutyState.MISSED);
        fire.transitions.run();
        assertThat(stateOfSchool("2026-03")).isEqualTo(DutyState.MISSED);
    }

    @Test
    public void whatIsDoneIsDoneInTimeOrLate() {
        submit(fire.school);
        on("2026-03-16T08:00:00Z");
        submit(fire.home);

        assertThat(count("2026-03"))
                .isEqualTo(Map.of(
                        "/KOMMUN/BUN/SKOLA/", one(DutyState.DONE), "/KOMMUN/VON/HEMMET/", one(DutyState.DONE_LATE)));
    }

    @Test
    public void aSilentUnitIsInTheDenominator() {
        submit(fire.school);
        on("2026-06-30T08:00:00Z");
        fire.transitions.run();

        Map<String, DutyCount> spring = count("2026-03-01..2026-05-14");

        assertThat(spring.get("/KOMMUN/VON/HEMMET/").isSilent()).isTrue();
        assertThat(spring.get("/KOMMUN/VON/HEMMET/").reckoned()).isEqualTo(2);
        assertThat(spring.get("/KOMMUN/VON/HEMMET/").missed()).isEqualTo(2);
        assertThat(spring.get("/KOMMUN/BUN/SKOLA/").isSilent()).isFalse();
        assertThat(spring.get("/KOMMUN/BUN/SKOLA/").done()).isEqualTo(1);
    }

    @Test
    public void whoeverIsSilentHasALastReportAllTheSame() {
        submit(fire.school);
        Instant submitted = store.clock().instant();
        UUID school = Municipality.id("SKOLA");
        UUID home = Municipality.id("HEMMET");
        on("2026-09-30T08:00:00Z");

        assertThat(duties.lastDone(Set.of(school, home), store.clock().instant()))
                .containsExactly(Map.entry(school, submitted));
        assertThat(duties.lastDone(Set.of(school), submitted.minusSeconds(1))).isEmpty();
        assertThat(duties.lastDone(Set.of(), submitted)).isEmpty();
    }

    @Test
    public void aReturnedRoundIsToBeDoneAgain() {
        UUID round = submit(fire.school);
        fire.as("responsible");
        fire.judging.giveBack(round, new RoundReturn("Trapphuset saknas"));

        assertThat(stateOfSchool("2026-03")).isEqualTo(DutyState.DUE);
    }

    @Test
    public void theInspectorHasThoseOfTheirPremises() {
        UUID inspector = UUID.randomUUID();
        Doer walking =
                new Doer(inspector, Map.of(RoundDuties.INSPECTOR, new Scope(false, Set.of(), Set.of(fire.school))));
        Doer other = new Doer(inspector, Map.of("manager", Scope.EVERYTHING));

        assertThat(all(year().by(walking), 100))
                .hasSize(12)
                .allSatisfy(duty -> assertThat(duty.premise()).isEqualTo(fire.school));
        assertThat(all(year().by(other), 100)).isEmpty();
    }

    @Test
    public void nobodySeesMoreThanTheirScope() {
        Scope home = new Scope(false, Set.of(), Set.of(fire.home));

        DutyQuery seen = DutyQuery.of(
                null,
                home,
                Period.valueOf("2026-03-01..2027-03-01"),
                store.clock().instant());

        assertThat(all(seen, 100))
                .isNotEmpty()
                .allSatisfy(duty -> assertThat(duty.premise()).isEqualTo(fire.home));
        assertThat(duties.countByUnit(seen)).containsOnlyKeys("/KOMMUN/VON/HEMMET/");
        assertThat(all(DutyQuery.of("/KOMMUN/BUN/", home, seen.period(), seen.asOf()), 100))
                .isEmpty();
        assertThat(all(DutyQuery.of(null, Scope.NOTHING, seen.period(), seen.asOf()), 100))
                .isEmpty();
    }

    @Test
    public void pagesFollowEachOther() {
        assertThat(all(year(), 5)).hasSize(24).doesNotHaveDuplicates().isEqualTo(all(year(), 100));
    }

    @Test
    public void everyCountIsTheNumberOfRowsBehindIt() {
        submit(fire.school);
        on("2026-06-20T08:00:00Z");
        fire.transitions.run();
        for (DutyState state : DutyState.values()) {
            DutyQuery query = new DutyQuery(
                    null,
                    Scope.EVERYTHING,
                    null,
                    year().period(),
                    Set.of(state),
                    store.clock().instant());
            List<Duty> rows = all(query, 100);

            assertThat(rows)
                    .as(state.name())
                    .allSatisfy(duty -> assertThat(duty.state()).isEqualTo(state));
            assertThat(total(duties.countByUnit(query))).as(state.name()).isEqualTo(rows.size());
            assertThat(total(duties.countByMonth(query))).as(state.name()).isEqualTo(rows.size());
        }
        assertThat(total(duties.countByUnit(year()))).isEqualTo(24);
        assertThat(duties.countByMonth(year()).get(YearMonth.of(2026, 3)).total())
                .isEqualTo(2);
    }

    private void on(String moment) {
        store.clock().set(moment);
    }

    private UUID submit(UUID premise) {
        fire.as("strategist");
        UUID round = stored.round(premise, "2026-03");
        fire.answerTheRest(round, Verdict.OK);
        fire.walking.submit(round);
        return round;
    }

    private DutyState stateOfSchool(String month) {
        return all(of(month), 100).stream()
                .filter(duty -> fire.school.equals(duty.premise()))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private Map<String, DutyCount> count(String period) {
        return duties.countByUnit(of(period));
    }

    private DutyQuery year() {
        return of("2026-03-01..2027-02-28");
    }

    private DutyQuery of(String period) {
        return DutyQuery.of(
                null, Scope.EVERYTHING, Period.valueOf(period), store.clock().instant());
    }

    private List<Duty> all(DutyQuery query, int limit) {
        List<Duty> found = new ArrayList<>();
        List<Duty> page = duties.duties(query, null, limit);
        while (!page.isEmpty()) {
            found.addAll(page);
            Duty last = page.get(page.size() - 1);
            page = duties.duties(query, new Seen(last.dueAt(), last.id()), limit);
        }
        return found;
    }

    private static DutyCount one(DutyState state) {
        return DutyCount.of(state, 1);
    }

    private static long total(Map<?, DutyCount> counts) {
        return counts.values().stream().mapToLong(DutyCount::total).sum();
    }
}
