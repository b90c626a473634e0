// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.findings.FindingState;
import se.rond.findings.NewFinding;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.findings.Source;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Stale;
import se.rond.kernel.Text;
import se.rond.platform.followup.application.FilterDraft;
import se.rond.platform.followup.application.FindingDetails;
import se.rond.platform.followup.application.FindingFilter;
import se.rond.platform.followup.application.FindingView;
import se.rond.platform.followup.application.NumberBlocks;
import se.rond.platform.followup.application.Office;
import se.rond.platform.followup.application.Places;
import se.rond.platform.followup.domain.Assignee;
import se.rond.platform.followup.domain.Assignment;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.followup.town.Town;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** Findings in a real database: lists, their orders and pages, and who sees what in them. */
@RunWith(Parameterized.class)
public class ListingFindingsTest {

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private Office office;
    private Places places;

    public ListingFindingsTest(Database database) {
        store = new StoreRule(database, "followup");
    }

    @Before
    public void open() {
        office = new Office(new JpaFindings(store.entities("followup")), store.work(), store.clock());
        places = new Places(office.town);
    }

    @Test
    public void aFindingIsReadAsItWasWritten() {
        store.clock().set("2026-04-01T08:00:00Z");
        UUID id = office.report(Deficiency.of(Severity.HIGH).seenAt("2026-03-29T00:30:00.123Z"));
        FindingView view = office.desk.details(id).finding();
        assertThat(view.reportedAt()).isEqualTo("2026-03-29T00:30:00.123Z");
        assertThat(view.dueAt()).isEqualTo("2026-04-05T21:59:59Z");
        assertThat(view.title().en()).isEqualTo("Utgången är blockerad (en)");
        assertThat(view.unitName()).isEqualTo("Alskolan");
        assertThat(view.premiseCode()).isEqualTo("L1");
        assertThat(view.assignee()).isNull();
        assertThat(view.remediedAt()).isNull();
        assertThat(view.riskExpiresAt()).isNull();
    }

    @Test
    public void everyActionMovesTheVersion() {
        UUID id = office.report(Deficiency.of(Severity.HIGH));
        FindingDetails read = office.desk.details(id);
        office.badge.wornBy("coordinator");
        IfMatch seen = IfMatch.version(read.version());
        FindingDetails assigned = office.actions.assign(id, seen, to("janitor"));
        assertThat(assigned.version()).isGreaterThan(read.version());
        assertThat(office.desk.details(id).version()).isEqualTo(assigned.version());
        assertThat(catchThrowableOfType(Stale.class, () -> office.actions.assign(id, seen, to("stranger"))))
                .isNotNull();
    }

    @Test
    public void thePagesOfAListAreTheWholeListOnce() {
        for (int i = 0; i < 23; i++) {
            // several at the same moment: the id decides between them
            office.report(
                    Deficiency.of(Severity.MEDIUM).key("point-" + i).seenAt("2026-03-0" + (1 + i / 8) + "T08:00:00Z"));
        }
        for (String reader : List.of("auditor", "coordinator", "inspector")) {
            office.badge.wornBy(reader);
            for (String sort : List.of("due", "-due", "reported", "-reported")) {
                List<UUID> paged = ids(pages(all(), sort, 5));
                assertThat(paged).as(reader + " " + sort).hasSize(23).doesNotHaveDuplicates();
                assertThat(paged).isEqualTo(ids(pages(all(), sort, 100)));
            }
            List<Instant> reported = pages(all(), "-reported", 4).stream()
                    .map(FindingView::reportedAt)
                    .toList();
            assertThat(reported).isSortedAccordingTo((one, other) -> other.compareTo(one));
        }
    }

