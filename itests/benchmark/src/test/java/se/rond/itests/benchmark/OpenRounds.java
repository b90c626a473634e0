// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.rond.itests.benchmark.load.Load;
import se.rond.itests.benchmark.load.Request;
import se.rond.itests.benchmark.load.Requests;
import se.rond.itests.container.exempelby.Register;
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.Installation;

/** Rounds to be walked, in premises of many units, by an inspector who may walk them all. */
final class OpenRounds {

    private static final String ROUNDS = "/api/fire-safety/v1/rounds/";
    private static final int PREMISES = 64;
    private static final int AT_ONCE = 8;
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final String INSPECTOR = "100397";
    private static final String RESPONSIBLE = "100000";

    private final List<String> premises;
    private final String checklist;
    private final List<String> points = new ArrayList<>();
    private final Session inspector;
    private final Session officer;

    /** Has the administrator appoint them. */
    OpenRounds(Installation installation) {
        List<String> codes = codes();
        Visitor admin = installation.signedInAs("admin");
        codes.forEach(code -> appoint(admin, INSPECTOR, "fire_safety_inspector", "premise", code));
        appoint(admin, RESPONSIBLE, "central_safety_officer", "municipality", "KOMMUN");
        inspector = Session.of(installation, "inspector");
        officer = Session.of(installation, "responsible");
        premises = officer.visitor().all("/api/organisation/v1/premises").stream()
                .filter(premise -> codes.contains(premise.path("code").asText()))
                .map(premise -> premise.path("id").asText())
                .toList();
        checklist = officer.visitor().all("/api/fire-safety/v1/checklists").stream()
                .max(Comparator.comparingInt(OpenRounds::size))
                .orElseThrow()
                .path("code")
                .asText();
    }

    Session inspector() {
        return inspector;
    }

    /** How many points a round has. */
    int pointsEach() {
        return points.size();
    }

    /** At least so many requests, each of which answers a point that nobody has answered. */
    List<Request> unanswered(int count) {
        List<String> ids = new ArrayList<>(add(PREMISES));
        ids.addAll(add(count / points.size()));
        List<Request> answers = new ArrayList<>();
        for (String point : points) {
            ids.forEach(id -> answers.add(answer(id, point, "{\"answer\":\"ok\"}")));
        }
        return answers;
    }

    /** Submits rounds in which every point has been answered, so many of them with a deficiency. */
    List<Request> toSubmit(int count, int deficiencies) {
        List<String> ids = add(count);
        List<Request> answers = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            String json = i < deficiencies
                    ? "{\"answer\":\"deficiency\",\"severity\":\"medium\",\"comment\":\"Skylten är trasig\"}"
                    : "{\"answer\":\"ok\"}";
            String point = points.get(i);
            ids.forEach(id -> answers.add(answer(id, point, json)));
        }
        Clockwork.required(Load.run(inspector.server(), AT_ONCE, Requests.once(answers)));
        return ids.stream()
                .map(id -> inspector.post(ROUNDS + id + "/submit", "{}"))
                .toList();
    }

    /** Ids of so many new rounds, one premises after the other. */
    private List<String> add(int count) {
        List<String> ids = new ArrayList<>();
        List<Request> wanted = new ArrayList<>();
        String due = LocalDate.now(ZONE).plusDays(7).toString();
        for (int i = 0; i < count; i++) {
            String id = UUID.randomUUID().toString();
            ids.add(id);
            wanted.add(officer.put(
                    ROUNDS + id,
                    "{\"premise\":\"" + premises.get(i % premises.size()) + "\",\"checklist\":\"" + checklist
                            + "\",\"dueOn\":\"" + due + "\",\"reason\":\"Efter ombyggnad\"}"));
        }
        Clockwork.required(Load.run(officer.server(), AT_ONCE, Requests.once(wanted)));
        if (points.isEmpty()) {
            JsonNode round =
                    inspector.visitor().get(ROUNDS + ids.get(0)).is(200).json();
            round.path("points").forEach(point -> points.add(point.path("id").asText()));
        }
        return ids;
    }

    private Request answer(String round, String point, String json) {
        return inspector.put(ROUNDS + round + "/answers/" + point, json);
    }

    private static int size(JsonNode checklist) {
        return checklist.path("points").asInt();
    }

    private static List<String> codes() {
        return Register.file("premises.csv").rows().stream()
                .filter(row -> row.get("status").equals("active"))
                .limit(PREMISES)
                .map(row -> row.get("code"))
                .toList();
    }

    private static void appoint(Visitor admin, String employee, String role, String scopeKind, String scope) {
        admin.put(
                        "/api/organisation/v1/roles/" + UUID.randomUUID(),
                        Map.of(
                                "person", employee,
                                "role", role,
                                "scopeKind", scopeKind,
                                "scope", scope,
                                "validFrom", LocalDate.now(ZONE).minusDays(1).toString(),
                                "deputy", true))
                .is(200, 201, 409, 422); // who has the role already keeps it
    }
}
