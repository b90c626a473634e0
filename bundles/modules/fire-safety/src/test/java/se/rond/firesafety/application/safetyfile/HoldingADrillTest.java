// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.safetyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.Test;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.firesafety.api.safetyfile.DrillEvaluation;
import se.rond.firesafety.api.safetyfile.DrillHeld;
import se.rond.firesafety.api.safetyfile.DrillPlan;
import se.rond.firesafety.api.safetyfile.DrillState;
import se.rond.firesafety.api.safetyfile.DrillView;
import se.rond.firesafety.api.safetyfile.Observation;
import se.rond.firesafety.api.safetyfile.Withdrawal;
import se.rond.firesafety.application.SteadyClock;
import se.rond.kernel.IfMatch;

public class HoldingADrillTest {

    @Test
    public void aDrillIsPlannedHeldAndEvaluated() {
        plan("2026-10-05");
        file.drills.hold(id, held("2026-10-06T08:15:00Z", 412, 260));

        DrillView drill = file.drills.evaluate(id, new DrillEvaluation(" Återsamlingsplatsen var blockerad. "));

        assertThat(drill.state()).isEqualTo(DrillState.EVALUATED);
        assertThat(drill.day()).isEqualTo("2026-10-06");
        assertThat(drill.plannedOn()).isEqualTo("2026-10-05");
        assertThat(drill.participants()).isEqualTo(412);
        assertThat(drill.secondsToClear()).isEqualTo(260);
        assertThat(drill.lessons()).isEqualTo("Återsamlingsplatsen var blockerad.");
        assertThat(drill.evaluatedBy().name()).isEqualTo("responsible Ek");
        assertThat(drill.unit().code()).isEqualTo("SKOLA");
        assertThat(file.trailOf(id)).containsExactly("create", "hold", "evaluate");
    }

    @Test
    public void thePlanIsSentTwiceAndMadeOnce() {
        assertThat(plan("2026-10-05").created()).isTrue();
        assertThat(plan("2026-10-05").created()).isFalse();
        assertThat(file.trailOf(id)).containsExactly("create");
    }

    @Test
    public void aChangeNeedsTheVersionThatWasSeen() {
        plan("2026-10-05");

        assertThat(file.refusal(() -> plan("2026-10-12"))).isEqualTo("version-missing");
        assertThat(file.drills
                        .plan(id, new DrillPlan(file.school, LocalDate.parse("2026-10-12"), true), seen())
                        .view()
                        .day())
                .isEqualTo("2026-10-12");
    }

    @Test
    public void whatIsEvaluatedIsHistory() {
        plan("2026-10-05");
        file.drills.hold(id, held("2026-10-06T08:15:00Z", 412, 260));
        file.drills.evaluate(id, new DrillEvaluation("Bra"));

        assertThat(file.refusal(() -> file.drills.hold(id, held("2026-10-07T08:15:00Z", 1, 1))))
                .isEqualTo("drill-evaluated");
        assertThat(file.refusal(() -> file.drills.withdraw(id, new Withdrawal("fel"))))
                .isEqualTo("drill-evaluated");
        assertThat(file.refusal(() -> file.drills.evaluate(id, new DrillEvaluation("Annat"))))
                .isEqualTo("drill-evaluated");
        assertThat(file.refusal(() -> file.drills.evaluate(id, new DrillEvaluation("Bra"))))
                .as("the same again")
                .isEqualTo("not refused");
    }

    @Test
    public void whatIsHeldHasAPlanNoMoreAndWhatIsCancelledIsNotHeld() {
        plan("2026-10-05");
        file.drills.hold(id, held("2026-10-06T08:15:00Z", 412, 260));
        assertThat(file.refusal(() ->
                        file.drills.plan(id, new DrillPlan(file.school, LocalDate.parse("2026-12-01"), true), seen())))
                .isEqualTo("drill-held");

        file.drills.withdraw(id, new Withdrawal("Falsk registrering"));

        assertThat(file.refusal(() -> file.drills.hold(id, held("2026-10-06T08:15:00Z", 1, 1))))
                .isEqualTo("drill-cancelled");
    }