    @Test
    public void everybodySeesWhatIsTheirsToSee() {
        UUID al = office.report(Deficiency.of(Severity.LOW).key("al"));
        UUID ek = office.report(Deficiency.of(Severity.LOW).key("ek").at("EKSKOLAN", "L2"));
        UUID bjork = office.report(
                Deficiency.of(Severity.LOW).key("bjork").at("BJORKEN", "L3").toRemedyBy(ResponsibleParty.OWNER));
        UUID alOwner = office.report(Deficiency.of(Severity.LOW).key("lock").toRemedyBy(ResponsibleParty.OWNER));

        assertThat(seenBy("auditor")).containsExactlyInAnyOrder(al, ek, bjork, alOwner);
        assertThat(seenBy("coordinator")).containsExactlyInAnyOrder(al, ek, alOwner);
        assertThat(seenBy("inspector")).containsExactlyInAnyOrder(al, alOwner);
        assertThat(seenBy("owner")).containsExactly(alOwner);
        assertThat(seenBy("stranger")).isEmpty();

        office.badge.wornBy("coordinator");
        office.actions.assign(ek, IfMatch.none(), to("stranger"));
        office.actions.assign(
                al, IfMatch.none(), new Assignment(null, null, new Assignee(null, Town.id("FAB")), null, null, null));
        assertThat(seenBy("stranger")).containsExactly(ek);
        assertThat(seenBy("owner")).containsExactlyInAnyOrder(al, alOwner);
    }

    @Test
    public void aFindingFollowsItsPremiseToAnotherUnit() {
        UUID al = office.report(Deficiency.of(Severity.LOW));
        office.town.hand("L1", "BJORKEN");
        office.badge.wornBy("auditor");
        FilterDraft today = new FilterDraft().held(places.heldBy(places.unit("VON-F")));
        assertThat(ids(pages(today.filter(), "due", 10))).containsExactly(al);
        FilterDraft then = new FilterDraft().unitPath("/KOMMUN/BUN/");
        assertThat(ids(pages(then.filter(), "due", 10))).containsExactly(al);
        assertThat(ids(pages(new FilterDraft().unitPath("/KOMMUN/VON/").filter(), "due", 10)))
                .isEmpty();
    }

    @Test
    public void eachFilterLetsThroughWhatItSays() {
        UUID low = office.report(Deficiency.of(Severity.LOW).key("a").titled("Skylt saknas 100 %"));
        UUID critical = office.report(Deficiency.of(Severity.CRITICAL).key("b").seenAt("2026-02-20T08:00:00Z"));
        UUID fixed = office.report(Deficiency.of(Severity.LOW).key("c").fixed());
        UUID other = office.report(Deficiency.of(Severity.LOW).key("d").from("training"));
        office.badge.wornBy("coordinator");
        office.actions.assign(low, IfMatch.none(), to("janitor"));

        assertThat(found(new FilterDraft().states(Set.of(FindingState.ASSIGNED))))
                .containsExactly(low);
        assertThat(found(new FilterDraft().states(Set.of(FindingState.ASSIGNED, FindingState.REMEDIED))))
                .containsExactlyInAnyOrder(low, fixed);
        assertThat(found(new FilterDraft().open(true))).containsExactlyInAnyOrder(low, critical, other);
        assertThat(found(new FilterDraft().open(false))).containsExactly(fixed);
        assertThat(found(new FilterDraft().severities(Set.of(Severity.CRITICAL))))
                .containsExactly(critical);
        assertThat(found(new FilterDraft().overdueAt(store.clock().instant()))).containsExactly(critical);
        assertThat(found(new FilterDraft().source("training", null))).containsExactly(other);
        assertThat(found(new FilterDraft().source(null, Deficiency.ROUND))).hasSize(4);
        assertThat(found(new FilterDraft().premise(Town.id("L2")))).isEmpty();
        assertThat(found(new FilterDraft().assignee(Town.id("janitor")))).containsExactly(low);
        assertThat(found(new FilterDraft().text("SKYLT"))).containsExactly(low);
        assertThat(found(new FilterDraft().text("100 %"))).containsExactly(low);
        assertThat(found(new FilterDraft().text("1_0"))).isEmpty();
        assertThat(found(new FilterDraft().text("2026-00002"))).containsExactly(critical);
        Instant march = Instant.parse("2026-03-01T00:00:00Z");
        assertThat(found(new FilterDraft().reported(new FindingFilter.Span(null, march))))
                .containsExactly(critical);
        assertThat(found(new FilterDraft().originallyDue(new FindingFilter.Span(null, march))))
                .containsExactly(critical);
    }

