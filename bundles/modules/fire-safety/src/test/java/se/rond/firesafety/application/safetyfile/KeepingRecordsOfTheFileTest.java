// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.safetyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.Test;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.firesafety.api.safetyfile.EquipmentGiven;
import se.rond.firesafety.api.safetyfile.EquipmentKind;
import se.rond.firesafety.api.safetyfile.EquipmentState;
import se.rond.firesafety.api.safetyfile.EquipmentView;
import se.rond.firesafety.api.safetyfile.EventGiven;
import se.rond.firesafety.api.safetyfile.EventType;
import se.rond.firesafety.api.safetyfile.Observation;
import se.rond.firesafety.api.safetyfile.RecordState;
import se.rond.firesafety.api.safetyfile.ServiceDone;
import se.rond.firesafety.api.safetyfile.VisitGiven;
import se.rond.firesafety.api.safetyfile.VisitResult;
import se.rond.firesafety.api.safetyfile.Withdrawal;
import se.rond.firesafety.application.SteadyClock;
import se.rond.kernel.IfMatch;

public class KeepingRecordsOfTheFileTest {

    @Test
    public void anEventCountsOnItsSwedishDay() {
        file.events.save(id, event("2026-10-31T23:30:00Z", "Bränd gröt"), IfMatch.none());

        assertThat(file.events.event(id).day()).isEqualTo("2026-11-01");
        assertThat(file.events.event(id).state()).isEqualTo(RecordState.VALID);
    }

    @Test
    public void anEventOfTheFutureAndANegativeCostAreRefused() {
        EventGiven wrong = new EventGiven(
                file.school,
                Instant.parse("2026-12-01T10:00:00Z"),
                EventType.FIRE,
                "x".repeat(301),
                true,
                false,
                new BigDecimal("-1"));

        assertThat(file.refusal(() -> file.events.save(id, wrong, IfMatch.none())))
                .isEqualTo("invalid");
        assertThat(file.violations())
                .containsExactly(
                        "/happenedAt happened-in-future", "/cause text-too-long", "/costSek cost-out-of-range");
    }

    @Test
    public void anEventThatWasWithdrawnDoesNotChange() {
        file.events.save(id, event("2026-10-31T10:00:00Z", "Rök"), IfMatch.none());

        assertThat(file.events
                        .withdraw(id, new Withdrawal("Dubbelt registrerad"))
                        .state())
                .isEqualTo(RecordState.WITHDRAWN);
        assertThat(file.refusal(() -> file.events.save(id, event("2026-10-31T10:00:00Z", "Annat"), IfMatch.version(0))))
                .isEqualTo("record-withdrawn");
    }

    @Test
    public void aRecordStaysWhereItIs() {
        file.as("strategist");
        file.events.save(id, event("2026-10-31T10:00:00Z", "Rök"), IfMatch.none());
        EventGiven elsewhere = new EventGiven(
                file.home, Instant.parse("2026-10-31T10:00:00Z"), EventType.NEAR_MISS, "Rök", false, false, null);

        assertThat(file.refusal(() -> file.events.save(id, elsewhere, IfMatch.version(0))))
                .isEqualTo("record-fixed");
    }

    @Test
    public void anOrderBecomesAFindingThatIsDueWhenTheOrderSays() {
        file.visits.save(id, visit(VisitResult.ORDER, "2027-01-31"), IfMatch.none());

        file.visits.observe(id, observation("Komplettera utrymningslarmet"));

        assertThat(file.findings.reported).singleElement().satisfies(finding -> {
            assertThat(finding.dueOn()).isEqualTo("2027-01-31");
            assertThat(finding.title().sv()).isEqualTo("Tillsyn 2026/117: Komplettera utrymningslarmet");
        });
    }

    @Test
    public void onlyAnOrderHasALastDayAndItDoesNotLieBeforeTheVisit() {
        assertThat(file.refusal(() -> file.visits.save(id, visit(VisitResult.ORDER, null), IfMatch.none())))
                .isEqualTo("invalid");
        assertThat(file.violations()).containsExactly("/orderDueOn order-due-missing");
        assertThat(file.refusal(() -> file.visits.save(id, visit(VisitResult.REMARK, "2027-01-31"), IfMatch.none())))
                .isEqualTo("invalid");
        assertThat(file.violations()).containsExactly("/orderDueOn order-due-missing");
        assertThat(file.refusal(() -> file.visits.save(id, visit(VisitResult.ORDER, "2026-10-01"), IfMatch.none())))
                .isEqualTo("invalid");
        assertThat(file.violations()).containsExactly("/orderDueOn order-due-before-visit");
        VisitGiven tomorrow =
                new VisitGiven(file.school, LocalDate.parse("2026-11-29"), " ", VisitResult.NO_REMARK, null, null);
        assertThat(file.refusal(() -> file.visits.save(id, tomorrow, IfMatch.none())))
                .isEqualTo("invalid");
        assertThat(file.violations()).containsExactly("/visitedOn visited-in-future", "/diaryNumber text-missing");
    }

    @Test
    public void aVisitThatWasWithdrawnHasNoOrders() {
        file.visits.save(id, visit(VisitResult.NO_REMARK, null), IfMatch.none());
        file.visits.withdraw(id, new Withdrawal("Fel lokal"));

        assertThat(file.refusal(() -> file.visits.observe(id, observation("Något"))))
                .isEqualTo("record-withdrawn");
    }