    @Test
    public void nobodyEvaluatesOrObservesWhatWasNotHeld() {
        plan("2026-12-05");

        assertThat(file.refusal(() -> file.drills.evaluate(id, new DrillEvaluation("Bra"))))
                .isEqualTo("drill-not-held");
        assertThat(file.refusal(() -> file.drills.observe(id, observation("Dörr låst", null))))
                .isEqualTo("drill-not-held");
    }

    @Test
    public void everythingThatIsWrongIsToldAtOnce() {
        plan("2026-10-05");

        assertThat(file.refusal(() -> file.drills.hold(id, held("2027-10-06T08:15:00Z", -1, 7201))))
                .isEqualTo("invalid");
        assertThat(file.violations())
                .containsExactly(
                        "/heldAt held-in-future",
                        "/participants number-out-of-range",
                        "/secondsToClear number-out-of-range");
        assertThat(file.refusal(() -> plan("1999-10-05", UUID.randomUUID()))).isEqualTo("invalid");
        assertThat(file.violations()).containsExactly("/plannedOn day-out-of-range");
        assertThat(file.refusal(() -> file.drills.withdraw(id, new Withdrawal(" "))))
                .isEqualTo("invalid");
        assertThat(file.violations()).containsExactly("/reason text-missing");
    }

    @Test
    public void whatADrillShowsBecomesAFindingOnce() {
        plan("2026-10-05");
        file.drills.hold(id, held("2026-10-06T08:15:00Z", 412, 260));
        Observation locked = observation("Dörr B2 gick inte att öppna", null);

        UUID first = file.drills.observe(id, locked).finding();

        assertThat(file.drills.observe(id, locked).finding()).isEqualTo(first);
        assertThat(file.findings.reported).singleElement().satisfies(finding -> {
            assertThat(finding.title().sv()).isEqualTo("Utrymningsövning: Dörr B2 gick inte att öppna");
            assertThat(finding.severity()).isEqualTo(Severity.HIGH);
            assertThat(finding.premise()).isEqualTo(file.school);
            assertThat(finding.dueOn()).isNull();
        });
    }

    @Test
    public void aDeadlineBeforeTodayIsRefused() {
        plan("2026-10-05");
        file.drills.hold(id, held("2026-10-06T08:15:00Z", 412, 260));

        assertThat(file.refusal(() -> file.drills.observe(id, observation("Dörr", LocalDate.parse("2026-11-01")))))
                .isEqualTo("invalid");
        assertThat(file.violations()).containsExactly("/dueOn due-before-today");
    }

    @Test
    public void whoMayOnlyReadRecordsNothingAndAStrangerSeesNothing() {
        plan("2026-10-05");

        file.as("reader");
        assertThat(file.drills.drill(id).state()).isEqualTo(DrillState.PLANNED);
        assertThat(file.refusal(() -> file.drills.hold(id, held("2026-10-06T08:15:00Z", 1, 1))))
                .isEqualTo("not-permitted");
        assertThat(file.refusal(() -> plan("2026-10-05", UUID.randomUUID()))).isEqualTo("not-permitted");
        file.as("stranger");
        assertThat(file.refusal(() -> file.drills.drill(id))).isEqualTo("not-found");
    }

    private final SteadyClock clock = new SteadyClock();
    private final SafetyFile file = new SafetyFile(new InMemoryFile().keeping(), clock);
    private final UUID id = UUID.randomUUID();

    {
        clock.noon("2026-11-28");
    }

    private se.rond.kernel.Saved<DrillView> plan(String day) {
        return plan(day, id);
    }

    private se.rond.kernel.Saved<DrillView> plan(String day, UUID under) {
        return file.drills.plan(under, new DrillPlan(file.school, LocalDate.parse(day), true), IfMatch.none());
    }

    private IfMatch seen() {
        return IfMatch.version(file.drills.drill(id).version());
    }

    private static DrillHeld held(String moment, int participants, int seconds) {
        return new DrillHeld(Instant.parse(moment), participants, seconds);
    }

    private static Observation observation(String text, LocalDate dueOn) {
        return new Observation(
                UUID.nameUUIDFromBytes(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                text,
                Severity.HIGH,
                ResponsibleParty.OWNER,
                dueOn,
                List.of());
    }
}
