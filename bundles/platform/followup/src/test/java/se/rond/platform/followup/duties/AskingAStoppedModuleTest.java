// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.duties.DutySource;
import se.rond.duties.DutyState;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.kernel.Problem;
import se.rond.platform.followup.figures.AbsentModules;
import se.rond.platform.followup.figures.AwayModules;
import se.rond.platform.followup.town.Badge;
import se.rond.platform.followup.town.MovableClock;
import se.rond.platform.followup.town.Town;

/** Nothing to do would be an answer; and so would be that something is away of which the asker is not told. */
public class AskingAStoppedModuleTest {

    @Test
    public void aModuleThatIsStoppedIsSaidToBe() {
        Problem refusal = whenRefused("training");

        assertThat(refusal.status()).isEqualTo(503);
        assertThat(refusal.rule()).isEqualTo("module-not-running");
        assertThat(refusal.detail().sv()).startsWith("Modulen Utbildning är inte igång. Försök igen");
        assertThat(refusal.detail().en()).startsWith("The module Training is not running. Try again");
    }

    @Test
    public void oneThatRunsAndHasNoDutiesIsSaidToHaveNone() {
        givenBothRun();

        assertThat(whenRefused("training").rule()).isEqualTo("module-unknown");
    }

    @Test
    public void whoeverIsOutsideHearsWhetherItRunsOrNotWhatTheyHearOfOneThatNeverWas() {
        for (boolean mine : new boolean[] {false, true}) {
            givenBothAreStopped();
            String stopped = said("security-protection", mine);
            givenBothRun();
            String running = said("security-protection", mine);

            assertThat(stopped).startsWith("400 module-unknown").isEqualTo(said("nonsense", mine));
            assertThat(running).isEqualTo(stopped);
        }
    }

    @Test
    public void whoeverOpensTheCompartmentIsToldThatItIsAway() {
        badge.wornBy("officer");

        assertThat(said("security-protection", false)).startsWith("503 module-not-running");
        assertThat(said("security-protection", true)).startsWith("503 module-not-running");
        givenBothRun();
        assertThat(whenAsked("security-protection", false)).hasSize(1);
    }

    private final Town town = new Town();
    private final Badge badge = new Badge(town);
    private final MovableClock clock = new MovableClock();
    private final Planned rounds = new Planned(town, "fire-safety", "round");
    private final Planned secrets =
            new Planned(town, "security-protection", "interview", Compartment.SECURITY_PROTECTION);
    private DutyDesk desk;

    @Before
    public void givenAnAuditorBesideTwoStoppedModules() {
        clock.set("2026-03-02T09:00:00Z");
        rounds.at("ALSKOLAN", "L1", "2026-03-10T22:59:59Z", DutyState.DUE);
        secrets.at("ALSKOLAN", "L1", "2026-03-10T22:59:59Z", DutyState.DUE);
        badge.grantForUnit("auditor", "KOMMUN", "read_all_except_security_protection");
        badge.grantForUnit("officer", "KOMMUN", "compartment_security_protection_all");
        badge.wornBy("auditor");
        givenBothAreStopped();
    }

    private void givenBothAreStopped() {
        desk = desk(AwayModules.stopped(badge), rounds);
    }

    private void givenBothRun() {
        desk = desk(AwayModules.running(badge), rounds, secrets);
    }

    private DutyDesk desk(AbsentModules absent, DutySource... sources) {
        return DutyDesks.of(new DutySources(List.of(sources), absent), town, badge, clock);
    }

    private List<DutyView> whenAsked(String module, boolean mine) {
        return desk.page(
                        new DutyFilter(null, null, module, DutyFilter.Kind.EVERY, mine, Set.of(DutyState.DUE), YEAR),
                        PageRequest.first(10))
                .items();
    }

    private Problem whenRefused(String module) {
        return whenRefused(module, false);
    }

    private Problem whenRefused(String module, boolean mine) {
        return catchThrowableOfType(Problem.class, () -> whenAsked(module, mine));
    }

    /** Every word of it but the name asked for. */
    private String said(String module, boolean mine) {
        Problem refusal = whenRefused(module, mine);
        return refusal.status() + " " + refusal.rule() + " "
                + refusal.detail().sv().replace(module, "…")
                + refusal.detail().en().replace(module, "…");
    }

    private static final Period YEAR = Period.year(2026);
}
