// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;
import se.rond.itests.container.exempelby.Exempelby;
import se.rond.itests.container.exempelby.Today;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Visitor;

/** A year of internal control by REST: risk analysis, plan, adoption, controls, and the report to the board. */
public class InternalControlIT {

    private static final String API = "/api/internal-control/v1";

    private final Exempelby exempelby = Exempelby.shared();
    private final LocalDate today = Today.today();
    private final Visitor executive = holding(73, "internal_control_coordinator", "department", "KS-F");
    private final Visitor coordinator = holding(70, "internal_control_coordinator", "department", "SN-F");
    private final String performerNumber = Exempelby.withoutRole(72);
    private final Visitor performer = exempelby.person(performerNumber);
    private final String plan = UUID.randomUUID().toString();

    @Test
    public void aBoardPlansControlsAndReports() {
        Visitor secretary = holding(71, "board_secretary", "board", "SN");
        commonDecided();
        coordinator
                .put(at(""), Map.of("board", unit("SN"), "year", today.getYear()))
                .is(201);
        step(secretary, "adopt", decision(today.minusDays(1))).refused(409, "risk-analysis-missing");

        analysed();
        step(coordinator, "propose", Map.of()).refused(409, "plan-incomplete");
        coordinator.get(at("")).is(200).json().path("controls").forEach(this::staffed);
        step(coordinator, "propose", Map.of()).is(200);
        step(secretary, "adopt", decision(today.plusDays(1))).refused(422);
        JsonNode adopted =
                step(secretary, "adopt", decision(today.minusDays(1))).is(200).json();
        assertThat(adopted.at("/plan/state").asText()).isEqualTo("active");

        performed(adopted.at("/controls/0/id").asText());
        controlStep(coordinator, adopted.at("/controls/1/id").asText(), "close", Map.of("reason", "Enheten är nedlagd"))
                .is(200);
        deviationClosed(adopted.at("/controls/2/id").asText());
        JsonNode reported = step(coordinator, "report", decision(today)).is(200).json();
        assertThat(reported.at("/plan/state").asText()).isEqualTo("reported");
        assertThat(reported.at("/plan/counts/notPerformed").asInt()).isEqualTo(1);
    }

    /** The performer holds the role by the plan alone; who only performs does not judge. */
    private void performed(String control) {
        controlStep(performer, control, "start", Map.of()).is(200);
        Map<String, Object> result = Map.of("sampleSize", 25, "deviations", 1, "conclusion", "En avvikelse av 25.");
        controlStep(
                        performer,
                        control,
                        "submit",
                        Map.of("sampleSize", 25, "deviations", 1, "conclusion", "811218-9876"))
                .refused(422);
        controlStep(performer, control, "submit", result).is(200);
        Map<String, Object> minor = Map.of("outcome", "minor_deviation", "explanation", "Attest saknas i ett fall.");
        controlStep(performer, control, "assess", minor).refused(403);
        controlStep(coordinator, control, "assess", Map.of("outcome", "no_deviation"))
                .refused(422);
        controlStep(coordinator, control, "assess", minor).is(200);
    }

