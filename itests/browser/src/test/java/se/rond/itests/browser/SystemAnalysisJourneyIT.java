// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.Rule;
import org.junit.Test;
import se.rond.itests.container.exempelby.Demo;
import se.rond.itests.container.exempelby.Today;
import se.rond.itests.container.installation.Installation;

/** A system security analysis in the console alone: from the register to a decision, and what shows after a change. */
public class SystemAnalysisJourneyIT {

    private static final String STOP = "Stopp. Skriv inget mer här.";

    @Test
    public void aNewSystemIsAnalysedReviewedAndDecidedOnAndALaterChangeShows() {
        whenTheCoordinatorAddsTheSystem();
        whenTheManagerBegins();
        whenTheCoordinatorAnswersNoAtTheGate();
        whenTheManagerDescribesAndClassifies();
        whenTheManagerAnswersWhatIsRequired();
        whenTheManagerJudgesTheThreats();
        whenTheCoordinatorEndsTheAssessmentAndTheManagerSubmits();
        whenTheCoordinatorReviews();
        whenTheHeadAcceptsTheOrangeRisk();
        whenTheOwnerDecides();
        thenTheRegisterShowsItValid();
        thenAChangeShows();
    }

    @Test
    public void whoIsUnsureAtTheGateStopsThereWithNowhereToWrite() {
        whenTheCoordinatorAddsTheSystem();
        whenTheManagerBegins();
        it.openItAs("infosec");
        forms.pick("Osäker");
        assertThat(forms.main()).containsText(STOP);
        thereIsNowhereToWrite();

        forms.button("Avsluta här").click();
        forms.confirm("Avsluta här");

        assertThat(it.state()).containsText("Hanteras enligt säkerhetsskydd");
        thereIsNowhereToWrite();
        console.isAccessibleAndQuiet("an analysis that was stopped at the gate");
        it.openItAs("manager", "describe");
        assertThat(forms.heading("1. Kontrollfråga")).isVisible();
        assertThat(forms.main()).containsText(STOP);
        assertThat(forms.button("Skriv")).hasCount(0);
        thereIsNowhereToWrite();
    }

    private final Installation installation = Demo.shared();

    @Rule
    public final Console console = new Console(installation);

    private final Forms forms = new Forms(console);
    private final SystemAnalyses it = new SystemAnalyses(installation, console);

    private void whenTheCoordinatorAddsTheSystem() {
        it.addTheSystemAs("infosec");

        assertThat(forms.main()).containsText("Analys saknas");
        console.isAccessibleAndQuiet("a system without an analysis");
    }

    private void whenTheManagerBegins() {
        it.beginAs("manager");

        assertThat(forms.main()).containsText("Skriv inget förrän den är besvarad.");
        thereIsNowhereToWrite();
    }

    private void whenTheCoordinatorAnswersNoAtTheGate() {
        it.openItAs("infosec");
        console.isAccessibleAndQuiet("the gate");
        forms.pick("Nej");
        forms.button("Gå vidare").click();

        assertThat(forms.heading("2. Beskriv")).isVisible();
        assertThat(it.state()).containsText("Kontrollfråga besvarad");
    }

    private void whenTheManagerDescribesAndClassifies() {
        it.openItAs("manager");
        describe("Journaler för elevhälsan");

        it.step("Klassa");
        forms.button("Lägg till informationsmängd").click();
        forms.field("Informationsmängd").fill("Elevakter");
        forms.choose("Konfidentialitet", "3 – Allvarlig skada");
        forms.choose("Riktighet", "2 – Betydande skada");
        forms.choose("Tillgänglighet", "2 – Betydande skada");
        forms.field("Motivering").fill("Känsliga uppgifter om barn");
        forms.confirm("Spara");
        assertThat(forms.row("Elevakter")).containsText("K 3 · R 2 · T 2");
        console.isAccessibleAndQuiet("a classified information set");
        forms.button("Klassningen är klar").click();

        assertThat(it.state()).containsText("Klassad");
    }

    private void whenTheManagerAnswersWhatIsRequired() {
        it.step("Krav");
        Locator first = it.requirement("01");
        forms.button(first, "Ja").click();
        assertThat(forms.main()).containsText("1 av ");
        Locator second = it.requirement("02");
        forms.button(second, "Delvis").click();
        forms.optional("Kommentar").fill("Bara för administratörer");
        forms.confirm("Spara");

        assertThat(second).containsText("Bara för administratörer");
        assertThat(forms.main()).containsText("2 av ");
        console.isAccessibleAndQuiet("the required measures");
        it.answerTheOtherRequirements();
    }

