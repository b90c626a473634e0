// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence.safetyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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
import se.rond.findings.ResponsibleParty;
import se.rond.firesafety.api.safetyfile.BoundaryGiven;
import se.rond.firesafety.api.safetyfile.BoundaryItem;
import se.rond.firesafety.api.safetyfile.BoundaryView;
import se.rond.firesafety.api.safetyfile.DocumentGiven;
import se.rond.firesafety.api.safetyfile.DocumentKind;
import se.rond.firesafety.api.safetyfile.DrillEvaluation;
import se.rond.firesafety.api.safetyfile.DrillHeld;
import se.rond.firesafety.api.safetyfile.DrillPlan;
import se.rond.firesafety.api.safetyfile.DrillState;
import se.rond.firesafety.api.safetyfile.DrillView;
import se.rond.firesafety.api.safetyfile.EquipmentGiven;
import se.rond.firesafety.api.safetyfile.EquipmentKind;
import se.rond.firesafety.api.safetyfile.EquipmentView;
import se.rond.firesafety.api.safetyfile.EventGiven;
import se.rond.firesafety.api.safetyfile.EventType;
import se.rond.firesafety.api.safetyfile.EventView;
import se.rond.firesafety.api.safetyfile.FileFilter;
import se.rond.firesafety.api.safetyfile.RecordState;
import se.rond.firesafety.api.safetyfile.VisitGiven;
import se.rond.firesafety.api.safetyfile.VisitResult;
import se.rond.firesafety.api.safetyfile.Withdrawal;
import se.rond.firesafety.application.safetyfile.SafetyFile;
import se.rond.firesafety.domain.safetyfile.Drill;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Malformed;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Stale;
import se.rond.kernel.Text;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

@RunWith(Parameterized.class)
public class KeepingTheFileTest {

    @Test
    public void aDrillIsReadAsItWasKept() {
        UUID id = drillOn("2026-03-02");
        file.drills.hold(id, new DrillHeld(Instant.parse("2026-03-02T07:00:00.123456Z"), 412, 260));
        DrillView evaluated = file.drills.evaluate(id, new DrillEvaluation("Åtgärda återsamlingen"));

        assertThat(file.drills.drill(id)).isEqualTo(evaluated);
        assertThat(evaluated.heldAt()).isEqualTo("2026-03-02T07:00:00.123456Z");
        assertThat(evaluated.evaluatedBy().name()).isEqualTo("responsible Ek");
        assertThat(evaluated.version()).isPositive();
    }

    @Test
    public void whoeverSawAnOlderVersionChangesNothing() {
        UUID id = drillOn("2026-03-02");
        file.drills.plan(
                id, plan("2026-03-09"), IfMatch.version(file.drills.drill(id).version()));

        assertThatThrownBy(() -> file.drills.plan(id, plan("2026-03-16"), IfMatch.version(0)))
                .isInstanceOf(Stale.class);
        assertThat(file.drills.drill(id).day()).isEqualTo("2026-03-09");
    }

