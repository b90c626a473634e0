// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.findings.Effect;
import se.rond.findings.MeasureState;
import se.rond.findings.NewMeasure;
import se.rond.findings.Priority;
import se.rond.findings.Source;
import se.rond.kernel.RuleBroken;
import se.rond.platform.followup.domain.Actor;
import se.rond.platform.followup.domain.Site;
import se.rond.platform.followup.town.Town;

/** Every action in every state: the whole of the measure's state machine, written down a second time. */
@RunWith(Parameterized.class)
public class MeasureStatesTest {

    private static final Map<MeasureAction, Map<MeasureState, MeasureState>> MACHINE = Map.of(
            MeasureAction.DECIDE, Map.of(MeasureState.PROPOSED, MeasureState.DECIDED),
            MeasureAction.REJECT, Map.of(MeasureState.PROPOSED, MeasureState.REJECTED),
            MeasureAction.START, Map.of(MeasureState.DECIDED, MeasureState.IN_PROGRESS),
            MeasureAction.FINISH,
                    Map.of(
                            MeasureState.DECIDED, MeasureState.DONE,
                            MeasureState.IN_PROGRESS, MeasureState.DONE),
            MeasureAction.CHECK_EFFECT, Map.of(MeasureState.DONE, MeasureState.IN_PROGRESS),
            MeasureAction.REOPEN, Map.of(MeasureState.DONE, MeasureState.IN_PROGRESS),
            MeasureAction.CHANGE,
                    Map.of(
                            MeasureState.PROPOSED, MeasureState.PROPOSED,
                            MeasureState.DECIDED, MeasureState.DECIDED,
                            MeasureState.IN_PROGRESS, MeasureState.IN_PROGRESS));

    @Parameters(name = "{0} when {1}")
    public static List<Object[]> everyActionInEveryState() {
        List<Object[]> all = new ArrayList<>();
        for (MeasureAction action : MACHINE.keySet()) {
            for (MeasureState state : MeasureState.values()) {
                all.add(new Object[] {action, state});
            }
        }
        return all;
    }

    private final MeasureAction action;
    private final MeasureState state;

    public MeasureStatesTest(MeasureAction action, MeasureState state) {
        this.action = action;
        this.state = state;
    }

    @Test
    public void leadsWhereTheMachineSaysOrIsRefusedUnderItsOwnName() {
        Measure measure = measure(state);
        if (action == MeasureAction.REOPEN && state == MeasureState.DONE) {
            measure.checkEffect(Effect.PARTLY, "Halva huset", null, COORDINATOR, NOW, TODAY);
        }
        MeasureState next = MACHINE.get(action).get(state);

        if (next != null) {
            perform(action, measure);
            assertThat(measure.state()).isEqualTo(next);
            assertThat(measure.openDueOn().equals(MeasureFacts.NEVER))
                    .isEqualTo(next == MeasureState.DONE || next == MeasureState.REJECTED);
        } else {
            RuleBroken refusal = catchThrowableOfType(RuleBroken.class, () -> perform(action, measure));
            assertThat(refusal.rule()).isEqualTo(action.slug() + "-wrong-state");
            assertThat(refusal.detail().sv())
                    .contains(MeasureRefusals.name(state).sv());
            assertThat(measure.state()).isEqualTo(state);
        }
    }

    static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-03-03");
    static final Actor JANITOR = new Actor(Town.id("account janitor"), Town.id("janitor"), "janitor");
    static final Actor COORDINATOR = new Actor(Town.id("account coordinator"), Town.id("coordinator"), "coordinator");
    static final Actor HEAD = new Actor(Town.id("account head"), Town.id("head"), "head");

    static Measure proposed() {
        NewMeasure measure = NewMeasure.of(
                        new Source("gap-analysis", Town.id("assessment"), "question-1", "/gap-analysis/1"),
                        "Nya lås i alla skolor",
                        Priority.HIGH,
                        Town.id("ALSKOLAN"))
                .owner(Town.id("janitor"))
                .dueOn(TODAY.plusDays(30))
                .ready();
        Site site = new Site(Town.id("ALSKOLAN"), "/KOMMUN/BUN/BUN-F/ALSKOLAN/", null);
        return Measure.proposed(Town.id("measure"), measure, null, site, COORDINATOR, NOW, TODAY);
    }

    static Measure measure(MeasureState state) {
        Measure measure = proposed();
        switch (state) {
            case PROPOSED -> {}
            case DECIDED -> perform(MeasureAction.DECIDE, measure);
            case REJECTED -> perform(MeasureAction.REJECT, measure);
            case IN_PROGRESS -> {
                perform(MeasureAction.DECIDE, measure);
                perform(MeasureAction.START, measure);
            }
            case DONE -> {
                perform(MeasureAction.DECIDE, measure);
                perform(MeasureAction.FINISH, measure);
            }
        }
        assertThat(measure.state()).isEqualTo(state);
        return measure;
    }

    private static void perform(MeasureAction action, Measure measure) {
        List<MeasureChange> changes = switch (action) {
            case DECIDE -> measure.decide(new Decision(null, null, null, null, null), HEAD, NOW, TODAY);
            case REJECT -> measure.reject("För dyrt");
            case START -> measure.start(null);
            case FINISH -> measure.finish("BUN-2026/12", null, null, JANITOR, NOW);
            case CHECK_EFFECT ->
                measure.checkEffect(Effect.NOT_EFFECTIVE, "Låsen kärvar", null, COORDINATOR, NOW.plusSeconds(1), TODAY);
            case REOPEN -> measure.reopen("Resten av huset", null, TODAY);
            case CHANGE ->
                measure.change(
                        new Plan("Nya lås", null, Priority.LOW, measure.owner(), measure.dueOn(), null, null, null),
                        TODAY);
            default -> throw new IllegalArgumentException(action.name());
        };
        assertThat(changes).isNotEmpty();
    }
}
