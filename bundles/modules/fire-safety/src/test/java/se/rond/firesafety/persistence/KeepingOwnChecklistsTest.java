// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.firesafety.api.CancelReason;
import se.rond.firesafety.api.ChecklistView;
import se.rond.firesafety.api.DraftGiven;
import se.rond.firesafety.api.DraftSource;
import se.rond.firesafety.api.DraftView;
import se.rond.firesafety.api.Frequency;
import se.rond.firesafety.api.PointView;
import se.rond.firesafety.api.Publication;
import se.rond.firesafety.api.ScheduleFilter;
import se.rond.firesafety.api.SchedulePause;
import se.rond.firesafety.api.ScheduleView;
import se.rond.firesafety.application.FireSafety;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Stale;
import se.rond.kernel.Text;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

@RunWith(Parameterized.class)
public class KeepingOwnChecklistsTest {

    @Test
    public void pointsChangePlacesGoAndComeAndAreReadInTheirOrder() {
        DraftView draft = fire.writing.begin(id, new DraftSource(school.id(), null));
        List<PointView> points = new ArrayList<>(draft.points());
        Collections.reverse(points);
        points.remove(3);
        points.add(1, own());

        DraftView written = save(points, draft.version());

        assertThat(written.points()).extracting(PointView::id).containsExactlyElementsOf(ids(points));
        assertThat(written.version()).isGreaterThan(draft.version());
        assertThat(fire.writing.draft(id)).isEqualTo(written);
        ChecklistView published = fire.writing.publish(id, new Publication(Publication.Move.FOLLOW));
        assertThat(published.points()).isEqualTo(written.points());
        assertThat(new StoredFireSafety(store).fire.published.version(id))
                .as("after a restart")
                .contains(published);
    }

    @Test
    public void nobodyWritesOverAnother() {
        DraftView draft = fire.writing.begin(id, new DraftSource(school.id(), null));
        List<PointView> points = new ArrayList<>(draft.points());
        Collections.swap(points, 0, 1);
        save(points, draft.version());

        assertThatThrownBy(() -> save(draft.points(), draft.version())).isInstanceOf(Stale.class);
        assertThat(fire.writing.draft(id).points())
                .extracting(PointView::id)
                .startsWith(points.get(0).id(), points.get(1).id());
    }

    @Test
    public void aDraftThatWasGivenUpMakesRoom() {
        fire.writing.begin(id, new DraftSource(school.id(), null));
        fire.writing.discard(id);

        assertThat(fire.writing.drafts()).isEmpty();
        assertThat(fire.writing
                        .begin(UUID.randomUUID(), new DraftSource(school.id(), null))
                        .listVersion())
                .isEqualTo(2);
    }

    @Test
    public void aScheduleKeepsItsPausesAndItsVersion() {
        ScheduleView schedule = schedule();
        SchedulePause summer = new SchedulePause(
                UUID.randomUUID(),
                LocalDate.parse("2026-06-15"),
                LocalDate.parse("2026-08-15"),
                CancelReason.PREMISE_CLOSED,
                "Sommarlov åäö");
        SchedulePause autumn = new SchedulePause(
                UUID.randomUUID(),
                LocalDate.parse("2026-10-26"),
                LocalDate.parse("2026-10-30"),
                CancelReason.OTHER,
                null);
        fire.pausing.pause(schedule.id(), summer);
        fire.pausing.pause(schedule.id(), autumn);
        fire.writing.begin(id, new DraftSource(school.id(), null));
        fire.writing.publish(id, new Publication(Publication.Move.STAY));

        ScheduleView kept = schedule();

        assertThat(kept.pauses()).containsExactly(summer, autumn);
        assertThat(kept.followsNewest()).isFalse();
        assertThat(kept.checklist().listVersion()).isEqualTo(1);
        assertThat(fire.pausing.followNewest(schedule.id()).checklist().listVersion())
                .isEqualTo(2);
        assertThat(
                        count(
                                "SELECT COUNT(r) FROM CheckRound r WHERE r.state = se.rond.firesafety.api.RoundState.CANCELLED"))
                .isEqualTo(3);
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private final UUID id = UUID.randomUUID();
    private FireSafety fire;
    private ChecklistView school;

    public KeepingOwnChecklistsTest(Database database) {
        store = new StoreRule(database, "fire-safety");
    }

    @Before
    public void givenTheScheduleOfTheSchool() {
        fire = new StoredFireSafety(store).fire;
        store.clock().set("2026-03-02T08:00:00Z");
        fire.as("strategist");
        fire.scheduleEverything("2026-03-02", 15);
        school = fire.published.version(schedule().checklist().id()).orElseThrow();
    }

    private ScheduleView schedule() {
        return fire.planning
                .schedules(new ScheduleFilter("L1", null, true), PageRequest.first(5))
                .items()
                .get(0);
    }

    private DraftView save(List<PointView> points, long seen) {
        return fire.writing.save(
                id,
                new DraftGiven(school.name(), school.note(), school.premiseTypes(), 2, points),
                IfMatch.version(seen));
    }

    private PointView own() {
        return new PointView(
                "own.curtain",
                1,
                school.points().get(0).category(),
                new Text("Ridån är brandskyddad", "The curtain is fire-proofed"),
                new Text("", ""),
                Frequency.YEARLY,
                Severity.LOW,
                ResponsibleParty.SHARED,
                false,
                false);
    }

    private static List<String> ids(List<PointView> points) {
        return points.stream().map(PointView::id).toList();
    }

    private long count(String query) {
        return store.work()
                .read(() -> store.entities("fire-safety")
                        .createQuery(query, Long.class)
                        .getSingleResult());
    }
}