    @Test
    public void aListIsReadPageByPageTheLatestFirst() {
        List<UUID> made = new ArrayList<>();
        for (String day : List.of("2026-01-05", "2026-02-02", "2026-02-02", "2026-02-02", "2026-04-07")) {
            made.add(drillOn(day));
        }

        List<UUID> seen = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        String after = null;
        do {
            Page<DrillView> page = file.drills.drills(NOTHING, PageRequest.of(2, after, null));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
            page.items().forEach(drill -> seen.add(drill.id()));
            page.items().forEach(drill -> days.add(drill.day()));
            after = page.next();
        } while (after != null);

        assertThat(seen).containsExactlyInAnyOrderElementsOf(made);
        assertThat(days).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    public void listsAreFilteredByStateDayPathAndType() {
        UUID held = drillOn("2026-02-02");
        file.drills.hold(held, new DrillHeld(Instant.parse("2026-02-03T08:00:00Z"), null, null));
        drillOn("2026-05-02");
        assertThat(drills(new FileFilter("L1", null, null, null, null, Set.of("held"))))
                .containsExactly(held);
        assertThat(drills(new FileFilter(
                        null, "SKOLA", null, LocalDate.parse("2026-02-01"), LocalDate.parse("2026-02-28"), Set.of())))
                .containsExactly(held);
        assertThat(drills(new FileFilter(null, null, "/KOMMUN/BUN/", null, null, Set.of())))
                .hasSize(2);
        assertThat(drills(new FileFilter(null, null, "/KOMMUN/VON/", null, null, Set.of())))
                .isEmpty();
        assertThatThrownBy(() -> drills(new FileFilter(null, null, null, null, null, Set.of("green"))))
                .isInstanceOf(Malformed.class);

        UUID fire = event(EventType.FIRE, new BigDecimal("1250.50"));
        event(EventType.UNWANTED_ALARM, null);
        List<EventView> fires = file.events
                .events(NOTHING, EventType.FIRE, null, PageRequest.first(10))
                .items();
        assertThat(fires).extracting(EventView::id).containsExactly(fire);
        assertThat(fires.get(0).costSek()).isEqualByComparingTo("1250.5");
    }

    @Test
    public void everybodySeesTheirPremisesOnly() {
        drillOn("2026-02-02");
        file.as("strategist");
        file.drills.plan(
                UUID.randomUUID(), new DrillPlan(file.home, LocalDate.parse("2026-02-02"), true), IfMatch.none());

        assertThat(drills(NOTHING)).hasSize(2);
        file.as("reader");
        assertThat(drills(NOTHING)).hasSize(1);
        file.as("stranger");
        assertThat(drills(NOTHING)).isEmpty();
    }

    @Test
    public void theServiceThatIsDueFirstComesFirst() {
        equipment("B", 24, "2025-06-01");
        equipment("A", 12, "2025-05-01");
        UUID removed = equipment("C", 12, "2024-01-01");
        equipment("D", null, null);
        file.equipment.removed(removed, new Withdrawal("Utbytt"));
        equipment("c", 12, "2026-02-01");

        List<EquipmentView> due = file.equipment
                .equipment(
                        new FileFilter(null, null, null, null, LocalDate.parse("2027-12-31"), Set.of()),
                        EquipmentKind.EXTINGUISHER,
                        PageRequest.first(10))
                .items();

        assertThat(due).extracting(EquipmentView::label).containsExactly("A", "c", "B");
    }

    @Test
    public void aVisitIsReadAsItWasKept() {
        UUID id = UUID.randomUUID();
        VisitGiven order = new VisitGiven(
                file.school,
                LocalDate.parse("2026-02-16"),
                "2026/117",
                VisitResult.ORDER,
                LocalDate.parse("2026-06-30"),
                "Avser plan 2");

        assertThat(file.visits.save(id, order, IfMatch.none()).created()).isTrue();
        assertThat(file.visits.save(id, order, IfMatch.none()).created()).isFalse();
        assertThat(file.visits.visit(id).orderDueOn()).isEqualTo("2026-06-30");
        assertThat(file.visits
                        .visits(FileFilter.ofPremise(file.school.toString()), PageRequest.first(5))
                        .items())
                .hasSize(1);
    }

    @Test
    public void aDocumentIsEvidenceOfThePremises() {
        UUID id = UUID.randomUUID();
        DocumentGiven drawing = new DocumentGiven(file.school, DocumentKind.DRAWING, "Plan 1", null);

        assertThat(file.documents.save(id, drawing, IfMatch.none()).created()).isTrue();
        assertThat(file.documents.save(id, drawing, IfMatch.none()).created()).isFalse();
        assertThat(file.documents.document(id).secrecyToBeAssessed())
                .as("drawings are tried before they are given out")
                .isTrue();
        assertThat(file.photos.attached)
                .containsExactly(id + " fire-safety.premise/" + file.school + " fire-safety.read_premise");
        assertThat(file.documents.withdraw(id, new Withdrawal("Inaktuell")).state())
                .isEqualTo(RecordState.WITHDRAWN);
        assertThat(file.refusal(() -> file.documents.save(
                        id,
                        new DocumentGiven(file.school, DocumentKind.OTHER, "Annan", null),
                        IfMatch.version(file.documents.document(id).version()))))
                .isEqualTo("record-withdrawn");
        assertThat(file.refusal(() -> file.documents.save(
                        UUID.randomUUID(),
                        new DocumentGiven(file.school, DocumentKind.OTHER, " ", null),
                        IfMatch.none())))
                .isEqualTo("invalid");
    }

    @Test
    public void premisesHaveTheDefaultBoundaryListUntilTheyHaveTheirOwn() {
        BoundaryView usual = file.boundaries.boundary(file.school);
        assertThat(usual.adjusted()).isFalse();
        assertThat(usual.items()).hasSize(17);
        List<BoundaryItem> own = new ArrayList<>(usual.items());
        own.set(
                0,
                new BoundaryItem(
                        new Text("Larm\toch\nåäö", "Alarm"), ResponsibleParty.OCCUPANT, "Enligt avtal 2025 § 7"));

        BoundaryView adjusted = file.boundaries.adjust(file.school, new BoundaryGiven(own), IfMatch.none());

        assertThat(adjusted.adjusted()).isTrue();
        assertThat(adjusted.items().get(0).text().sv()).isEqualTo("Larm och åäö");
        assertThat(adjusted.items().get(0).note()).isEqualTo("Enligt avtal 2025 § 7");
        assertThat(adjusted.items().subList(1, 17)).isEqualTo(usual.items().subList(1, 17));
        assertThat(file.boundaries.boundary(file.school)).isEqualTo(adjusted);
        assertThat(file.refusal(
                        () -> file.boundaries.adjust(file.school, new BoundaryGiven(usual.items()), IfMatch.none())))
                .isEqualTo("version-missing");
        assertThat(file.refusal(() -> file.boundaries.adjust(
                        file.school, new BoundaryGiven(List.of()), IfMatch.version(adjusted.version()))))
                .isEqualTo("invalid");
        assertThat(file.violations()).containsExactly("/items items-out-of-range");
        file.as("reader");
        assertThat(file.refusal(() -> file.boundaries.adjust(
                        file.school, new BoundaryGiven(usual.items()), IfMatch.version(adjusted.version()))))
                .isEqualTo("not-permitted");
        file.as("stranger");
        assertThat(file.refusal(() -> file.boundaries.boundary(file.school))).isEqualTo("not-found");
    }

    @Test
    public void whatADrillWasInThePastCanBeRead() {
        UUID id = drillOn("2026-02-02");
        Instant before = store.clock().instant();
        store.clock().advance(java.time.Duration.ofHours(1));
        file.drills.withdraw(id, new Withdrawal("Storm"));

        DrillState then = store.work()
                .readAsOf(
                        before.plusSeconds(60),
                        () -> records.find(Drill.class, id).orElseThrow().state());

        assertThat(then).isEqualTo(DrillState.PLANNED);
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    private static final FileFilter NOTHING = new FileFilter(null, null, null, null, null, Set.of());

    @Rule
    public final StoreRule store;

    private SafetyFile file;
    private JpaFileRecords records;

    public KeepingTheFileTest(Database database) {
        store = new StoreRule(database, "fire-safety");
    }

    @Before
    public void givenTheFileOfTheSchool() {
        records = new JpaFileRecords(store.entities("fire-safety"));
        file = StoredFile.on(store);
        store.clock().set("2026-03-02T08:00:00Z");
    }

    private UUID drillOn(String day) {
        UUID id = UUID.randomUUID();
        file.drills.plan(id, plan(day), IfMatch.none());
        return id;
    }

    private DrillPlan plan(String day) {
        return new DrillPlan(file.school, LocalDate.parse(day), true);
    }

    private List<UUID> drills(FileFilter filter) {
        return file.drills.drills(filter, PageRequest.first(50)).items().stream()
                .map(DrillView::id)
                .toList();
    }

    private UUID event(EventType type, BigDecimal cost) {
        UUID id = UUID.randomUUID();
        file.events.save(
                id,
                new EventGiven(file.school, Instant.parse("2026-02-20T10:00:00Z"), type, null, false, false, cost),
                IfMatch.none());
        return id;
    }

    private UUID equipment(String label, Integer interval, String last) {
        UUID id = UUID.randomUUID();
        file.equipment.save(
                id,
                new EquipmentGiven(
                        file.school,
                        EquipmentKind.EXTINGUISHER,
                        label,
                        "Plan 1",
                        null,
                        interval,
                        last == null ? null : LocalDate.parse(last)),
                IfMatch.none());
        return id;
    }
}
