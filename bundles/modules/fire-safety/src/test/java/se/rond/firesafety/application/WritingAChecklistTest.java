// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.Test;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.firesafety.api.CancelReason;
import se.rond.firesafety.api.Cancellation;
import se.rond.firesafety.api.ChecklistSummary;
import se.rond.firesafety.api.ChecklistView;
import se.rond.firesafety.api.DraftGiven;
import se.rond.firesafety.api.DraftSource;
import se.rond.firesafety.api.DraftView;
import se.rond.firesafety.api.Frequency;
import se.rond.firesafety.api.PointView;
import se.rond.firesafety.api.Publication;
import se.rond.firesafety.api.Publication.Move;
import se.rond.firesafety.api.ScheduleView;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Text;

public class WritingAChecklistTest {

    @Test
    public void aShippedListIsCopiedAdaptedAndPublishedAsTheNextVersion() {
        DraftView draft = begin(null);
        List<PointView> points = new ArrayList<>(draft.points());
        points.remove(0);
        points.add(0, own("own.stage-curtain"));

        DraftView written = save(draft, points);
        ChecklistView published = publish(Move.FOLLOW);

        assertThat(written.points().get(0).id()).isEqualTo("own.stage-curtain");
        assertThat(written.points()).extracting(PointView::number).isSorted().startsWith(1, 2, 3);
        assertThat(published.listVersion()).isEqualTo(2);
        assertThat(published.code()).isEqualTo("sba.school");
        assertThat(round.fire.published.newest("sba.school")).contains(published);
        assertThat(shipped().listVersion()).as("the first version is as it was").isEqualTo(1);
        assertThat(shipped().points()).hasSize(30);
    }

    @Test
    public void theListsComeInPagesByCode() {
        ChecklistReading reading = new ChecklistReading(round.fire.published);
        List<String> codes = new ArrayList<>();
        String after = null;
        do {
            Page<ChecklistSummary> page = reading.checklists(PageRequest.of(2, after, null));
            page.items().forEach(list -> codes.add(list.code()));
            after = page.next();
        } while (after != null);

        assertThat(codes).hasSizeGreaterThan(4).isSorted().doesNotHaveDuplicates();
        assertThat(codes)
                .containsExactlyElementsOf(reading.checklists(PageRequest.first(500)).items().stream()
                        .map(ChecklistSummary::code)
                        .toList());
        assertThat(round.refusal(() -> reading.checklists(PageRequest.of(2, "garbage", null))))
                .isEqualTo("cursor-unreadable");
    }

    @Test
    public void roundsThatHaveOpenedKeepTheirVersionAndThoseToComeFollow() {
        round.fire.as("inspector");
        round.fire.walking.start(round.id);
        round.fire.as("strategist");
        DraftView draft = begin(null);
        save(draft, List.of(own("own.only")));

        publish(Move.FOLLOW);

        assertThat(round.now().checklist().listVersion()).isEqualTo(1);
        assertThat(round.now().progress().total()).isEqualTo(8);
        assertThat(versionOf("2026-05")).isEqualTo(2);
        assertThat(schedule().followsNewest()).isTrue();
    }

    @Test
    public void schedulesStayWithTheirVersionUntilSomebodyMovesThem() {
        begin(null);
        publish(Move.STAY);
        round.fire.rollover.run();

        assertThat(versionOf("2026-05")).isEqualTo(1);
        assertThat(schedule().followsNewest()).isFalse();
        assertThat(schedule().checklist().listVersion()).isEqualTo(1);

        round.fire.pausing.followNewest(schedule().id());

        assertThat(versionOf("2026-05")).isEqualTo(2);
        assertThat(schedule().followsNewest()).isTrue();
    }

    @Test
    public void aRoundThatOpensOpensWithTheVersionThatItsScheduleStaysWith() {
        begin(null);
        publish(Move.STAY);
        round.clock.noon("2026-04-05");
        round.fire.transitions.run();

        assertThat(versionOf("2026-04")).isEqualTo(1);
    }

    @Test
    public void aListOfOnesOwnHasItsOwnCode() {
        begin("own.youth-centre");

        ChecklistView published = publish(Move.FOLLOW);

        assertThat(published.code()).isEqualTo("own.youth-centre");
        assertThat(published.listVersion()).isEqualTo(1);
        assertThat(round.fire.published.newest("sba.school").orElseThrow().listVersion())
                .isEqualTo(1);
    }

    @Test
    public void whatIsPublishedNeverChanges() {
        DraftView draft = begin(null);
        publish(Move.STAY);

        assertThat(round.refusal(() -> save(draft, draft.points()))).isEqualTo("checklist-published");
        assertThat(round.refusal(() -> publish(Move.STAY))).isEqualTo("checklist-published");
        assertThat(round.refusal(() -> round.fire.writing.discard(id))).isEqualTo("checklist-published");
    }

    @Test
    public void aListHasOneDraftUntilItIsPublishedOrGivenUp() {
        begin(null);
        begin(null);
        assertThat(round.fire.writing.drafts()).hasSize(1);
        assertThat(round.refusal(() -> round.fire.writing.begin(
                        UUID.randomUUID(), new DraftSource(shipped().id(), null))))
                .isEqualTo("draft-exists");

        round.fire.writing.discard(id);

        assertThat(round.fire.writing.drafts()).isEmpty();
        assertThat(round.fire
                        .writing
                        .begin(UUID.randomUUID(), new DraftSource(shipped().id(), null))
                        .listVersion())
                .isEqualTo(2);
    }