    @Test
    public void aNumberIsFoundByItsBeginningAndByWhatFollowsTheYear() {
        NumberBlocks numbers = new NumberBlocks(store.work(), new JpaSeries(store.entities("followup")));
        assertThat(numbers.next(2026)).isEqualTo("2026-00001"); // as the office gives them
        numbers.stop();
        UUID first = office.report(Deficiency.of(Severity.LOW).key("a").titled("Dörr 2 stängs inte"));
        UUID second = office.report(Deficiency.of(Severity.LOW).key("b"));

        assertThat(found(new FilterDraft().text("2026-00002"))).containsExactly(second);
        assertThat(found(new FilterDraft().text("2026-0000"))).containsExactlyInAnyOrder(first, second);
        assertThat(found(new FilterDraft().text("2026"))).containsExactlyInAnyOrder(first, second);
        assertThat(found(new FilterDraft().text("00001"))).containsExactly(first);
        assertThat(found(new FilterDraft().text("2"))).as("title and number").containsExactlyInAnyOrder(first, second);
        assertThat(found(new FilterDraft().text("026"))).isEmpty();
        assertThat(found(new FilterDraft().text("2026-00003"))).isEmpty();
    }

    @Test
    public void aWordIsFoundInEitherLanguageAndOnlyWhereItStands() {
        UUID one = titled("Korridoren är full", "The hall is full", 1);
        UUID other = titled("Korridoren är full", "A full corridor", 1);
        UUID longer = titled("Brandsläckare saknas", "No hydrant", 1);

        assertThat(found(new FilterDraft().text("korridor"))).containsExactlyInAnyOrder(one, other);
        assertThat(found(new FilterDraft().text("CORRIDOR"))).containsExactly(other);
        assertThat(found(new FilterDraft().text("hall is"))).containsExactly(one);
        assertThat(found(new FilterDraft().text("släckare"))).containsExactly(longer);
        assertThat(found(new FilterDraft().text("full").severities(Set.of(Severity.HIGH))))
                .isEmpty();
    }

    @Test
    public void whatManyTitlesSayIsPagedInOrder() {
        for (int i = 0; i < 130; i++) {
            titled(i % 2 == 0 ? "Skylt " + i : "Lampa " + i, "Sign or lamp", 1 + i % 9);
        }
        for (String sort : List.of("due", "-due", "reported", "-reported")) {
            assertThat(ids(pages(new FilterDraft().text("skylt").filter(), sort, 20)))
                    .hasSize(65)
                    .doesNotHaveDuplicates()
                    .isEqualTo(ids(pages(new FilterDraft().text("skylt").filter(), sort, 100)));
            assertThat(ids(pages(new FilterDraft().text("sign").filter(), sort, 20)))
                    .as("in more titles than are chosen among")
                    .hasSize(130)
                    .isEqualTo(ids(pages(all(), sort, 100)));
        }
    }

    @Test
    public void aTitleIsKeptOnceAndOnlyWithItsFinding() {
        catchThrowableOfType(
                IllegalStateException.class,
                () -> store.work().write(() -> {
                    office.report(Deficiency.of(Severity.LOW).titled("Aldrig sparad"));
                    throw new IllegalStateException("the round could not be saved");
                }));
        office.report(Deficiency.of(Severity.LOW).key("a"));
        office.report(Deficiency.of(Severity.LOW).key("b"));

        List<String> titles = store.work()
                .read(() -> store.entities("followup")
                        .createQuery("select t.sv from KnownTitle t", String.class)
                        .getResultList());
        assertThat(titles).containsExactly("Utgången är blockerad");
    }

