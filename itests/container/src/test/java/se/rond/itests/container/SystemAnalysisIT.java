// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;
import se.rond.itests.container.exempelby.Exempelby;
import se.rond.itests.container.exempelby.Today;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Visitor;

/** A system security analysis by REST, from the register to a decision and what shows after it. */
public class SystemAnalysisIT {

    private static final String API = "/api/system-security/v1";

    private final Exempelby exempelby = Exempelby.shared();
    private final Visitor coordinator = coordinator(0);
    private final Visitor reviewer = coordinator(1);
    private final String ownerNumber = Exempelby.withoutRole(62);
    private final String managerNumber = Exempelby.withoutRole(63);
    private final Visitor owner = exempelby.person(ownerNumber);
    private final Visitor manager = exempelby.person(managerNumber);
    private final String system = UUID.randomUUID().toString();
    private final String analysis = UUID.randomUUID().toString();

    @Test
    public void aSystemIsAnalysedReviewedAndDecidedOnAndALaterChangeShows() throws Exception {
        registered();
        manager.put(at(""), Map.of("system", system)).is(201);
        manager.put(at(""), Map.of("system", system)).is(200);
        change(manager, "/description", Map.of("purpose", "För tidigt")).refused(409, "gate-first");
        coordinator.post(at("/gate"), Map.of("answer", "no")).refused(428, "version-missing");
        step(coordinator, "gate", Map.of("answer", "no")).is(200);

        written();
        step(reviewer, "review", Map.of("text", "Väl underbyggd")).is(200);
        JsonNode read = owner.get(at("")).is(200).json();
        step(owner, "decide", Map.of("decision", "approved", "contentHash", "0".repeat(64)))
                .refused(409, "content-changed");
        JsonNode decided = step(
                        owner,
                        "decide",
                        Map.of(
                                "decision",
                                "approved",
                                "contentHash",
                                read.path("contentHash").asText()))
                .is(200)
                .json();

        assertThat(decided.at("/analysis/state").asText()).isEqualTo("approved");
        assertThat(decided.at("/analysis/validUntil").asText())
                .isEqualTo(Today.today().plusMonths(24).toString());
        thenTheWordsHaveTheHashOf(decided.at("/decisions/0"));
        assertThat(coordinator.get(API + "/systems/" + system).is(200).at("/validity"))
                .isEqualTo("valid");
        change(manager, "/description", Map.of("purpose", "Något annat")).is(200);
        assertThat(manager.get(at("")).is(200).at("/analysis/changedSinceDecision"))
                .isEqualTo("true");
        assertThat(manager.get(at("")).is(200).json().path("actions").toString())
                .contains("ask-again");
    }

    @Test
    public void whoIsUnsureAtTheGateStopsThereAndNothingIsLeftButThat() {
        registered();
        manager.put(at(""), Map.of("system", system)).is(201);

        step(coordinator, "gate", Map.of("answer", "unsure")).is(200);

        JsonNode stub = manager.get(at("")).is(200).json();
        assertThat(stub.at("/analysis/state").asText()).isEqualTo("moved_to_security_protection");
        assertThat(stub.path("informationSets")).isEmpty();
        change(manager, "/description", Map.of("purpose", "Mer")).refused(409, "analysis-state");
    }

    @Test
    public void strangersSeeNothing() {
        registered();
        Visitor stranger = exempelby.person(Exempelby.withoutRole(64));

        assertThat(stranger.get(API + "/systems").status()).isEqualTo(403);
        assertThat(stranger.get(API + "/systems/" + system).status()).isIn(403, 404);
    }

    /** The owner and the manager hold their roles by the register alone. */
    private void registered() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("code", "IT-" + system.substring(0, 8));
        given.put("name", "Elevregistret");
        given.put("unit", unit("BUN-F"));
        given.put("owner", exempelby.personId(ownerNumber));
        given.put("manager", exempelby.personId(managerNumber));
        given.put("hosting", "saas_eu");
        given.put("supplier", "Leverantör AB");
        given.put("personalData", true);
        given.put("sensitivePersonalData", false);
        given.put("criticalService", false);
        given.put("rtoHours", 24);
        given.put("rpoHours", 4);
        given.put("status", "active");
        coordinator.put(API + "/systems/" + system, given).is(201);
    }

    private void written() {
        change(
                        coordinator,
                        "/information-sets/" + UUID.randomUUID(),
                        Map.of(
                                "name",
                                "Elever",
                                "levels",
                                Map.of("k", 2, "r", 1, "t", 1),
                                "motivation",
                                "Personuppgifter i mängd"))
                .is(200);
        step(coordinator, "classify", Map.of()).is(200);
        for (JsonNode threat : coordinator.get(API + "/content").is(200).json().path("threats")) {
            if (threat.path("mandatory").asBoolean()) {
                change(
                                manager,
                                "/risks/" + UUID.randomUUID(),
                                Map.of(
                                        "threat",
                                        threat.path("id").asText(),
                                        "consequence",
                                        2,
                                        "likelihood",
                                        2,
                                        "treatment",
                                        "reduce"))
                        .is(200);
            }
        }
        step(reviewer, "assess", Map.of()).is(200);
        change(manager, "/description", Map.of("purpose", "Hålla reda på elever"))
                .is(200);
        answered();
        step(manager, "submit", Map.of()).is(200);
    }

    /** By the file that the supplier is sent. */
    private void answered() {
        List<String> lines = new ArrayList<>(List.of("requirement,answer"));
        for (JsonNode line : manager.all(at("/supplier"))) {
            lines.add(line.path("requirement").asText() + ",ja");
        }
        byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        JsonNode report = manager.post(at("/supplier?dryRun=false"), "text/csv", file)
                .is(200)
                .json();
        assertThat(report.path("created").asInt()).isEqualTo(lines.size() - 1);
    }

    private void thenTheWordsHaveTheHashOf(JsonNode decision) throws Exception {
        byte[] words = reviewer.get(at("/decisions/" + decision.path("id").asText() + "/content"))
                .is(200)
                .bytes();
        assertThat(new String(words, StandardCharsets.UTF_8)).contains("Hålla reda på elever");
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words)))
                .isEqualTo(decision.path("contentHash").asText());
    }

    private Visitor coordinator(int index) {
        String number = Exempelby.withoutRole(60 + index);
        Visitor person = exempelby.person(number);
        if (person.get(API + "/systems").status() == 403) {
            exempelby.appoint(number, "information_security_coordinator", "municipality", "KOMMUN");
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
        return API + "/analyses/" + analysis + path;
    }

    private Answer step(Visitor who, String step, Map<String, ?> body) {
        Visitor knowing = who.ifMatch(seen());
        return body.isEmpty() ? knowing.post(at("/" + step)) : knowing.post(at("/" + step), body);
    }

    private Answer change(Visitor who, String path, Map<String, ?> body) {
        return who.ifMatch(seen()).put(at(path), body);
    }

    private String seen() {
        return reviewer.get(at("")).is(200).etag();
    }
}
