// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;
import se.rond.itests.container.exempelby.Demo;
import se.rond.itests.container.exempelby.Today;
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.Installation;

/** Two answer one assessment at once; and a coordinator imports a question set of others. */
public class GapTogetherIT {

    private static final String GAP = "/api/gap-analysis/v1/";
    /** Who saved it, and when. */
    private static final Pattern SAVED = Pattern.compile("\\d\\d[.:]\\d\\d");

    @Test
    public void whoIsOvertakenSeesBothAnswersAndChooses() {
        String assessment = givenAnInvitedContact();
        console.signInAs("contact").open("/gap-analysis/assessments/" + assessment);
        Locator first = question(0), second = question(1);
        first.locator("input[value='1']").check();
        assertThat(first.locator(".saved")).hasText(SAVED);
        elsewhere(assessment, 0, 2);
        elsewhere(assessment, 1, 2);

        first.locator("input[value='0']").check();
        second.locator("input[value='0']").check();

        assertThat(first.locator(".conflict")).isVisible();
        assertThat(second.locator(".conflict")).isVisible();
        console.isAccessibleAndQuiet("two answers to one question");
        first.locator(".conflict .btn").first().click();
        assertThat(first.locator("input[value='2']")).isChecked();
        second.locator(".conflict .btn").last().click();
        assertThat(second.locator(".conflict")).hasCount(0);
        assertThat(second.locator(".saved")).hasText(SAVED);
        assertThat(levels(assessment)).startsWith(2, 0);
    }

    @Test
    public void aQuestionSetIsTriedAndThenImported() {
        String code = "bibliotek" + UUID.randomUUID().toString().substring(0, 8);
        console.signInAs("infosec").open("/gap-analysis/packs/import");
        console.isAccessibleAndQuiet("importing a question set");

        choose(library(code, "min_score: 4\n    max_score: 1"));

        assertThat(page().locator("#result")).containsText(code);
        assertThat(page().locator("#result table")).containsText("upp och ned");
        assertThat(page().locator("#result dl")).not().containsText("mappings");
        console.isAccessibleAndQuiet("what an import would do");
        console.picture("gap-pack-import");
        page().locator("#result .btn.primary").click();
        assertThat(page().locator("#result a[href='/gap-analysis/packs']")).isVisible();

        choose(library(code, "min_score: 0\n    max_score: 9"));
        assertThat(page().locator("#result .chip").first()).containsText("annat innehåll");
        assertThat(page().locator("#result .btn.primary")).hasCount(0);
    }

    private final Installation installation = Demo.shared();

    @Rule
    public final Console console = new Console(installation);

    private String givenAnInvitedContact() {
        Visitor coordinator = installation.signedInAs("infosec");
        JsonNode pack = coordinator.all(GAP + "packs").stream()
                .filter(one -> one.path("code").asText().equals("gap.nis2.se"))
                .findFirst()
                .orElseThrow();
        int year = Today.today().getYear() + 1;
        String campaign = GAP + "campaigns/" + UUID.randomUUID();
        coordinator
                .put(
                        campaign,
                        Map.of(
                                "name",
                                        "Tillsammans "
                                                + UUID.randomUUID().toString().substring(0, 8),
                                "year", year,
                                "pack", pack.path("id").asText(),
                                "departments", List.of("BUN-F"),
                                "opensOn", Today.today().toString(),
                                "dueOn", Today.today().plusDays(30).toString(),
                                "reviewOn", Today.today().plusDays(60).toString(),
                                "compileOn", Today.today().plusDays(90).toString()))
                .is(201);
        return coordinator
                .post(campaign + "/invite")
                .is(200)
                .json()
                .at("/participants/0/assessment")
                .asText();
    }

    /** Another program of the same department, with what it has read just now. */
    private void elsewhere(String assessment, int number, int level) {
        Visitor contact = installation.signedInAs("contact");
        JsonNode asked = contact.get(GAP + "assessments/" + assessment)
                .is(200)
                .json()
                .path("questions")
                .get(number);
        JsonNode version = asked.at("/answer/version");
        Visitor writing = version.isMissingNode() ? contact : contact.ifMatch("\"" + version.asText() + "\"");
        writing.put(
                        GAP + "assessments/" + assessment + "/answers/"
                                + asked.at("/question/ref").asText(),
                        Map.of("level", level))
                .is(200, 201);
    }

    private List<Integer> levels(String assessment) {
        return installation
                .signedInAs("contact")
                .get(GAP + "assessments/" + assessment)
                .is(200)
                .json()
                .path("questions")
                .findValues("answer")
                .stream()
                .filter(JsonNode::isObject)
                .map(answer -> answer.path("level").asInt())
                .toList();
    }

    private void choose(byte[] file) {
        page().locator("input[type=file]").setInputFiles(new FilePayload("egen.yaml", "application/yaml", file));
    }

    private static byte[] library(String code, String scale) {
        return """
                urn: urn:exempelby:risk:library:%1$s
                locale: sv
                name: Egen uppsättning
                version: 1
                objects:
                  framework:
                    urn: urn:exempelby:risk:framework:%1$s
                    name: Egen uppsättning
                    %2$s
                    requirement_nodes:
                    - {urn: "urn:exempelby:risk:req_node:%1$s:a", assessable: true, name: Säkerhetskopior prövas}
                """.formatted(code, scale).getBytes(StandardCharsets.UTF_8);
    }

    private Locator question(int number) {
        Locator question = page().locator("gap-analysis-question").nth(number);
        question.scrollIntoViewIfNeeded();
        return question;
    }

    private Page page() {
        return console.page();
    }
}