    /** From the finding and the measure to the end, by those whom the guideline names and nobody else. */
    private void deviationClosed(String control) {
        controlStep(performer, control, "start", Map.of()).is(200);
        controlStep(performer, control, "submit", Map.of("sampleSize", 25, "deviations", 9, "conclusion", "Nio fel."))
                .is(200);
        Map<String, Object> action = Map.of(
                "title",
                "Inför spärr",
                "owner",
                exempelby.personId(performerNumber),
                "dueOn",
                today.plusDays(30).toString());
        JsonNode major = controlStep(
                        coordinator,
                        control,
                        "assess",
                        Map.of("outcome", "major_deviation", "explanation", "Rutinen är inte känd.", "action", action))
                .is(200)
                .json();
        String finding = "/api/followup/v1/findings/" + major.path("finding").asText();
        String measure =
                "/api/followup/v1/measures/" + major.at("/actions/0/measure").asText();
        assertThat(stateOf(coordinator, finding)).isEqualTo("assigned");
        assertThat(stateOf(performer, finding)).as("given to whoever mends it").isEqualTo("assigned");
        List.of(executive, exempelby.person(Exempelby.withoutRole(74)))
                .forEach(other -> other.get(finding).is(404));

        performer.post(measure + "/decide", Map.of()).is(403);
        coordinator
                .post(measure + "/decide", Map.of("comment", "Enligt bedömningen"))
                .is(200);
        assertThat(performer.all("/api/followup/v1/measures?owner=me&state=decided"))
                .extracting(row -> row.path("id").asText())
                .contains(major.at("/actions/0/measure").asText());
        performer
                .post(measure + "/finish", Map.of("evidenceReference", "SN-2026/77"))
                .is(200);
        performer.post(measure + "/check-effect", Map.of("result", "effective")).is(403);
        coordinator
                .post(measure + "/check-effect", Map.of("result", "effective"))
                .is(200);
        controlStep(coordinator, control, "follow-up", Map.of("reason", "Tio nya utan fel."))
                .is(200);

        assertThat(stateOf(coordinator, finding)).isEqualTo("closed");
        assertThat(coordinator
                        .get(API + "/controls/" + control)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("followed_up");
    }

    private static String stateOf(Visitor who, String address) {
        return who.get(address).is(200).json().path("state").asText();
    }

    /** Three that are made once a year: their period has begun whatever day it is. */
    private void commonDecided() {
        String address = API + "/common-controls/" + today.getYear();
        JsonNode common = executive.get(address).is(200).json();
        coordinator.put(address, Map.of("controls", List.of("ic.01"))).refused(403, "executive-board-decides");
        executive
                .ifMatch(common.path("version").asText())
                .put(address, Map.of("controls", List.of("ic.17", "ic.18", "ic.20")))
                .is(200);
    }

    private void analysed() {
        coordinator.post(at("/common-controls")).is(200);
        for (JsonNode area : coordinator.get(at("")).is(200).json().path("areas")) {
            if (area.path("risks").asInt() == 0) {
                coordinator
                        .put(at("/areas/" + area.path("area").asText()), Map.of("reason", "Genomgånget utan ny risk."))
                        .is(200);
            }
        }
    }

    private void staffed(JsonNode control) {
        Map<String, Object> given = new LinkedHashMap<>();
        List.of("risk", "control", "title", "method", "samplePlan", "periodFrom", "periodTo")
                .forEach(field -> given.put(field, control.path(field).asText()));
        given.put("performer", exempelby.personId(performerNumber));
        given.put("routineUnit", unit("SN-F"));
        coordinator
                .ifMatch(control.path("version").asText())
                .put(at("/controls/" + control.path("id").asText()), given)
                .is(200);
    }

    private static Map<String, Object> decision(LocalDate meeting) {
        return Map.of("meetingDate", meeting.toString(), "paragraph", "§ 87", "registrationNumber", "SN-2026/14");
    }

    private Visitor holding(int index, String role, String kind, String place) {
        String number = Exempelby.withoutRole(index);
        Visitor person = exempelby.person(number);
        if (person.get(API + "/plans").status() == 403) {
            exempelby.appoint(number, role, kind, place);
        }
        return person;
    }

    private String unit(String code) {
        return exempelby.admin().all("/api/organisation/v1/units?q=" + code).stream()
                .filter(unit -> code.equals(unit.path("code").asText()))
                .map(unit -> unit.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private String at(String path) {
        return API + "/plans/" + plan + path;
    }

    private Answer step(Visitor who, String step, Map<String, ?> body) {
        return post(who, at(""), step, body);
    }

    private Answer controlStep(Visitor who, String control, String step, Map<String, ?> body) {
        return post(who, API + "/controls/" + control, step, body);
    }

    private Answer post(Visitor who, String address, String step, Map<String, ?> body) {
        Visitor knowing = who.ifMatch(coordinator.get(address).is(200).etag());
        return body.isEmpty() ? knowing.post(address + "/" + step) : knowing.post(address + "/" + step, body);
    }
}