    @Test
    public void anOwnerSeesWhatItHasToSeeToInWhatItOwns() {
        UUID owners = office.report(Deficiency.of(Severity.LOW).key("a").toRemedyBy(ResponsibleParty.OWNER));
        UUID shared = office.report(Deficiency.of(Severity.LOW).key("b").toRemedyBy(ResponsibleParty.SHARED));
        office.report(Deficiency.of(Severity.LOW).key("c"));
        Set<ResponsibleParty> ownerSide = Set.of(ResponsibleParty.OWNER, ResponsibleParty.SHARED);

        assertThat(found(new FilterDraft().responsible(ownerSide))).containsExactlyInAnyOrder(owners, shared);
        assertThat(found(
                        new FilterDraft().responsible(ownerSide).owned(new FindingFilter.Owned(Set.of(Town.id("L1"))))))
                .containsExactlyInAnyOrder(owners, shared);
        assertThat(found(new FilterDraft().owned(new FindingFilter.Owned(Set.of(Town.id("L2"))))))
                .isEmpty();
        assertThat(found(new FilterDraft().owned(new FindingFilter.Owned(Set.of()))))
                .isEmpty();
    }

    @Test
    public void numbersAreGivenOnceAcrossNodes() throws Exception {
        NumberBlocks one = new NumberBlocks(store.work(), new JpaSeries(store.entities("followup")));
        NumberBlocks two = new NumberBlocks(store.work(), new JpaSeries(store.entities("followup")));
        List<String> given = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            given.add(one.next(2026));
            given.add(two.next(2026));
        }
        given.add(one.next(2027));
        one.stop();
        two.stop();
        assertThat(given)
                .doesNotHaveDuplicates()
                .startsWith("2026-00001", "2026-00021")
                .endsWith("2027-00001");
    }

    @Test
    public void aNumberTakenInWorkThatFailsIsNotGivenAgain() {
        NumberBlocks numbers = new NumberBlocks(store.work(), new JpaSeries(store.entities("followup")));
        List<String> given = new ArrayList<>();
        catchThrowableOfType(
                IllegalStateException.class,
                () -> store.work().write(() -> {
                    given.add(numbers.next(2026));
                    throw new IllegalStateException("the round could not be saved");
                }));
        given.add(numbers.next(2026));
        numbers.stop();
        assertThat(given).containsExactly("2026-00001", "2026-00002");
    }

    private UUID titled(String sv, String en, int dayOfMarch) {
        NewFinding like = Deficiency.of(Severity.LOW)
                .seenAt("2026-03-0" + dayOfMarch + "T08:00:00Z")
                .reported();
        office.badge.wornBy("inspector");
        return store.work()
                .write(() -> office.register.report(NewFinding.of(
                                new Source(like.module(), like.source(), sv + en, like.sourceAddress()),
                                new Text(sv, en),
                                like.severity(),
                                like.unit(),
                                like.reportedAt())
                        .responsible(like.responsible())
                        .premise(like.premise())
                        .seenBy(like.reportedBy())
                        .ready()));
    }

    private List<UUID> seenBy(String reader) {
        office.badge.wornBy(reader);
        return ids(pages(all(), "due", 10));
    }

    private List<UUID> found(FilterDraft filter) {
        office.badge.wornBy("auditor");
        List<UUID> everything = ids(pages(filter.filter(), "due", 10));
        office.badge.wornBy("coordinator");
        assertThat(ids(pages(filter.filter(), "due", 10))).isEqualTo(everything);
        return everything;
    }

    private List<FindingView> pages(FindingFilter filter, String sort, int size) {
        List<FindingView> rows = new ArrayList<>();
        String after = null;
        do {
            Page<FindingView> page = office.desk.page(filter, new PageRequest(size, after, sort));
            rows.addAll(page.items());
            after = page.next();
        } while (after != null);
        return rows;
    }

    private static FindingFilter all() {
        return new FilterDraft().filter();
    }

    private static List<UUID> ids(List<FindingView> views) {
        return views.stream().map(FindingView::id).toList();
    }

    private static Assignment to(String number) {
        return new Assignment(null, null, new Assignee(Town.id(number), null), null, null, null);
    }
}