    private void whenTheManagerJudgesTheThreats() {
        it.open("risks");
        judge("Nätfiske ger angripare inloggning");
        forms.choose("Konsekvens", "3 – Allvarlig");
        forms.choose("Sannolikhet", "3 – Trolig");
        assertThat(forms.dialog().getByRole(AriaRole.STATUS).first()).containsText("Orange");
        forms.choose("Hantering", "Minska");
        forms.optional("Förväntad konsekvens").selectOption("2");
        forms.optional("Förväntad sannolikhet").selectOption("1");
        assertThat(forms.dialog().getByRole(AriaRole.STATUS).last()).containsText("Grön");
        forms.confirm("Spara");
        Locator cell = forms.table("Riskmatris, i dag")
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("1 risk"));
        assertThat(cell).containsText("Orange");
        cell.click();
        assertThat(forms.heading("Risker med konsekvens 3 och sannolikhet 3")).isVisible();
        assertThat(forms.row("Nätfiske")).containsText("Åtgärd saknas");

        forms.button("Ny åtgärd: Nätfiske ger angripare inloggning").click();
        forms.field("Åtgärd").fill("Säkrare inloggning");
        forms.find("Ansvarig", SystemAnalyses.NUMBER_OF_MANAGER, SystemAnalyses.MANAGER);
        forms.field("Klar senast").fill(Today.today().plusDays(30).toString());
        forms.confirm("Spara");
        assertThat(forms.row("Nätfiske")).containsText("Säkrare inloggning");
        forms.button("Visa alla").click();
        judge("Utpressningsprogram krypterar systemet och kopiorna");
        forms.pick("Nej");
        forms.field("Varför?").fill("Förekommer inte här");
        forms.confirm("Spara");

        assertThat(forms.row("Utpressningsprogram")).containsText("Inte relevant");
        forms.button(forms.row("Nätfiske"), "Ändra: Nätfiske ger angripare inloggning")
                .click(new Locator.ClickOptions().setTrial(true));
        console.isAccessibleAndQuiet("risks and threats");
        console.picture("system-analysis-risks");
        it.judgeTheOtherThreats();
    }

    private void whenTheCoordinatorEndsTheAssessmentAndTheManagerSubmits() {
        it.openItAs("infosec", "risks");
        forms.button("Riskbedömningen är klar").click();
        assertThat(it.state()).containsText("Riskbedömd");

        it.openItAs("manager", "decide");
        forms.button("Lämna till granskning").click();
        assertThat(it.state()).containsText("Granskas");
    }

    private void whenTheCoordinatorReviews() {
        it.openItAs("infosec");
        forms.button("Skriv granskning").click();
        forms.field("Vad granskningen visar").fill("Väl underbyggd");
        forms.confirm("Skriv granskning");

        assertThat(forms.main()).containsText("Väl underbyggd");
    }

    private void whenTheHeadAcceptsTheOrangeRisk() {
        it.openItAs("head", "risks");
        forms.button(forms.row("Nätfiske"), "Godta: Nätfiske ger angripare inloggning")
                .click();
        forms.field("Varför?").fill("Nyttan väger tyngre");
        forms.confirm("Godta");

        assertThat(forms.row("Nätfiske")).containsText("Godtagen");
    }

    private void whenTheOwnerDecides() {
        it.openItAs("owner");
        forms.button("Besluta").click();
        forms.pick("Godkänd med villkor");
        forms.field("Villkor").fill("Åtgärden är klar i tid");
        forms.confirm("Besluta");

        assertThat(it.state()).containsText("Godkänd med villkor");
        assertThat(forms.row("Åtgärden är klar i tid")).containsText(SystemAnalyses.OWNER);
        assertThat(forms.row("Åtgärden är klar i tid")).containsText("oförändrat sedan dess");
        console.isAccessibleAndQuiet("a decided analysis");
        console.picture("system-analysis-decided");
    }

    /** Twelve months for confidentiality 3. */
    private void thenTheRegisterShowsItValid() {
        Locator row = it.inTheRegister();

        assertThat(row).containsText("Giltig");
        assertThat(row).containsText(String.valueOf(Today.today().plusMonths(12).getYear()));
    }

    private void thenAChangeShows() {
        it.openItAs("manager", "describe");
        describe("Journaler och vaccinationer");

        assertThat(console.page()
                        .locator("main .chip")
                        .filter(new Locator.FilterOptions().setHasText("Ändrad sedan beslutet")))
                .isVisible();
        it.step("Granska och besluta");
        assertThat(forms.main()).containsText("Beslutet gäller det som stod då.");
        assertThat(forms.row("Åtgärden är klar i tid")).not().containsText("oförändrat sedan dess");
        assertThat(forms.button("Begär nytt beslut")).isVisible();
        console.isAccessibleAndQuiet("an analysis that was changed since it was decided");
    }

    private void describe(String purpose) {
        forms.button("Skriv").click();
        forms.field("Syfte").fill(purpose);
        forms.confirm("Spara");
        assertThat(forms.main()).containsText(purpose);
    }

    private void judge(String threat) {
        forms.button(forms.table("Hot som inte är bedömda"), "Bedöm hotet: " + threat)
                .click();
    }

    private void thereIsNowhereToWrite() {
        assertThat(console.page().locator("textarea, [contenteditable], input:not([type=radio])"))
                .hasCount(0);
    }
}
