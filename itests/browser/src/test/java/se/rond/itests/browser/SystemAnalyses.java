// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.Installation;

/** One new system of the demonstration and its analysis, seen by one person after the other. */
final class SystemAnalyses {

    static final String OWNER = "Anders Larsson";
    static final String MANAGER = "Sofia Öberg";
    static final String NUMBER_OF_MANAGER = "100003";

    private static final String NUMBER_OF_OWNER = "100002";
    private static final String API = "/api/system-security/v1";
    private static final String SYSTEMS = "/system-security/systems";
    private static final String ANALYSES = "/system-security/analyses/";

    final String code = "EH-" + UUID.randomUUID().toString().substring(0, 8);
    final String name = "Elevhälsan " + code;

    private final Installation installation;
    private final Console console;
    private final Forms forms;
    private String system = "";
    private String analysis = "";

    SystemAnalyses(Installation installation, Console console) {
        this.installation = installation;
        this.console = console;
        this.forms = new Forms(console);
    }

    /** The manager is information owner too: who classifies has written, and neither reviews nor decides. */
    void addTheSystemAs(String username) {
        openAs(username, SYSTEMS);
        forms.button("Lägg till system").click();
        forms.field("Namn").fill(name);
        forms.field("Kod").fill(code);
        forms.find("Ansvarig enhet", "BUN-F", "Barn- och utbildningsförvaltningen");
        forms.find("Systemägare", NUMBER_OF_OWNER, OWNER);
        forms.find("Systemförvaltare", NUMBER_OF_MANAGER, MANAGER);
        forms.find("Informationsägare", NUMBER_OF_MANAGER, MANAGER);
        forms.choose("Drift", "Molntjänst inom EU/EES");
        forms.optional("Ska vara i gång igen inom (RTO)").fill("24");
        forms.optional("Så mycket data får gå förlorad (RPO)").fill("4");
        forms.field("Personuppgifter").check();
        forms.confirm("Spara");
        system = idOfPage(SYSTEMS + "/");
        assertThat(forms.heading(name)).isVisible();
    }

    void beginAs(String username) {
        openAs(username, SYSTEMS + "/" + system);
        forms.button("Påbörja analys").click();
        forms.confirm("Påbörja analys");
        analysis = idOfPage(ANALYSES);
        console.settled();
    }

    /** The analysis, on the step where it is. */
    void openItAs(String username) {
        openAs(username, ANALYSES + analysis);
    }

    void openItAs(String username, String step) {
        openAs(username, ANALYSES + analysis + "?step=" + step);
    }

    void open(String step) {
        console.open(ANALYSES + analysis + "?step=" + step);
    }

    /** The register, where it has this system. */
    Locator inTheRegister() {
        console.open(SYSTEMS);
        Locator search = console.page().getByLabel("Sök namn eller kod");
        search.fill(code);
        search.press("Enter");
        return forms.row(name);
    }

    void step(String name) {
        console.page()
                .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Analysens steg"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    Locator requirement(String number) {
        return console.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile("^" + number)));
    }

    /** What the page says of the analysis beside its name. */
    Locator state() {
        return console.page().locator("main .chip").first();
    }

    void answerTheOtherRequirements() {
        Visitor manager = installation.signedInAs("manager");
        for (JsonNode asked : manager.get(at("")).is(200).json().path("requirements")) {
            if (asked.path("applies").asBoolean() && !asked.hasNonNull("answer")) {
                manager.put(at("/requirements/" + asked.path("requirement").asText()), Map.of("answer", "yes"))
                        .is(200);
            }
        }
    }

    void judgeTheOtherThreats() {
        Visitor manager = installation.signedInAs("manager");
        Set<String> judged = new HashSet<>();
        for (JsonNode risk : manager.get(at("")).is(200).json().path("risks")) {
            judged.add(risk.path("threat").asText());
        }
        for (JsonNode threat : manager.get(API + "/content").is(200).json().path("threats")) {
            String id = threat.path("id").asText();
            if (threat.path("mandatory").asBoolean() && judged.add(id)) {
                manager.put(
                                at("/risks/" + UUID.randomUUID()),
                                Map.of("threat", id, "consequence", 2, "likelihood", 1, "treatment", "reduce"))
                        .is(200);
            }
        }
    }

    private void openAs(String username, String path) {
        console.on(1280, 860, "sv-SE", ColorScheme.LIGHT).signInAs(username).open(path);
    }

    private String idOfPage(String address) {
        console.page().waitForURL(Pattern.compile(".*" + address + "[0-9a-f-]{36}.*"));
        return console.page().url().replaceAll(".*/([0-9a-f-]{36}).*", "$1");
    }

    private String at(String path) {
        return API + "/analyses/" + analysis + path;
    }
}
