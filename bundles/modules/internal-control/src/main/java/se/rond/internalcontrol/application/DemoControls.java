// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Caller;
import se.rond.findings.Effect;
import se.rond.findings.MeasureState;
import se.rond.findings.MeasureSummary;
import se.rond.findings.Priority;
import se.rond.internalcontrol.api.ActionGiven;
import se.rond.internalcontrol.api.AssessmentGiven;
import se.rond.internalcontrol.api.ControlState;
import se.rond.internalcontrol.api.ResultGiven;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.CorrectiveAction;
import se.rond.internalcontrol.domain.Signature;
import se.rond.internalcontrol.domain.samples.PlannedSize;
import se.rond.kernel.Period;
import se.rond.organisation.Person;

/** What became of the controls of the demonstration. Nothing happens that the rules would refuse. */
@Component(service = DemoControls.class)
public final class DemoControls {

    static final String PERFORMER = "100060";
    private static final String COORDINATOR = "100484";
    private static final String SECRETARY = "100379";
    static final Set<String> COMMON = Collections.unmodifiableSet(
            new TreeSet<>(Set.of("ic.01", "ic.04", "ic.07", "ic.16", "ic.20", "ic.26", "ic.28")));

    /** First and last month of the period of each. */
    private static final Map<String, int[]> MONTHS = Map.of(
            "ic.01", new int[] {1, 4},
            "ic.04", new int[] {1, 6},
            "ic.07", new int[] {7, 9},
            "ic.16", new int[] {5, 8},
            "ic.20", new int[] {3, 10},
            "ic.26", new int[] {9, 12},
            "ic.28", new int[] {1, 12});

    private static final int USUAL_SIZE = 25;
    private static final int MAJOR = 5;
    private static final List<String> CONCLUSIONS = List.of(
            "Stickprovet är gjort enligt planen. Rutinen följs.",
            "Urvalet är granskat mot riktlinjen. Inga fel.",
            "Kontrollen är genomförd tillsammans med enheten. Allt stämmer.");

    private final PlanDesk desk;
    private final PlanMeasures measures;

    @Activate
    public DemoControls(@Reference PlanDesk desk, @Reference PlanMeasures measures) {
        this.desk = desk;
        this.measures = measures;
    }

    /** Whoever coordinates internal control, at noon of a day. */
    Signature byCoordinator(LocalDate day) {
        return by(COORDINATOR, "internkontrollsamordnare", day);
    }

    /** Whoever records what boards decide, at noon of a day. */
    Signature bySecretary(LocalDate day) {
        return by(SECRETARY, "nämndsekreterare", day);
    }

    private Signature by(String number, String who, LocalDate day) {
        UUID account = UUID.nameUUIDFromBytes(("demo " + who).getBytes(StandardCharsets.UTF_8));
        UUID person = desk.boards()
                .organisation()
                .personByNumber(number)
                .map(Person::id)
                .orElse(null);
        return new Signature(
                new Caller(account, person, who, Caller.Via.SYSTEM),
                day.atTime(12, 0).atZone(Period.ZONE).toInstant());
    }

    private static Signature by(@Nullable UUID person, LocalDate day) {
        UUID account = UUID.nameUUIDFromBytes(("demo " + person).getBytes(StandardCharsets.UTF_8));
        return new Signature(
                new Caller(account, person, "kontrollant", Caller.Via.SYSTEM),
                day.atTime(10, 0).atZone(Period.ZONE).toInstant());
    }

    static LocalDate[] period(@Nullable String control, int year) {
        int[] months = MONTHS.getOrDefault(String.valueOf(control), new int[] {1, 12});
        return new LocalDate[] {
            LocalDate.of(year, months[0], 1), YearMonth.of(year, months[1]).atEndOfMonth()
        };
    }

    /**
     * As far as it has come by today.
     *
     * @param board number of the board
     * @param place number of the control in the plan
     */
    void run(ControlActivity control, int board, int place) {
        LocalDate today = desk.today();
        boolean past = control.year() < today.getYear();
        int fate = (board * 5 + place * 7) % 16;
        if (!control.periodTo().isBefore(today)) {
            if (place % 2 == 0 && !control.periodFrom().isAfter(today)) {
                control.start(by(control.performer(), control.periodFrom()));
            }
        } else if (fate == 3 && past) {
            control.close(
                    "Personalbyte: kontrollen hann inte göras och är med i nästa års plan.",
                    byCoordinator(control.periodTo()));
        } else if (fate != 3) {
            perform(control, fate, past);
        }
    }

    private void perform(ControlActivity control, int fate, boolean past) {
        LocalDate day = control.periodTo().minusDays(12);
        boolean deviates = fate == 1 || fate == 6 || fate == 11;
        int size = size(control);
        int deviations = !deviates ? 0 : fate == 11 ? Math.min(MAJOR, size) : 1;
        control.start(by(control.performer(), day));
        control.submit(
                new ResultGiven(size, deviations, conclusion(fate, size, deviations)),
                by(control.performer(), day.plusDays(6)));
        if (fate == 11) {
            major(control, past);
        } else if (fate != 8 || past) {
            control.assess(
                    new AssessmentGiven(
                            deviates ? ControlState.MINOR_DEVIATION : ControlState.NO_DEVIATION,
                            deviates ? "I ett fall är dokumentationen ofullständig. Enheten har rättat det." : null,
                            null),
                    byCoordinator(day.plusDays(10)));
        }
    }

    private static int size(ControlActivity control) {
        Integer planned = PlannedSize.of(control.given().samplePlan());
        return planned == null ? USUAL_SIZE : planned;
    }

    private static String conclusion(int fate, int size, int deviations) {
        return deviations == 0
                ? CONCLUSIONS.get(fate % CONCLUSIONS.size())
                : "Stickprovet är gjort enligt planen. " + deviations + " av " + size + " avviker från rutinen.";
    }

    /** What was mended last year is done and checked; what was found this year is being mended. */
    private void major(ControlActivity control, boolean ofLastYear) {
        boolean past = ofLastYear && control.periodTo().plusDays(55).isBefore(desk.today());
        LocalDate assessed =
                past ? control.periodTo().minusDays(2) : desk.today().minusDays(10);
        LocalDate due = past ? assessed.plusDays(60) : desk.today().plusDays(40);
        ActionGiven action = new ActionGiven(
                "Inför spärr i systemet och utbilda dem som attesterar",
                Objects.requireNonNull(control.performer()),
                due);
        AssessmentGiven given = new AssessmentGiven(
                ControlState.MAJOR_DEVIATION, "Felen är flera och har samma orsak: rutinen är inte känd.", action);
        Signature by = byCoordinator(assessed);
        control.assess(given, by);
        UUID finding = past ? measures.reportMended(control, given, by) : measures.report(control, given, due, by);
        control.found(finding);
        if (past) {
            LocalDate done = due.minusDays(15);
            CorrectiveAction corrected = measures.propose(control, action, null, finding);
            corrected.learn(new MeasureSummary(
                    corrected.measure(),
                    corrected.id().toString(),
                    action.title(),
                    MeasureState.DONE,
                    Priority.HIGH,
                    action.owner(),
                    due,
                    done,
                    Effect.EFFECTIVE));
            control.followUp("Nytt stickprov om tio utan fel.", byCoordinator(done.plusDays(10)));
        } else {
            measures.propose(control, action, due, finding);
        }
    }
}
