// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.Test;
import se.rond.itests.container.exempelby.Exempelby;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Operation;
import se.rond.itests.container.http.Visitor;

/** Whatever is sent to whatever address: the answer is one that a machine can read, and no fault of ours. */
public class ProblemsIT {

    private static final List<String> UNREADABLE = List.of(
            "",
            "{",
            "[]",
            "null",
            "\"text\"",
            "17",
            "{\"noSuchProperty\":1}",
            "{\"a\":{\"a\":{\"a\":[",
            "\u0000",
            "{}");

    private static final List<String> STRANGE_IDS = List.of(
            "0",
            "not-a-uuid",
            "00000000-0000-0000-0000-00000000000g",
            "%27%20OR%201=1--",
            "%00",
            "..%2f..%2fetc%2fpasswd",
            "%F0%9F%94%A5",
            "a".repeat(3000));

    private final Exempelby exempelby = Exempelby.shared();
    private final Visitor coordinator = exempelby.person("104181");
    private final List<Operation> operations = Operation.all(
            exempelby.installation().visitor().get("/api/openapi.json").json());

    @Test
    public void anUnknownAddressIsAProblem() {
        for (String path : List.of(
                "/api",
                "/api/",
                "/api/nothing",
                "/api/nothing/v1/things",
                "/api/fire-safety",
                "/api/fire-safety/v2/rounds",
                "/api/fire-safety/v1/nothing",
                "/api/organisation/v1/units/x/y/z")) {
            coordinator.get(path).refused(404);
        }
    }

    @Test
    public void anotherMethodIsAProblem() {
        Answer answer = coordinator.delete("/api/organisation/v1/units");

        answer.refused(405, "method-not-allowed");
        assertThat(answer.header("Allow")).contains("GET");
    }

    @Test
    public void whatWouldHaveBeenWrittenInALostRaceIsInNoLog() {
        String written = "written-" + anId();
        Map<String, Object> measure = Map.of(
                "title",
                written,
                "description",
                written,
                "priority",
                "medium",
                "unit",
                coordinator
                        .get("/api/organisation/v1/units?limit=1")
                        .is(200)
                        .items()
                        .get(0)
                        .path("id")
                        .asText(),
                "findings",
                List.of(),
                "compartment",
                "general");

        int before = exempelby.installation().log().length();
        boolean lost = false;
        for (int race = 0; race < 40 && !lost; race++) {
            sendAtOnce("/api/followup/v1/measures/" + anId(), measure);
            lost = exempelby.installation().log().substring(before).contains("duplicate key");
        }

        assertThat(lost).as("somebody lost in the store").isTrue();
        assertThat(exempelby.installation().log()).doesNotContain(written);
    }

    private void sendAtOnce(String address, Object body) {
        List<CompletableFuture<Answer>> sent = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> coordinator.put(address, body), command -> new Thread(command).start()))
                .toList();
        sent.forEach(answer -> answer.join().is(200, 201));
    }

    @Test
    public void malformedJsonIsAProblem() {
        coordinator.put("/api/fire-safety/v1/rounds/" + anId(), "{\"premise\":").refused(400);
    }

    @Test
    public void anUnknownPropertyIsAProblemThatPointsAtIt() {
        Answer answer = coordinator.put(
                "/api/fire-safety/v1/rounds/" + anId(),
                Map.of(
                        "premise", anId(),
                        "checklist", "sba.preschool",
                        "dueOn", "2030-01-01",
                        "reason", "Prov",
                        "colour", "red"));

        answer.refused(400);
        assertThat(answer.text()).contains("colour");
    }

    @Test
    public void theLanguageIsTheCallers() {
        Visitor nobody = exempelby.installation().visitor();

        String swedish = nobody.get("/api/nothing").at("/title");
        String english = nobody.with("Accept-Language", "en-GB,en;q=0.9")
                .get("/api/nothing")
                .at("/title");

        assertThat(english).isNotEqualTo(swedish);
    }

    @Test
    public void noBodyMakesAnOperationFail() {
        SoftAssertions all = new SoftAssertions();
        operations.stream()
                .filter(Operation::takesJson)
                .filter(operation -> !operation.address().startsWith("/api/access/v1/session"))
                .forEach(operation -> UNREADABLE.forEach(
                        body -> thenItIsAnAnswer(all, operation.tryBy(exempelby.admin(), anId(), body))));
        operations.stream()
                .filter(operation ->
                        operation.takesJson() && operation.address().contains("/fire-safety/"))
                .forEach(operation ->
                        UNREADABLE.forEach(body -> thenItIsAnAnswer(all, operation.tryBy(coordinator, anId(), body))));
        all.assertAll();
    }

    @Test
    public void noIdMakesAnOperationFail() {
        SoftAssertions all = new SoftAssertions();
        operations.stream()
                .filter(operation -> !operation.parameters().isEmpty())
                .forEach(operation -> STRANGE_IDS.forEach(id -> {
                    thenItIsAnAnswer(all, operation.tryBy(exempelby.admin(), id, "{}"));
                    thenItIsAnAnswer(all, operation.tryBy(coordinator, id, "{}"));
                }));
        all.assertAll();
    }

    @Test
    public void noParameterMakesAListFail() {
        SoftAssertions all = new SoftAssertions();
        for (Operation operation : operations) {
            if (operation.changes() || !operation.parameters().isEmpty()) {
                continue;
            }
            for (String parameters : List.of(
                    "limit=0",
                    "limit=501",
                    "limit=x",
                    "after=x",
                    "after=%00",
                    "sort=x",
                    "from=x",
                    "unit=x",
                    "state=x",
                    "period=x",
                    "asOf=x",
                    "q=%25%5F%27",
                    "premise=x",
                    "nothing=x",
                    "format=x",
                    "limit=1&limit=2")) {
                thenItIsAnAnswer(all, coordinator.get(operation.address() + "?" + parameters));
                thenItIsAnAnswer(all, exempelby.admin().get(operation.address() + "?" + parameters));
            }
        }
        all.assertAll();
    }

    @Test
    public void aBodyOfAnotherKindIsAProblem() {
        byte[] xml =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>".getBytes(StandardCharsets.UTF_8);

        coordinator
                .put("/api/fire-safety/v1/rounds/" + anId(), "application/xml", xml)
                .refused(415);
    }

    private static void thenItIsAnAnswer(SoftAssertions all, Answer answer) {
        all.assertThat(answer.status()).as("%s", answer).isLessThan(500);
        if (answer.status() >= 400) {
            all.assertThat(answer.header("Content-Type")).as("%s", answer).startsWith("application/problem+json");
        }
        all.assertThat(answer.text())
                .as("%s", answer)
                .doesNotContain("Exception")
                .doesNotContain("SELECT ")
                .doesNotContain("\tat ");
    }

    private static String anId() {
        return java.util.UUID.randomUUID().toString();
    }
}
