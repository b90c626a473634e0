// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.AssessmentGiven;
import se.rond.internalcontrol.api.ControlGiven;
import se.rond.internalcontrol.api.ControlState;
import se.rond.internalcontrol.api.ResultGiven;
import se.rond.kernel.Forbidden;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;

/** A control of a plan, from planning to the follow-up of what it found. It goes on by its transitions only. */
@Entity
@Table(schema = "INTERNAL_CONTROL", name = "CONTROL_ACTIVITY")
public class ControlActivity extends ControlFacts {

    private static final int TITLE_LENGTH = 200;
    private static final int METHOD_LENGTH = 2_000;
    private static final int SAMPLE_LENGTH = 200;
    private static final int WORDS_LENGTH = 2_000;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ControlActivity() {}

    @SuppressWarnings("NullAway.Init") // take fills what is left
    public ControlActivity(UUID id, ControlPlan plan, ControlGiven given, String unitPath) {
        this.id = id.toString();
        this.cycle = plan.cycle().toString();
        this.board = plan.board().toString();
        this.planYear = plan.year();
        this.addedIn = plan.number();
        this.state = ControlState.PLANNED;
        take(given, unitPath);
    }

    /** While the plan is a draft. */
    public final void take(ControlGiven given, String path) {
        check(given).refuse();
        risk = given.risk().toString();
        control = given.control();
        title = given.title().strip();
        method = given.method().strip();
        samplePlan = given.samplePlan().strip();
        periodFrom = given.periodFrom();
        periodTo = given.periodTo();
        performer = text(given.performer());
        routineUnit = text(given.routineUnit());
        routineOwner = text(given.routineOwner());
        unitPath = path;
    }

    private static @Nullable String text(@Nullable UUID uuid) {
        return uuid == null ? null : uuid.toString();
    }

    private Checks check(ControlGiven given) {
        return new Checks()
                .words(given.title(), TITLE_LENGTH, "/title")
                .words(given.method(), METHOD_LENGTH, "/method")
                .words(given.samplePlan(), SAMPLE_LENGTH, "/samplePlan")
                .require(
                        !given.periodTo().isBefore(given.periodFrom()),
                        "/periodTo",
                        "period-backwards",
                        "Periodens sista dag är före den första.",
                        "The last day of the period is before the first.")
                .require(
                        given.periodFrom().getYear() == planYear
                                && given.periodTo().getYear() == planYear,
                        "/periodFrom",
                        "period-outside-year",
                        "Kontrollen ska göras under planens år, " + planYear + ".",
                        "The control is to be made in the plan's year, " + planYear + ".");
    }

    /** Somebody else is to make it; the rest of the plan stays as the board adopted it. */
    public void giveTo(UUID person) {
        require(state.isToDo());
        performer = person.toString();
    }

    public void start(Signature by) {
        require(state == ControlState.PLANNED);
        if (by.day().isBefore(periodFrom)) {
            throw new RuleBroken(
                    "period-not-begun",
                    "Kontrollens period börjar " + periodFrom + ".",
                    "The period of the control begins on " + periodFrom + ".");
        }
        started = by;
        state = ControlState.IN_PROGRESS;
    }

    public void submit(ResultGiven given, Signature by) {
        require(state == ControlState.IN_PROGRESS);
        result = new ControlResult(given, by);
        state = ControlState.PERFORMED;
    }

    /** Who performed it does not judge it. */
    public void assess(AssessmentGiven given, Signature by) {
        require(state == ControlState.PERFORMED);
        ControlResult handedIn = Objects.requireNonNull(result);
        if (by.isBySameAs(handedIn.by()) || by.person() != null && by.person().equals(performer())) {
            throw new Forbidden(
                    "assessor-performed",
                    new Text(
                            "Den som har utfört kontrollen bedömer den inte. Be en annan samordnare.",
                            "Who has performed the control does not assess it. Ask another coordinator."));
        }
        check(given, handedIn.given().deviations()).refuse();
        assessment = new Judgement(given.explanation(), by);
        state = given.outcome();
    }

    private static Checks check(AssessmentGiven given, int deviations) {
        ControlState outcome = given.outcome();
        boolean deviates = outcome == ControlState.MINOR_DEVIATION || outcome == ControlState.MAJOR_DEVIATION;
        Checks checks = new Checks()
                .require(
                        deviates || outcome == ControlState.NO_DEVIATION,
                        "/outcome",
                        "outcome-unknown",
                        "Välj ingen, mindre eller större avvikelse.",
                        "Choose no, minor or major deviation.")
                .require(
                        deviates || deviations == 0,
                        "/outcome",
                        "deviations-found",
                        "Kontrollen har " + deviations + " avvikelser. Bedöm om de är mindre eller större.",
                        "The control has " + deviations + " deviations. Judge whether they are minor or major.")
                .require(
                        (outcome == ControlState.MAJOR_DEVIATION) == (given.action() != null),
                        "/action",
                        "corrective-action-missing",
                        "En större avvikelse har en åtgärd med ansvarig och dag; annars anges ingen.",
                        "A major deviation has an action with owner and day; otherwise none is given.");
        return deviates
                ? checks.words(given.explanation(), WORDS_LENGTH, "/explanation")
                : checks.atMost(given.explanation(), WORDS_LENGTH, "/explanation");
    }

    public void requireMajor() {
        require(state == ControlState.MAJOR_DEVIATION);
    }

    public void found(UUID reported) {
        finding = reported.toString();
    }

    public void followUp(@Nullable String words, Signature by) {
        require(state == ControlState.MAJOR_DEVIATION);
        end(words, by, ControlState.FOLLOWED_UP);
    }

    public void close(@Nullable String words, Signature by) {
        require(state.isToDo());
        end(words, by, ControlState.NOT_PERFORMED);
    }

    private void end(@Nullable String words, Signature by, ControlState as) {
        ending = new Judgement(Checks.required(words, WORDS_LENGTH, "/reason"), by);
        state = as;
    }

    /** The draft of a revision leaves it out; it stays in the version that is in force until the board has decided. */
    public void remove(int number, @Nullable String because) {
        require(state.isToDo());
        removedBecause = Checks.required(because, WORDS_LENGTH, "/reason");
        removedIn = number;
    }

    public void keep() {
        removedIn = null;
        removedBecause = null;
    }

    /** A version is in force: its controls count, those that it left out do not. */
    public void inForce(int number) {
        counts = isIn(number);
        leftOut = removedIn != null && removedIn <= number;
    }

    private void require(boolean fits) {
        if (!fits) {
            throw Refusals.controlState();
        }
    }
}
