// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.findings.FindingState;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Problem;
import se.rond.platform.followup.application.Authority;
import se.rond.platform.followup.application.Board;
import se.rond.platform.followup.application.BoardView;
import se.rond.platform.followup.application.Bulk;
import se.rond.platform.followup.application.BulkResult;
import se.rond.platform.followup.application.FilterDraft;
import se.rond.platform.followup.application.FindingFilter;
import se.rond.platform.followup.application.FindingView;
import se.rond.platform.followup.application.FindingViews;
import se.rond.platform.followup.application.Office;
import se.rond.platform.followup.application.Reaches;
import se.rond.platform.followup.domain.Assignee;
import se.rond.platform.followup.domain.Assignment;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.followup.town.Town;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** Findings as a board, and several of them assigned at once, in a real database. */
@RunWith(Parameterized.class)
public class BoardAndBulkTest {

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private Office office;
    private Board board;
    private Bulk bulk;

    public BoardAndBulkTest(Database database) {
        store = new StoreRule(database, "followup");
    }

    @Before
    public void open() {
        store.clock().set("2026-03-02T09:00:00Z");
        JpaFindings records = new JpaFindings(store.entities("followup"));
        office = new Office(records, store.work(), store.clock());
        Reaches reaches =
                new Reaches(office.badge, new Authority(office.badge, office.town, office.modules()), office.modules());
        board = new Board(records, new FindingViews(office.town), reaches, store.work(), store.clock());
        bulk = new Bulk(office.desk, office.actions);
    }

    // the board

    @Test
    public void everyColumnCountsWhatTheListShows() {
        aTownFullOfFindings();
        for (String reader :
                List.of("auditor", "coordinator", "responsible", "inspector", "owner", "janitor", "stranger")) {
            office.badge.wornBy(reader);
            for (FindingFilter filter : List.of(
                    everything().filter(),
                    everything().severities(Set.of(Severity.LOW)).filter(),
                    everything().overdueAt(store.clock().instant()).filter(),
                    everything().text("utgången").filter())) {
                for (BoardView.Column column : board.of(filter).columns()) {
                    List<UUID> listed = listed(filter, column.state());
                    assertThat(column.count()).as(reader + " " + column.state()).isEqualTo(listed.size());
                    assertThat(column.items())
                            .extracting(FindingView::id)
                            .isEqualTo(listed.subList(0, Math.min(20, listed.size())));
                }
            }
        }
    }

    @Test
    public void theColumnsAreTheStatesThatAreNotTheEnd() {
        office.badge.wornBy("auditor");
        assertThat(board.of(everything().filter()).columns())
                .extracting(BoardView.Column::state)
                .containsExactly(
                        FindingState.REPORTED,
                        FindingState.ASSIGNED,
                        FindingState.IN_PROGRESS,
                        FindingState.WAITING,
                        FindingState.REMEDIED,
                        FindingState.RISK_ACCEPTED);
        FindingFilter two = everything()
                .states(Set.of(FindingState.WAITING, FindingState.CLOSED))
                .filter();
        assertThat(board.of(two).columns()).extracting(BoardView.Column::state).containsExactly(FindingState.WAITING);
    }

    @Test
    public void whoReachesAFindingInSeveralWaysCountsItOnce() {
        UUID finding = office.report(Deficiency.of(Severity.LOW));
        office.badge.wornBy("coordinator");
        office.actions.assign(finding, IfMatch.none(), to("coordinator"));
        assertThat(count(FindingState.ASSIGNED)).isEqualTo(1);
    }

    // several at once