    @Test
    public void aCodeIsReadableAndFree() {
        assertThat(round.refusal(() -> begin("Ö!"))).isEqualTo("code-unreadable");
        assertThat(round.refusal(() -> begin("sba.office"))).isEqualTo("checklist-code-taken");
    }

    @Test
    public void everythingThatIsWrongWithADraftIsToldAtOnce() {
        DraftView draft = begin(null);
        PointView nameless = new PointView(
                "Own point",
                1,
                draft.points().get(0).category(),
                new Text(" ", "x".repeat(301)),
                new Text("", ""),
                Frequency.MONTHLY,
                Severity.LOW,
                ResponsibleParty.OCCUPANT,
                true,
                false);
        PointView twice = own("own.twice");

        assertThat(round.refusal(() -> round.fire.writing.save(
                        id,
                        new DraftGiven(
                                new Text("", "Name"), new Text("", ""), Set.of(), 13, List.of(nameless, twice, twice)),
                        seen())))
                .isEqualTo("invalid");
        assertThat(round.violations)
                .containsExactly(
                        "/name/sv text-missing",
                        "/drillsPerYear number-out-of-range",
                        "/premiseTypes premise-types-missing",
                        "/points/0/id point-id-unreadable",
                        "/points/0/text/sv text-missing",
                        "/points/0/text/en text-too-long",
                        "/points/2/id point-twice");
        assertThat(round.refusal(() -> save(draft, List.of()))).isEqualTo("invalid");
        assertThat(round.violations).containsExactly("/points points-out-of-range");
    }

    @Test
    public void aListThatSchedulesFollowIsNotRetired() {
        assertThat(round.refusal(() -> retire("sba.school"))).isEqualTo("checklist-in-use");
        assertThat(round.refusal(() -> retire("nothing"))).isEqualTo("not-found");
    }

    @Test
    public void aRetiredListCannotBeChosenAndTheSchedulesThatHadItShowIt() {
        UUID schedule = schedule().id();
        round.fire.planning.end(schedule, new Cancellation(CancelReason.OTHER, null));

        retire("sba.school");

        assertThat(round.fire.published.newest("sba.school")).isEmpty();
        assertThat(round.fire.planning.schedule(schedule).checklist().code()).isEqualTo("sba.school");
        assertThat(round.fire.published.version(shipped().id())).isPresent();
    }

    @Test
    public void onlyThoseWhoOwnTheListsWriteThem() {
        round.fire.as("coordinator");

        assertThat(round.refusal(() -> begin(null))).isEqualTo("not-permitted");
        assertThat(round.refusal(() -> round.fire.writing.drafts())).isEqualTo("not-permitted");
    }

    @Test
    public void theLibraryHasEveryCheckpointInItsArea() {
        assertThat(round.fire.writing.library().points()).hasSize(84);
        assertThat(round.fire.writing.library().categories()).isNotEmpty().doesNotContainNull();
    }

    private final RoundOfTheSchool round = new RoundOfTheSchool();
    private final UUID id = UUID.randomUUID();
    private final UUID first;

    public WritingAChecklistTest() {
        round.fire.as("strategist");
        first = round.fire.published.newest("sba.school").orElseThrow().id();
    }

    private ChecklistView shipped() {
        return round.fire.published.version(first).orElseThrow();
    }

    private DraftView begin(String code) {
        return round.fire.writing.begin(id, new DraftSource(first, code));
    }

    private DraftView save(DraftView draft, List<PointView> points) {
        return round.fire.writing.save(
                id,
                new DraftGiven(draft.name(), draft.note(), draft.premiseTypes(), draft.drillsPerYear(), points),
                seen());
    }

    private IfMatch seen() {
        return IfMatch.version(round.fire.writing.draft(id).version());
    }

    private ChecklistView publish(Move schedules) {
        return round.fire.writing.publish(id, new Publication(schedules));
    }

    private void retire(String code) {
        round.fire.writing.retire(code, new Cancellation(CancelReason.OTHER, "Ersatt"));
    }

    private PointView own(String pointId) {
        return new PointView(
                pointId,
                1,
                shipped().points().get(0).category(),
                new Text("Scenridån är brandskyddad", "The stage curtain is fire-proofed"),
                new Text("Se märkningen", "See the label"),
                Frequency.MONTHLY,
                Severity.MEDIUM,
                ResponsibleParty.OCCUPANT,
                true,
                true);
    }

    private ScheduleView schedule() {
        return round.fire.planning.schedule(round.memory.rounds.get(round.id).schedule());
    }

    private int versionOf(String month) {
        UUID checklist = round.memory.rounds.values().stream()
                .filter(one -> one.site().premise().equals(round.fire.school)
                        && one.period().equals(month))
                .findFirst()
                .orElseThrow()
                .checklist();
        return round.fire.published.version(checklist).orElseThrow().listVersion();
    }
}
