// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Problem;
import se.rond.kernel.Unavailable;
import se.rond.platform.followup.application.Office;
import se.rond.platform.followup.application.Places;
import se.rond.platform.followup.town.InMemoryFindings;
import se.rond.platform.followup.town.MovableClock;
import se.rond.platform.followup.town.NoTransaction;

/** A figure whose module is away is away; one that never was does not exist. */
public class AskingForAbsentFiguresTest {

    @Test
    public void theFigureOfAModuleThatIsAwayIsSaidToBeAwayHoweverItIsAskedFor() {
        for (Problem refusal : askedInEveryWay("k.sba.01")) {
            assertThat(refusal.status()).isEqualTo(503);
            assertThat(refusal.rule()).isEqualTo("module-not-running");
            assertThat(refusal.detail().sv()).contains("Brandskydd", "k.sba.01", "Försök igen");
            assertThat(refusal.detail().en()).contains("Fire safety", "k.sba.01", "Try again");
        }
    }

    @Test
    public void whoeverPutsItIntoSomethingOfTheirOwnIsToldSoToo() {
        Unavailable refusal = catchThrowableOfType(Unavailable.class, () -> sources.definition("k.sba.01"));

        assertThat(refusal.detail())
                .isEqualTo(askedInEveryWay("k.sba.01").get(0).detail());
        assertThat(sources.definition("k.none.01")).isEmpty();
    }

    @Test
    public void whatIsKeptApartIsPutIntoNothingAndNotSaidToBeAwayWhetherItsModuleRunsOrNot() {
        assertThat(sources.definition("k.sp.01")).as("stopped").isEmpty();
        known.set(1, AwayModules.counting(AwayModules.PROTECTION));
        assertThat(sources.definition("k.sp.01")).as("running").isEmpty();
    }

    @Test
    public void aFigureThatNeverWasIsNotThere() {
        for (Problem refusal : askedInEveryWay("k.none.01")) {
            assertThat(refusal.status()).isEqualTo(404);
            assertThat(refusal.rule()).isEqualTo("not-found");
        }
    }

    @Test
    public void whatIsKeptApartIsToTheLetterOneThatNeverWas() {
        List<String> kept = said(askedInEveryWay("k.sp.01"), "k.sp.01");

        assertThat(kept).isEqualTo(said(askedInEveryWay("k.none.01"), "k.none.01"));
        assertThat(kept.get(0)).startsWith("404");
        assertThat(sources.absent()).extracting(DashboardView.Absent::figure).containsExactly("k.sba.01", "k.sba.02");
    }

    @Test
    public void whoeverOpensTheCompartmentIsToldThatItIsAway() {
        office.badge.wornBy("officer");

        for (Problem refusal : askedInEveryWay("k.sp.01")) {
            assertThat(refusal.status()).isEqualTo(503);
            assertThat(refusal.detail().sv()).contains("Säkerhetsskydd");
        }
        assertThat(sources.absent()).extracting(DashboardView.Absent::figure).contains("k.sp.01");
    }

    @Test
    public void whatAModuleThatRunsKeepsToItselfIsNotThere() {
        known.set(1, AwayModules.counting(AwayModules.PROTECTION));
        office.badge.wornBy("officer");

        assertThat(askedInEveryWay("k.sp.01")).extracting(Problem::status).containsOnly(404);
    }

    @Test
    public void aModuleThatRunsWithoutThePartThatCountsIsAwayWithIt() {
        known.set(0, AwayModules.counting(AwayModules.FIRE_SAFETY));

        assertThat(askedInEveryWay("k.sba.01")).extracting(Problem::status).containsOnly(503);
    }

    @Test
    public void theFigureOfOneCourseIsAwayWithItsModuleAndUnknownWhileItCounts() {
        assertThat(askedInEveryWay("k.sba.01.one_course"))
                .extracting(Problem::status)
                .containsOnly(503);

        known.set(0, AwayModules.counting(AwayModules.FIRE_SAFETY));

        assertThat(askedInEveryWay("k.sba.01.one_course"))
                .extracting(Problem::status)
                .containsOnly(404);
    }

    @Test
    public void theManifestSaysWhoCountsWhat() {
        Map<String, String> headers = Map.of(
                "Rond-Module", "vault",
                "Rond-Module-Name-sv", "Valvet",
                "Rond-Compartment", "SECURITY_PROTECTION",
                "Rond-Figures", "k.v.01, k.v.02");

        CountingModule module = CountingModule.of(headers::get, true);

        assertThat(module.figures()).containsExactlyInAnyOrder("k.v.01", "k.v.02");
        assertThat(module.compartment()).isEqualTo(Compartment.SECURITY_PROTECTION);
        assertThat(module.name().sv()).isEqualTo("Valvet");
        assertThat(module.name().en()).isEqualTo("vault");
        assertThat(module.away().counting()).isFalse();
        assertThat(CountingModule.of(Map.of("Rond-Module", "plain")::get, false))
                .isEqualTo(new CountingModule(
                        "plain", se.rond.kernel.Text.same("plain"), Compartment.GENERAL, Set.of(), false));
        assertThat(CountingModule.of(Map.of("Rond-Api", "followup")::get, true)).isNull();
    }

    private List<Problem> askedInEveryWay(String figure) {
        FigureDesk.Asked asked = new FigureDesk.Asked("KOMMUN", null, null, null);
        return List.of(
                catchThrowableOfType(Problem.class, () -> desk.figure(figure, asked)),
                catchThrowableOfType(Problem.class, () -> desk.breakdown(figure, asked, By.MONTH)),
                catchThrowableOfType(Problem.class, () -> ranking.page(figure, asked, 3, PageRequest.first(5))));
    }

    private static List<String> said(List<Problem> refusals, String figure) {
        return refusals.stream()
                .map(refusal -> refusal.status() + " " + refusal.rule() + " "
                        + refusal.detail().sv().replace(figure, "…")
                        + refusal.detail().en().replace(figure, "…"))
                .toList();
    }

    private final List<CountingModule> known =
            new ArrayList<>(List.of(AwayModules.FIRE_SAFETY, AwayModules.PROTECTION));
    private Office office;
    private FigureSources sources;
    private FigureDesk desk;
    private Ranking ranking;

    @Before
    public void givenTwoModulesThatAreAway() {
        MovableClock clock = new MovableClock();
        NoTransaction work = new NoTransaction();
        office = new Office(new InMemoryFindings(), work, clock);
        office.badge.wornBy("auditor");
        sources = new FigureSources(List.of(), new AbsentModules(() -> known, office.badge), office.badge);
        Subjects subjects = new Subjects(office.town, new Places(office.town), office.badge);
        desk = new FigureDesk(sources, subjects, new Divisions(office.town), work, clock);
        ranking = new Ranking(sources, subjects, desk, office.town, work);
    }
}
