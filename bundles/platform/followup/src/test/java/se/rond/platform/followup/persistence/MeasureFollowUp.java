// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Before;
import org.junit.Rule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.findings.MeasureState;
import se.rond.findings.NewMeasure;
import se.rond.findings.Priority;
import se.rond.findings.Source;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Problem;
import se.rond.platform.followup.application.Office;
import se.rond.platform.followup.measures.Decision;
import se.rond.platform.followup.measures.MeasureDesk;
import se.rond.platform.followup.measures.MeasureDetails;
import se.rond.platform.followup.measures.MeasureFilter;
import se.rond.platform.followup.measures.MeasureView;
import se.rond.platform.followup.measures.Plan;
import se.rond.platform.followup.measures.Proposal;
import se.rond.platform.followup.town.Town;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** An office that follows measures up, on both databases. */
@RunWith(Parameterized.class)
abstract class MeasureFollowUp {

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    Office office;

    MeasureFollowUp(Database database) {
        store = new StoreRule(database, "followup");
    }

    @Before
    public void open() {
        store.clock().set("2026-03-02T09:00:00Z");
        office = new Office(
                new JpaFindings(store.entities("followup")),
                new JpaMeasures(store.entities("followup")),
                store.work(),
                store.clock());
    }

    static final IfMatch NOT_SEEN = IfMatch.none();

    static UUID id(String name) {
        return Town.id(name);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Plan plan(String title) {
        return new Plan(title, null, Priority.HIGH, null, null, null, null, null);
    }

    static Decision decision(String owner, String due) {
        return new Decision(Town.id(owner), day(due), null, null, null);
    }

    static MeasureFilter filter(
            Set<MeasureState> states, Boolean open, LocalDate overdue, LocalDate effect, UUID owner) {
        return new MeasureFilter(states, open, Set.of(), overdue, effect, owner, null, null, null, null, null, null);
    }

    static NewMeasure fromAModule(String key, UUID... findings) {
        return NewMeasure.of(
                        new Source("gap-analysis", id("assessment"), key, "/gap-analysis/1"),
                        "Nya lås",
                        Priority.HIGH,
                        Town.id("ALSKOLAN"))
                .serving(List.of(findings))
                .ready();
    }

    MeasureDetails propose(String name, UUID... findings) {
        store.clock().set(store.clock().instant().plusSeconds(60).toString());
        office.badge.wornBy("coordinator");
        return save(name, NOT_SEEN, plan(name), findings).measure();
    }

    MeasureDesk.Saved save(String name, IfMatch seen, Plan plan, UUID... findings) {
        return office.measures.save(id(name), seen, new Proposal(plan, null, Town.id("L1"), List.of(findings), null));
    }

    MeasureDetails read(String reader, String name) {
        office.badge.wornBy(reader);
        return office.measures.details(id(name));
    }

    List<String> serving(UUID finding) {
        office.badge.wornBy("coordinator");
        return titles(pages(MeasureFilter.ALL.servingFinding(finding), "due", 10));
    }

    List<String> found(MeasureFilter filter) {
        office.badge.wornBy("auditor");
        List<String> everything = titles(pages(filter, "due", 2));
        office.badge.wornBy("coordinator");
        assertThat(titles(pages(filter, "due", 2))).isEqualTo(everything);
        return everything;
    }

    List<MeasureView> pages(MeasureFilter filter, String sort, int size) {
        List<MeasureView> rows = new ArrayList<>();
        String after = null;
        do {
            Page<MeasureView> page = office.measures.page(filter, new PageRequest(size, after, sort));
            rows.addAll(page.items());
            after = page.next();
        } while (after != null);
        return rows;
    }

    static List<String> titles(List<MeasureView> views) {
        return views.stream().map(MeasureView::title).toList();
    }

    void by(String number, Runnable deed) {
        store.clock().set(store.clock().instant().plusSeconds(60).toString());
        office.badge.wornBy(number);
        deed.run();
    }

    void refused(String rule, String number, ThrowingCallable deed) {
        office.badge.wornBy(number);
        Problem refusal = catchThrowableOfType(Problem.class, deed);
        assertThat(refusal).as(rule).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
    }
}
