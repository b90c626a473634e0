// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.firesafety.api.RoundFilter;
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.api.RoundView;
import se.rond.firesafety.api.ScheduleFilter;
import se.rond.firesafety.api.Verdict;
import se.rond.firesafety.application.FireSafety;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.organisation.UnitKind;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

@RunWith(Parameterized.class)
public class ListingRoundsTest {

    @Test
    public void pagesFollowEachOtherWithoutGapOrRepetitionInBothDirections() {
        assertThat(allPages(7, "due"))
                .hasSize(36)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((a, b) -> a.dueAt().compareTo(b.dueAt()));
        assertThat(allPages(7, "-due"))
                .hasSize(36)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((a, b) -> b.dueAt().compareTo(a.dueAt()));
    }

    @Test
    public void byUnitEverythingBelowItAndNothingBesideIt() {
        assertThat(codes(new RoundFilter(false, Set.of(), null, "BUN", null, null, null, null, false)))
                .containsOnly("L1");
        assertThat(codes(new RoundFilter(false, Set.of(), null, null, "/KOMMUN/VON/", null, null, null, false)))
                .containsOnly("L2");
        assertThat(codes(new RoundFilter(false, Set.of(), null, "KOMMUN", null, null, null, null, false)))
                .containsOnly("L1", "L2", "L3");
        assertThat(codes(new RoundFilter(false, Set.of(), null, "A_B", null, null, null, null, false)))
                .as("an underscore stands for itself")
                .isEmpty();
    }

    @Test
    public void byPremisesAndDueDay() {
        assertThat(list(new RoundFilter(
                        false,
                        Set.of(),
                        "L1",
                        null,
                        null,
                        LocalDate.parse("2026-04-15"),
                        LocalDate.parse("2026-06-14"),
                        null,
                        false)))
                .extracting(RoundView::period)
                .containsExactly("2026-04", "2026-05");
    }

    @Test
    public void byState() {
        assertThat(list(new RoundFilter(false, EnumSet.of(RoundState.OPEN), null, null, null, null, null, null, false)))
                .hasSize(3)
                .extracting(RoundView::period)
                .containsOnly("2026-03");
    }

    @Test
    public void overdueIsWhatShouldHaveBeenSubmitted() {
        assertThat(list(overdue(true))).isEmpty();

        store.clock().set("2026-03-16T08:00:00Z");
        assertThat(list(overdue(true)))
                .hasSize(3)
                .extracting(RoundView::overdue)
                .containsOnly(true);
        assertThat(list(overdue(false)))
                .hasSize(33)
                .extracting(RoundView::overdue)
                .containsOnly(false);
    }

    @Test
    public void mineAreThoseToWalkAndThoseThatOpenSoon() {
        store.clock().set("2026-03-20T08:00:00Z");
        fire.as("inspector");

        assertThat(list(new RoundFilter(true, Set.of(), null, null, null, null, null, null, false)))
                .extracting(view -> view.premise().code() + " " + view.period() + " " + view.state())
                .containsExactly("L1 2026-03 OPEN", "L1 2026-04 PLANNED");
    }

    @Test
    public void progressIsCountedWhileARoundIsWalked() {
        fire.as("strategist");
        var round = stored.round(fire.school, "2026-03");
        fire.answerTheRest(round, Verdict.FIXED_ON_SITE);

        assertThat(list(RoundFilter.ALL))
                .filteredOn(view -> view.id().equals(round))
                .first()
                .satisfies(view -> {
                    assertThat(view.progress().answered()).isEqualTo(8);
                    assertThat(view.progress().deficiencies()).isEqualTo(8);
                    assertThat(view.progress().mandatory()).isEqualTo(8);
                });
    }

    @Test
    public void schedulesByPremisesCheckListAndPage() {
        PageRequest one = PageRequest.first(1);
        var first = fire.planning.schedules(new ScheduleFilter(null, null, true), one);
        var second =
                fire.planning.schedules(new ScheduleFilter(null, null, true), PageRequest.of(1, first.next(), null));

        assertThat(first.items()).isNotEqualTo(second.items()).hasSize(1);
        assertThat(fire.planning
                        .schedules(new ScheduleFilter("L2", null, null), PageRequest.first(9))
                        .items())
                .extracting(view -> view.checklist().code())
                .containsExactly("sba.elderly_care");
        assertThat(fire.planning
                        .schedules(new ScheduleFilter(null, "sba.school", null), PageRequest.first(9))
                        .items())
                .extracting(view -> view.premise().code())
                .containsExactly("L1");
        assertThat(fire.planning
                        .schedules(new ScheduleFilter(null, null, false), PageRequest.first(9))
                        .items())
                .isEmpty();
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private StoredFireSafety stored;
    private FireSafety fire;

    public ListingRoundsTest(Database database) {
        store = new StoreRule(database, "fire-safety");
    }

    @Before
    public void givenAYearOfRoundsInThreePremises() {
        store.clock().set("2026-03-02T08:00:00Z");
        stored = new StoredFireSafety(store);
        fire = stored.fire;
        fire.municipality.unit("A_B", "KOMMUN", UnitKind.UNIT);
        fire.municipality.unit("AXB", "KOMMUN", UnitKind.UNIT);
        fire.municipality.premise("L3", "office", "AXB");
        fire.as("strategist");
        fire.scheduleEverything("2026-03-02", 15);
        fire.transitions.run();
    }

    private List<RoundView> allPages(int limit, String sort) {
        List<RoundView> all = new ArrayList<>();
        Page<RoundView> page = fire.reading.rounds(RoundFilter.ALL, PageRequest.of(limit, null, sort));
        all.addAll(page.items());
        while (page.next() != null) {
            assertThat(page.items()).hasSize(limit);
            page = fire.reading.rounds(RoundFilter.ALL, PageRequest.of(limit, page.next(), sort));
            all.addAll(page.items());
        }
        return all;
    }

    private static RoundFilter overdue(boolean wanted) {
        return new RoundFilter(false, Set.of(), null, null, null, null, null, wanted, false);
    }

    private List<RoundView> list(RoundFilter filter) {
        return fire.reading.rounds(filter, PageRequest.first(500)).items();
    }

    private List<String> codes(RoundFilter filter) {
        return list(filter).stream().map(view -> view.premise().code()).toList();
    }
}
