// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;
import se.rond.itests.container.exempelby.Exempelby;
import se.rond.itests.container.exempelby.Today;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Visitor;

/** A gap analysis over two departments by REST, from the invitation to the compiled report. */
public class GapAnalysisIT {

    private static final String GAP = "/api/gap-analysis/v1/";

    @Test
    public void aCampaignGoesFromTheInvitationToTheCompiledReport() {
        String campaign = givenAnInvitedCampaign();
        String schools = assessment(campaign, "BUN-F");
        String care = assessment(campaign, "VON-F");

        whenAnswered(schools, contact("BUN-F"), 1);
        whenAnswered(care, contact("VON-F"), 4);
        contact("BUN-F").post(GAP + "assessments/" + schools + "/submit").is(200);
        contact("VON-F").post(GAP + "assessments/" + care + "/submit").is(200);
        contact("BUN-F")
                .put(
                        GAP + "assessments/" + schools + "/answers/"
                                + questions(schools).get(0),
                        level(2))
                .refused(409, "assessment-submitted");

        whenReviewed(schools);
        whenReviewed(care);
        contact("BUN-F").post(GAP + "assessments/" + schools + "/approve").refused(403);
        head("BUN-F").post(GAP + "assessments/" + schools + "/approve").is(200);
        coordinator.post(GAP + "campaigns/" + campaign + "/compile", Map.of()).refused(409, "assessments-not-approved");
        head("VON-F").post(GAP + "assessments/" + care + "/approve").is(200);
        thenADecidedMeasureIsBehindItsFigure(whenAGapBecomesAFinding(schools));
        JsonNode compiled = coordinator
                .post(GAP + "campaigns/" + campaign + "/compile", Map.of())
                .is(200)
                .json();

        assertThat(compiled.at("/campaign/state").asText()).isEqualTo("compiled");
        thenTheFiguresAreThere();
        thenDepartmentsAreCompared(campaign);
        thenFreeTextStaysWithinInformationSecurity(schools);
        thenThereIsAReport(campaign);
        thenTheAuditorsGetItAsOscal(campaign);
        thenTheRegistrarGivesItOutMasked(schools);
        thenWhatLeftIsInTheTrail(campaign, schools);
    }

    private String givenAnInvitedCampaign() {
        exempelby.appoint(COORDINATOR, "information_security_coordinator", "municipality", "KOMMUN");
        coordinator = exempelby.person(COORDINATOR);
        JsonNode pack = coordinator.all(GAP + "packs").stream()
                .filter(one -> one.path("code").asText().equals("gap.nis2.se"))
                .findFirst()
                .orElseThrow();
        String id = UUID.randomUUID().toString();
        Map<String, Object> plan = Map.of(
                "name", "Cybersäkerhetslagen",
                "year", today.getYear(),
                "pack", pack.path("id").asText(),
                "departments", List.of("BUN-F", "VON-F"),
                "opensOn", today.toString(),
                "dueOn", today.plusDays(30).toString(),
                "reviewOn", today.plusDays(60).toString(),
                "compileOn", today.plusDays(90).toString());
        contact("BUN-F").put(GAP + "campaigns/" + id, plan).refused(403);
        coordinator.put(GAP + "campaigns/" + id, plan).is(201);
        coordinator.put(GAP + "campaigns/" + id, plan).is(200);
        JsonNode open =
                coordinator.post(GAP + "campaigns/" + id + "/invite").is(200).json();
        assertThat(open.path("participants")).hasSize(2);
        assertThat(open.path("participants").get(0).path("questions").asInt()).isEqualTo(6);
        assertThat(contact("BUN-F").get("/api/notices/v1/notices").is(200).text())
                .contains("/gap-analysis/assessments/");
        assertThat(contact("BUN-F")
                        .all("/api/followup/v1/duties?module=gap-analysis&period=" + today + ".." + today.plusDays(60)))
                .extracting(duty -> duty.path("kind").asText())
                .containsExactly("gap-assessment");
        return id;
    }

