// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.rond.internalcontrol.api.ActionGiven;
import se.rond.internalcontrol.api.AssessmentGiven;
import se.rond.internalcontrol.api.BoardDecision;
import se.rond.internalcontrol.api.CommonGiven;
import se.rond.internalcontrol.api.ControlGiven;
import se.rond.internalcontrol.api.ControlState;
import se.rond.internalcontrol.api.ControlView;
import se.rond.internalcontrol.api.Handling;
import se.rond.internalcontrol.api.PlanDetail;
import se.rond.internalcontrol.api.PlanGiven;
import se.rond.internalcontrol.api.PlanState;
import se.rond.internalcontrol.api.ResultGiven;
import se.rond.internalcontrol.api.RiskGiven;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Reason;

/** A plan of the school board for 2026, from the risk analysis on. Each part in the name of whoever may do it. */
public final class PlanCourse {

    public static final UUID BOARD = Municipality.id("BUN");
    public static final BoardDecision ADOPTED =
            new BoardDecision(LocalDate.parse("2025-11-18"), "§ 87", "BUN-2025/214");

    private final ControlOffice office;
    public final UUID id;

    public PlanCourse(ControlOffice office) {
        this(office, UUID.randomUUID());
    }

    private PlanCourse(ControlOffice office, UUID id) {
        this.office = office;
        this.id = id;
    }

    public PlanDetail plan() {
        return office.book.plan(id);
    }

    public PlanCourse begun(UUID board, int year) {
        office.as("control").book.begin(id, new PlanGiven(board, year));
        return this;
    }

    public PlanCourse begun() {
        return begun(BOARD, 2026);
    }

    public PlanCourse commonDecided(String... controls) {
        office.as("control").catalogue.decideCommon(2026, new CommonGiven(List.of(controls)), IfMatch.none());
        return this;
    }

    /** All areas are gone through, whether or not there is a risk. */
    public PlanCourse analysed() {
        office.as("control");
        plan().areas().forEach(area -> office.book.noteArea(id, area.area(), new Reason("Gick igenom rutinerna.")));
        return this;
    }

    public UUID risk(int likelihood, int consequence, Handling handling) {
        UUID risk = UUID.randomUUID();
        office.as("control").writing.saveRisk(id, risk, riskGiven(likelihood, consequence, handling), IfMatch.none());
        return risk;
    }

    public static RiskGiven riskGiven(int likelihood, int consequence, Handling handling) {
        return new RiskGiven(
                "finance",
                null,
                "Fakturor betalas utan attest",
                likelihood,
                consequence,
                handling,
                handling == Handling.ACCEPT ? "Liten skada." : null,
                null);
    }

    public UUID control(UUID risk, String from, String to) {
        UUID control = UUID.randomUUID();
        office.as("control").writing.saveControl(id, control, given(risk, from, to), IfMatch.none());
        return control;
    }

    public static ControlGiven given(UUID risk, String from, String to) {
        return new ControlGiven(
                risk,
                "ic.01",
                "Attest av fakturor",
                "Stickprov mot attestordningen",
                "25 fakturor",
                LocalDate.parse(from),
                LocalDate.parse(to),
                Municipality.id("performer"),
                Municipality.id("SKOLA"),
                null);
    }

    /** Where it controls nothing, it says why. */
    public PlanDetail proposed() {
        PlanDetail draft = plan();
        if (draft.controls().isEmpty() && draft.plan().state() == PlanState.DRAFT) {
            office.as("control").book.controlNothing(id, new Reason("Riskerna är små."));
        }
        return office.as("control").steps.propose(id, seen());
    }

    public PlanDetail adopted(BoardDecision decision) {
        return office.as("secretary").steps.adopt(id, decision, seen());
    }

    public IfMatch seen() {
        return IfMatch.version(plan().version());
    }

    /** A plan in force with so many controls that all end on the days given. */
    public List<UUID> inForce(String... ends) {
        begun().commonDecided().analysed();
        UUID risk = risk(3, 3, Handling.CONTROL);
        List<UUID> controls =
                Stream.of(ends).map(end -> control(risk, "2026-01-01", end)).toList();
        proposed();
        adopted(ADOPTED);
        return controls;
    }

    /** A plan in force with one control of that method, for the school, until summer. */
    public UUID inForceBy(String method) {
        begun().commonDecided().analysed();
        UUID control = UUID.randomUUID();
        ControlGiven usual = given(risk(3, 3, Handling.CONTROL), "2026-01-01", "2026-06-30");
        ControlGiven given = new ControlGiven(
                usual.risk(),
                usual.control(),
                usual.title(),
                method,
                "ur modulen",
                usual.periodFrom(),
                usual.periodTo(),
                usual.performer(),
                usual.routineUnit(),
                usual.routineOwner());
        office.as("control").writing.saveControl(id, control, given, IfMatch.none());
        proposed();
        adopted(ADOPTED);
        return control;
    }

    public ControlView seen(UUID control) {
        return office.performing.control(control);
    }

    private IfMatch version(UUID control) {
        return IfMatch.version(seen(control).version());
    }

    public ControlView performed(UUID control, int sample, int deviations) {
        office.as("performer").performing.start(control, version(control));
        return office.performing.submit(
                control, new ResultGiven(sample, deviations, "Stickprovet är gjort."), version(control));
    }

    public ControlView assessed(UUID control, AssessmentGiven given) {
        return office.as("control").performing.assess(control, given, version(control));
    }

    public ControlView good(UUID control) {
        performed(control, 25, 0);
        return assessed(control, new AssessmentGiven(ControlState.NO_DEVIATION, null, null));
    }

    public ControlView minor(UUID control) {
        performed(control, 25, 1);
        return assessed(control, new AssessmentGiven(ControlState.MINOR_DEVIATION, "En attest saknas.", null));
    }

    public ControlView major(UUID control, String dueOn) {
        performed(control, 25, 9);
        return assessed(
                control,
                new AssessmentGiven(
                        ControlState.MAJOR_DEVIATION,
                        "Attester saknas i flera fall.",
                        new ActionGiven("Inför spärr i systemet", Municipality.id("reader"), LocalDate.parse(dueOn))));
    }

    public ControlView closed(UUID control) {
        return office.as("control").performing.close(control, new Reason("Rutinen är nedlagd."), version(control));
    }

    public ControlView followedUp(UUID control) {
        return office.as("control")
                .performing
                .followUp(control, new Reason("Nytt stickprov utan fel."), version(control));
    }
}