    @Test
    public void theNextServiceIsAnIntervalAfterTheLast() {
        EquipmentView piece = extinguisher("Släckare 4", "2025-10-01");
        assertThat(piece.nextServiceOn()).isEqualTo("2026-10-01");
        assertThat(piece.serviceOverdue()).isTrue();

        EquipmentView serviced =
                file.equipment.serviced(piece.id(), new ServiceDone(LocalDate.parse("2026-11-28"), null));

        assertThat(serviced.nextServiceOn()).isEqualTo("2027-11-28");
        assertThat(serviced.serviceOverdue()).isFalse();
    }

    @Test
    public void aServiceThatNobodyKnowsOfIsDueToday() {
        EquipmentView piece = extinguisher("Släckare 4", null);

        assertThat(piece.nextServiceOn()).isEqualTo("2026-11-28");
    }

    @Test
    public void aServiceNeitherLiesInTheFutureNorBeforeTheLast() {
        EquipmentView piece = extinguisher("Släckare 4", "2025-10-01");

        assertThat(file.refusal(() ->
                        file.equipment.serviced(piece.id(), new ServiceDone(LocalDate.parse("2026-11-29"), null))))
                .isEqualTo("invalid");
        assertThat(file.violations()).containsExactly("/servicedOn serviced-in-future");
        assertThat(file.refusal(() ->
                        file.equipment.serviced(piece.id(), new ServiceDone(LocalDate.parse("2025-09-30"), null))))
                .isEqualTo("invalid");
        assertThat(file.violations()).containsExactly("/servicedOn serviced-before-last");
    }

    @Test
    public void aServiceOfAgesAgoIsASlipOfThePen() {
        assertThat(file.refusal(() -> extinguisher("Släckare 5", "1900-01-01"))).isEqualTo("invalid");
        assertThat(file.violations()).containsExactly("/lastServiceOn date-too-early");
        EquipmentView piece = extinguisher("Släckare 6", null);
        assertThat(file.refusal(() ->
                        file.equipment.serviced(piece.id(), new ServiceDone(LocalDate.parse("1900-01-01"), null))))
                .isEqualTo("invalid");
        assertThat(file.violations()).containsExactly("/servicedOn date-too-early");
    }

    @Test
    public void aNameIsGivenOnceInPremisesAndAgainWhenItIsFree() {
        EquipmentView first = extinguisher("Släckare 4", null);
        assertThat(file.refusal(() -> extinguisher("släckare 4 ", null))).isEqualTo("equipment-label-taken");

        file.equipment.removed(first.id(), new Withdrawal("Utbytt"));

        assertThat(extinguisher("Släckare 4", null).state()).isEqualTo(EquipmentState.IN_USE);
        assertThat(file.equipment.piece(first.id()).nextServiceOn()).isNull();
        assertThat(file.refusal(() -> file.equipment.outOfOrder(first.id(), new Withdrawal("Trasig"))))
                .isEqualTo("equipment-removed");
    }

    @Test
    public void whatIsOutOfOrderIsInUseAgainAfterAService() {
        EquipmentView piece = extinguisher("Släckare 4", "2025-10-01");

        assertThat(file.equipment
                        .outOfOrder(piece.id(), new Withdrawal("Ingen plombering"))
                        .state())
                .isEqualTo(EquipmentState.OUT_OF_ORDER);
        assertThat(file.equipment
                        .serviced(piece.id(), new ServiceDone(LocalDate.parse("2026-11-20"), "Ny plombering"))
                        .state())
                .isEqualTo(EquipmentState.IN_USE);
        assertThat(file.trailOf(piece.id())).containsExactly("create", "out-of-order", "service");
    }

    @Test
    public void anIntervalIsOneMonthToTenYears() {
        EquipmentGiven wrong =
                new EquipmentGiven(file.school, EquipmentKind.AED, "Hjärtstartare", "Entrén", null, 121, null);

        assertThat(file.refusal(() -> file.equipment.save(id, wrong, IfMatch.none())))
                .isEqualTo("invalid");
        assertThat(file.violations()).containsExactly("/serviceIntervalMonths number-out-of-range");
    }

    private final SteadyClock clock = new SteadyClock();
    private final SafetyFile file = new SafetyFile(new InMemoryFile().keeping(), clock);
    private final UUID id = UUID.randomUUID();

    {
        clock.noon("2026-11-28");
    }

    private EquipmentView extinguisher(String label, String lastService) {
        return file.equipment
                .save(
                        UUID.randomUUID(),
                        new EquipmentGiven(
                                file.school,
                                EquipmentKind.EXTINGUISHER,
                                label,
                                "Korridor A",
                                null,
                                12,
                                lastService == null ? null : LocalDate.parse(lastService)),
                        IfMatch.none())
                .view();
    }

    private EventGiven event(String moment, String cause) {
        return new EventGiven(file.school, Instant.parse(moment), EventType.NEAR_MISS, cause, false, false, null);
    }

    private VisitGiven visit(VisitResult result, String orderDueOn) {
        return new VisitGiven(
                file.school,
                LocalDate.parse("2026-11-02"),
                "2026/117",
                result,
                orderDueOn == null ? null : LocalDate.parse(orderDueOn),
                null);
    }

    private static Observation observation(String text) {
        return new Observation(UUID.randomUUID(), text, Severity.HIGH, ResponsibleParty.OWNER, null, List.of());
    }
}