    private String assessment(String campaign, String unit) {
        return coordinator.all(GAP + "assessments?campaign=" + campaign).stream()
                .filter(one -> one.at("/unit/code").asText().equals(unit))
                .map(one -> one.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private List<String> questions(String assessment) {
        List<String> refs = new ArrayList<>();
        coordinator
                .get(GAP + "assessments/" + assessment)
                .is(200)
                .json()
                .path("questions")
                .forEach(one -> refs.add(one.at("/question/ref").asText()));
        return refs;
    }

    private void whenAnswered(String assessment, Visitor contact, int level) {
        List<String> refs = questions(assessment);
        contact.post(GAP + "assessments/" + assessment + "/submit").refused(409, "assessment-not-started");
        contact.put(GAP + "assessments/" + assessment + "/answers/" + refs.get(0), level(level))
                .is(201);
        contact.post(GAP + "assessments/" + assessment + "/submit").refused(409, "assessment-incomplete");
        contact.put(GAP + "assessments/" + assessment + "/answers/" + refs.get(0), level(level + 1))
                .refused(428, "version-missing");
        refs.subList(1, refs.size())
                .forEach(ref -> contact.put(GAP + "assessments/" + assessment + "/answers/" + ref, level(level))
                        .is(201));
    }

    private static Map<String, Object> level(int level) {
        return Map.of("level", level, "reason", "Hemlig svaghet", "evidenceRef", "KS-2026/77");
    }

    private void whenReviewed(String assessment) {
        JsonNode first = coordinator
                .get(GAP + "assessments/" + assessment)
                .is(200)
                .json()
                .path("questions")
                .get(0);
        String answer = GAP + "assessments/" + assessment + "/answers/"
                + first.at("/question/ref").asText();
        String version = first.at("/answer/version").asText();
        coordinator
                .ifMatch("\"" + version + "\"")
                .put(answer + "/review", Map.of("level", 0))
                .refused(422, "review-comment-missing");
        coordinator
                .ifMatch("\"" + version + "\"")
                .put(answer + "/review", Map.of("level", 0, "comment", "Inget är beslutat"))
                .is(200);
        coordinator.post(GAP + "assessments/" + assessment + "/review").is(200);
    }

    /** @return the measure that was proposed with it */
    private String whenAGapBecomesAFinding(String assessment) {
        List<JsonNode> proposals = coordinator.all(GAP + "proposals?assessment=" + assessment);
        assertThat(proposals).hasSize(6);
        String proposal = proposals.get(0).path("id").asText();
        JsonNode accepted = head("BUN-F")
                .post(
                        GAP + "proposals/" + proposal + "/accept",
                        Map.of("measure", Map.of("title", "Besluta en riktlinje")))
                .is(200)
                .json();
        assertThat(accepted.path("finding").asText()).isNotBlank();
        assertThat(accepted.path("measure").asText()).isNotBlank();
        head("BUN-F")
                .post(GAP + "proposals/" + proposals.get(1).path("id").asText() + "/dismiss", Map.of())
                .refused(422, "reason-missing");
        head("BUN-F")
                .post(GAP + "proposals/" + proposal + "/accept", Map.of("severity", "low"))
                .refused(409, "proposal-decided");
        return accepted.path("measure").asText();
    }

    private void thenADecidedMeasureIsBehindItsFigure(String measure) {
        head("BUN-F")
                .post(
                        "/api/followup/v1/measures/" + measure + "/decide",
                        Map.of(
                                "owner",
                                exempelby.personId(Exempelby.holder("department_security_contact", "BUN-F")),
                                "dueOn",
                                today.toString()))
                .is(200);

        JsonNode inTime = coordinator
                .get("/api/followup/v1/figures/k.gap.04?unit=BUN-F&period=" + today.getYear())
                .is(200)
                .json();
        String address = inTime.path("records").asText();

        assertThat(address).startsWith("/api/followup/v1/decided-measures?");
        assertThat(coordinator.all(address))
                .hasSize(inTime.path("denominator").asInt())
                .extracting(one -> one.path("id").asText())
                .contains(measure);
        coordinator.get("/api/followup/v1/decided-measures?figure=k.gap.04").refused(400, "parameter-missing");
        assertThat(exempelby.admin().all(address)).as("not for others").isEmpty();
    }

    private void thenTheFiguresAreThere() {
        String year = "&period=" + today.getYear();
        JsonNode maturity = coordinator
                .get("/api/followup/v1/figures/k.gap.01?unit=BUN-F" + year)
                .is(200)
                .json();
        assertThat(maturity.path("value").decimalValue()).isPositive();
        assertThat(coordinator.all(maturity.path("records").asText()))
                .hasSize(maturity.path("numerator").asInt());
        JsonNode share = coordinator
                .get("/api/followup/v1/figures/k.gap.03?unit=KOMMUN" + year)
                .is(200)
                .json();
        assertThat(share.path("numerator").asInt()).isEqualTo(2);
        assertThat(share.path("denominator").asInt()).isEqualTo(8);
        assertThat(coordinator.all(share.path("records").asText())).hasSize(8);
    }

    private void thenDepartmentsAreCompared(String campaign) {
        JsonNode map = coordinator
                .get(GAP + "campaigns/" + campaign + "/comparison")
                .is(200)
                .json();
        assertThat(map.path("units")).hasSize(2);
        assertThat(map.path("rows")).isNotEmpty();
        assertThat(coordinator.all(GAP + "campaigns/" + campaign + "/applicability"))
                .hasSize(36);
    }

    private void thenFreeTextStaysWithinInformationSecurity(String assessment) {
        Visitor other = exempelby.person(Exempelby.holder("department_safety_coordinator", "BUN-F"));
        if (other.get(GAP + "assessments/" + assessment).status() == 200) {
            assertThat(other.get(GAP + "assessments/" + assessment).text()).doesNotContain("KS-2026/77");
        }
        Answer csv = coordinator.with("Accept", "text/csv").get(GAP + "assessments/" + assessment + "/answers");
        assertThat(csv.is(200).text()).contains("KS-2026/77");
        exempelby.admin().get(GAP + "assessments/" + assessment).refused(403);
    }

    private void thenThereIsAReport(String campaign) {
        Answer pdf = coordinator.get(GAP + "campaigns/" + campaign + "/report?format=pdf");
        assertThat(pdf.is(200).header("Content-Type")).startsWith("application/pdf");
        Answer docx = coordinator.get(GAP + "campaigns/" + campaign + "/report?format=docx");
        assertThat(docx.is(200).header("Content-Type")).contains("wordprocessingml");
    }

    private void thenTheAuditorsGetItAsOscal(String campaign) {
        JsonNode results = coordinator
                .get(GAP + "campaigns/" + campaign + "/oscal/assessment-results")
                .is(200)
                .json();
        assertThat(results.at("/assessment-results/metadata/oscal-version").asText())
                .isEqualTo("1.2.2");
        JsonNode plan = coordinator
                .get(GAP + "campaigns/" + campaign + "/oscal/plan-of-action-and-milestones")
                .is(200)
                .json();
        assertThat(plan.at("/plan-of-action-and-milestones/poam-items")).isNotEmpty();
    }

    private void thenTheRegistrarGivesItOutMasked(String assessment) {
        String address = GAP + "assessments/" + assessment + "/public-record";
        exempelby.appoint(REGISTRAR, "board_secretary", "board", "BUN");
        Visitor registrar = exempelby.person(REGISTRAR);
        Answer record = registrar.get(address + "?registrationNumber=BUN-2026/12");
        assertThat(record.is(200).header("Content-Type")).startsWith("application/pdf");
        assertThat(record.header("Content-Disposition")).contains("gap-analysis-masked-");
        assertThat(registrar.get(GAP + "assessments/" + assessment).is(200).text())
                .doesNotContain("Hemlig svaghet", "KS-2026/77");
        coordinator.get(address).refused(403);
    }

    private void thenWhatLeftIsInTheTrail(String campaign, String assessment) {
        assertThat(coordinator.all("/api/audit/v1/entries?subject=" + assessment))
                .extracting(entry -> entry.path("action").asText())
                .contains("gap-analysis.assessment.export", "gap-analysis.assessment.release");
        assertThat(coordinator.all("/api/audit/v1/entries?subject=" + campaign))
                .filteredOn(entry -> entry.path("action").asText().equals("gap-analysis.campaign.export"))
                .as("two reports, results and plan")
                .hasSize(4);
    }

    private Visitor contact(String department) {
        return exempelby.person(Exempelby.holder("department_security_contact", department));
    }

    private Visitor head(String department) {
        return exempelby.person(Exempelby.holder("department_head", department));
    }

    private static final String COORDINATOR = Exempelby.withoutRole(7);
    private static final String REGISTRAR = Exempelby.withoutRole(13);

    private final Exempelby exempelby = Exempelby.shared();
    private final LocalDate today = Today.today();
    private Visitor coordinator;
}