    @Test
    public void eachIsAssignedOrSaysWhyNot() {
        UUID low = office.report(Deficiency.of(Severity.LOW).key("a"));
        UUID critical = office.report(Deficiency.of(Severity.CRITICAL).key("b"));
        UUID fixed = office.report(Deficiency.of(Severity.LOW).key("c").fixed());
        UUID elsewhere = office.report(Deficiency.of(Severity.LOW).key("d").at("BJORKEN", "L3"));
        office.badge.wornBy("coordinator");

        BulkResult result = bulk.assign(
                List.of(low, critical, fixed, elsewhere, low), everything().filter(), to("janitor"));

        assertThat(result.items())
                .extracting(BulkResult.Item::id, BulkResult.Item::rule)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(low, null),
                        org.assertj.core.groups.Tuple.tuple(critical, "temporary-measure-missing"),
                        org.assertj.core.groups.Tuple.tuple(fixed, "assign-wrong-state"),
                        org.assertj.core.groups.Tuple.tuple(elsewhere, "not-found"));
        assertThat(result.items())
                .extracting(BulkResult.Item::number)
                .containsExactly("2026-00001", "2026-00002", "2026-00003", null);
        assertThat(result.done()).isEqualTo(1);
        assertThat(result.refused()).isEqualTo(3);
        assertThat(office.desk.details(low).finding().assignee()).isEqualTo(Town.id("janitor"));
        assertThat(office.desk.details(critical).finding().state()).isEqualTo(FindingState.REPORTED);
    }

    @Test
    public void whatTheFilterLetsThroughIsAssigned() {
        aTownFullOfFindings();
        office.badge.wornBy("coordinator");
        FindingFilter reported = everything()
                .states(Set.of(FindingState.REPORTED))
                .severities(Set.of(Severity.LOW))
                .filter();
        int expected = listed(reported, FindingState.REPORTED).size();
        BulkResult result = bulk.assign(null, reported, to("janitor"));
        assertThat(result.done()).isEqualTo(expected).isPositive();
        assertThat(listed(reported, FindingState.REPORTED)).isEmpty();
    }

    @Test
    public void sentOnceMoreItChangesNothing() {
        UUID low = office.report(Deficiency.of(Severity.LOW));
        office.badge.wornBy("coordinator");
        bulk.assign(List.of(low), everything().filter(), to("janitor"));
        long version = office.desk.details(low).version();
        assertThat(bulk.assign(List.of(low), everything().filter(), to("janitor"))
                        .done())
                .isEqualTo(1);
        assertThat(office.desk.details(low).version()).isEqualTo(version);
    }

    @Test
    public void nothingOrTooMuchIsRefusedBeforeAnythingHappens() {
        office.badge.wornBy("coordinator");
        refused("bulk-filter-missing", () -> bulk.assign(null, everything().filter(), to("janitor")));
        refused("bulk-nothing", () -> bulk.assign(List.of(), everything().filter(), to("janitor")));
        List<UUID> many = new ArrayList<>();
        for (int i = 0; i < 501; i++) {
            many.add(Town.id("finding " + i));
        }
        refused("bulk-too-many", () -> bulk.assign(many, everything().filter(), to("janitor")));
    }

    private void aTownFullOfFindings() {
        List<String> places = List.of("ALSKOLAN L1", "EKSKOLAN L2", "BJORKEN L3");
        for (int i = 0; i < 90; i++) {
            String[] place = places.get(i % 3).split(" ");
            UUID id = office.report(Deficiency.of(i % 5 == 0 ? Severity.HIGH : Severity.LOW)
                    .key("point-" + i)
                    .at(place[0], place[1])
                    .seenAt(i % 7 == 0 ? "2025-06-01T08:00:00Z" : "2026-03-01T08:00:00Z")
                    .toRemedyBy(ResponsibleParty.values()[i % 2]));
            if (i % 4 == 0 && i % 3 != 2) {
                office.badge.wornBy("coordinator");
                office.actions.assign(id, IfMatch.none(), to(i % 8 == 0 ? "janitor" : "stranger"));
            }
        }
    }

    private List<UUID> listed(FindingFilter filter, FindingState state) {
        List<UUID> ids = new ArrayList<>();
        for (FindingView view :
                office.desk.page(filter, new PageRequest(500, null, "due")).items()) {
            if (view.state() == state) {
                ids.add(view.id());
            }
        }
        return ids;
    }

    private long count(FindingState state) {
        return board.of(everything().filter()).columns().stream()
                .filter(column -> column.state() == state)
                .findFirst()
                .orElseThrow()
                .count();
    }

    private static FilterDraft everything() {
        return new FilterDraft();
    }

    private static Assignment to(String number) {
        return new Assignment(null, null, new Assignee(Town.id(number), null), null, null, null);
    }

    private static void refused(String rule, ThrowingCallable deed) {
        Problem refusal = catchThrowableOfType(Problem.class, deed);
        assertThat(refusal).as(rule).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
    }
}
