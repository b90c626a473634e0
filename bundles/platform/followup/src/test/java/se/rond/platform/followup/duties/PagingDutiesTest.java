// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.duties.DutySource;
import se.rond.duties.DutyState;
import se.rond.findings.Severity;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.platform.followup.application.Office;
import se.rond.platform.followup.domain.Assignee;
import se.rond.platform.followup.domain.Assignment;
import se.rond.platform.followup.figures.AwayModules;
import se.rond.platform.followup.persistence.JpaFindingDuties;
import se.rond.platform.followup.persistence.JpaFindings;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.followup.town.Town;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** Findings of a database and what modules have planned, many of them due at the same moment, are one list in pages. */
@RunWith(Parameterized.class)
public class PagingDutiesTest {

    private static final int EACH = 6;

    @Test
    public void pagesGoThroughFindingsRoundsAndServicesWithoutGapOrRepetition() {
        List<UUID> all = ids(null, false, 500);

        assertThat(all).hasSize(3 * EACH).doesNotHaveDuplicates().containsAll(findings);
        for (int limit = 1; limit <= 3 * EACH + 1; limit++) {
            assertThat(ids(null, false, limit)).as("by " + limit).isEqualTo(all);
        }
    }

    @Test
    public void theListIsByDueTimeThenByIdWhateverKeepsThem() {
        List<DutyView> rows = rows(null, false, 4);

        assertThat(rows).extracting(DutyView::dueAt).isSorted();
        assertThat(rows.stream().filter(row -> row.dueAt().equals(due)))
                .hasSize(3 * EACH - 1)
                .extracting(row -> row.id().toString())
                .isSorted();
    }

    @Test
    public void theFindingsAloneHavePagesToo() {
        for (int limit = 1; limit <= EACH + 1; limit++) {
            assertThat(ids("followup", false, limit)).as("by " + limit).containsExactlyInAnyOrderElementsOf(findings);
        }
    }

    @Test
    public void onesOwnHavePagesToo() {
        office.badge.wornBy("janitor");

        assertThat(ids(null, true, 2)).containsExactlyInAnyOrderElementsOf(findings);

        office.badge.wornBy("responsible");
        assertThat(ids(null, true, 2)).isEmpty();
    }

    // given, when, then

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private final List<UUID> findings = new ArrayList<>();
    private Office office;
    private DutyDesk desk;
    private Instant due;

    public PagingDutiesTest(Database database) {
        store = new StoreRule(database, "followup");
    }

    @Before
    public void givenFindingsRoundsAndServicesThatAreDueAtTheSameMoment() {
        store.clock().set("2026-04-01T08:00:00Z");
        office = new Office(new JpaFindings(store.entities("followup")), store.work(), store.clock());
        for (int i = 0; i < EACH; i++) {
            findings.add(office.report(Deficiency.of(Severity.LOW).key("f" + i).seenAt("2026-04-01T07:00:00Z")));
        }
        office.badge.wornBy("coordinator");
        Assignee janitor = new Assignee(Town.id("janitor"), null);
        findings.forEach(finding ->
                office.actions.assign(finding, IfMatch.none(), new Assignment(null, null, janitor, null, null, null)));
        office.badge.wornBy("auditor");
        Planned rounds = new Planned(office.town, "fire-safety", "round");
        Planned services = new Planned(office.town, "fire-safety", "service");
        desk = desk(
                services, new FindingDuties(new JpaFindingDuties(store.entities("followup")), store.work()), rounds);
        due = rows(null, false, 1).get(0).dueAt();
        for (int i = 0; i < EACH; i++) {
            rounds.at("ALSKOLAN", "L1", due.toString(), DutyState.DUE);
            services.at("ALSKOLAN", "L1", (i == 0 ? due.plusMillis(1) : due).toString(), DutyState.DUE);
        }
    }

    private DutyDesk desk(DutySource... sources) {
        return DutyDesks.of(
                new DutySources(List.of(sources), AwayModules.none(office.badge)),
                office.town,
                office.badge,
                store.clock());
    }

    private List<UUID> ids(@Nullable String module, boolean mine, int limit) {
        return rows(module, mine, limit).stream().map(DutyView::id).toList();
    }

    private List<DutyView> rows(@Nullable String module, boolean mine, int limit) {
        DutyFilter filter = new DutyFilter(null, null, module, DutyFilter.Kind.EVERY, mine, Set.of(), null);
        List<DutyView> rows = new ArrayList<>();
        String after = null;
        do {
            Page<DutyView> page = desk.page(filter, PageRequest.of(limit, after, null));
            rows.addAll(page.items());
            after = page.next();
        } while (after != null);
        return rows;
    }
}
