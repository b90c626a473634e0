// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.platform.rest.RunningApi.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

public class RefusingTest {

    private static final String THINGS = "/api/things/v1/things";
    private static final String ONE = THINGS + "/" + ThingsResource.ID;
    private static final String GOOD =
            "{\"title\":\"t\",\"state\":\"fixed_on_site\",\"due\":null,\"owners\":[],\"count\":1}";

    @ClassRule
    public static final RunningApi API = new RunningApi();

    @Before
    public void aModuleRuns() {
        API.publish("things", new ThingsResource(API.access, 3));
    }

    @Test
    public void anAddressThatNoModuleHas() {
        JsonNode problem = problem(API.get("/api/nothing/v1/here"), 404, "unknown-address");
        assertThat(problem.path("instance").asText()).isEqualTo("/api/nothing/v1/here");
        problem(API.get("/api/"), 404, "unknown-address");
    }

    @Test
    public void anAddressThatTheModuleDoesNotHave() {
        problem(API.get("/api/things/v1/stones"), 404, "unknown-address");
        problem(API.get("/api/things"), 404, "unknown-address");
    }

    @Test
    public void aMethodThatTheAddressDoesNotTake() {
        HttpResponse<String> response = API.send(API.request(THINGS).DELETE());
        problem(response, 405, "method-not-allowed");
        assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD, POST");
        assertThat(API.send(API.request(ONE).POST(HttpRequest.BodyPublishers.noBody()))
                        .headers()
                        .firstValue("Allow"))
                .hasValue("DELETE, GET, HEAD, PUT");
        API.publish("things", new ThingsResource(API.access, 3), new ThingActionsResource());
        assertThat(API.get(ONE + "/start").headers().firstValue("Allow"))
                .as("also where another resource has the address")
                .hasValue("POST");
    }

    @Test
    public void aParameterThatTheOperationDoesNotHave() {
        JsonNode problem = problem(read(THINGS + "?sate=open"), 400, "unknown-parameter");
        assertThat(problem.at("/violations/0/pointer").asText()).isEqualTo("/sate");
        assertThat(problem.path("detail").asText()).contains("sate").contains("limit, after, sort, state, day, period");
        assertThat(problem(read(ONE + "?day=2026-01-01"), 400, "unknown-parameter")
                        .path("detail")
                        .asText())
                .endsWith("Adressen tar inga parametrar.");
        problem(read(ONE + "?format=csv"), 400, "unknown-parameter");
        problem(API.get(THINGS + "?sate=open"), 401, "not-signed-in");
        assertThat(read(THINGS + "?state=&day=").statusCode()).isEqualTo(200);
    }

    @Test
    public void aParameterOfABean() {
        assertThat(read(THINGS + "/searched?word=x&limit=1").statusCode()).isEqualTo(200);
        assertThat(problem(read(THINGS + "/searched?wrod=x"), 400, "unknown-parameter")
                        .path("detail")
                        .asText())
                .contains("word, limit");
    }

    @Test
    public void aCursorOfOtherFiltersOrAnotherOrder() {
        String next = "&after="
                + RunningApi.json(read(THINGS + "?limit=1&state=open&sort=due"))
                        .path("next")
                        .asText();

        assertThat(read(THINGS + "?limit=1&state=open&sort=due" + next).statusCode())
                .isEqualTo(200);
        assertThat(read(THINGS + "?sort=due&day=&state=open&limit=2" + next).statusCode())
                .as("in any order, of any length, with what is left empty")
                .isEqualTo(200);
        problem(read(THINGS + "?limit=1&state=fixed_on_site&sort=due" + next), 400, "cursor-foreign");
        problem(read(THINGS + "?limit=1&state=open&sort=-due" + next), 400, "cursor-foreign");
        problem(read(THINGS + "?limit=1&sort=due" + next), 400, "cursor-foreign");
        problem(read(THINGS + "/searched?limit=1" + next), 400, "cursor-foreign");
        problem(read(THINGS + "?limit=1&state=open&sort=due" + next.replaceAll("\\..*", "")), 400, "cursor-unreadable");
    }

    @Test
    public void contentWhereNothingIsTaken() {
        API.publish("things", new ThingsResource(API.access, 3), new ThingActionsResource());
        for (String content : new String[] {"{\"zzz\":1}", "[]", "nullx", " x"}) {
            problem(API.post(ONE + "/start", "application/json", content), 400, "body-not-expected");
        }
        for (String nothing : new String[] {"", "{}", " { }\n", "null"}) {
            assertThat(API.post(ONE + "/start", "application/json", nothing).statusCode())
                    .as(nothing)
                    .isEqualTo(200);
        }
    }

    @Test
    public void aFormatThatIsNotOffered() {
        problem(API.get(ONE, "Accept", "application/xml", "Authorization", "Bearer reader"), 406, "format-not-offered");
        problem(API.get(ONE, "Accept", "text/csv", "Authorization", "Bearer reader"), 406, "format-not-offered");
        problem(
                API.get(THINGS, "Accept", "${jndi:ldap://csv}", "Authorization", "Bearer reader"),
                406,
                "format-not-offered");
    }

    @Test
    public void contentOfAWrongKind() {
        problem(
                API.post(THINGS, "application/xml", "<thing/>", "Authorization", "Bearer writer"),
                415,
                "content-type-not-accepted");
    }

    @Test
    public void brokenJson() {
        problem(make("{\"title\": "), 400, "json-malformed");
        problem(make(GOOD + " and more"), 400, "json-malformed");
        problem(make("{\"title\":\"a\",\"title\":\"b\"}"), 400, "json-malformed");
    }

    @Test
    public void aPropertyThatNobodyKnowsIsNamed() {
        JsonNode problem = problem(
                make(GOOD.replace(
                        "\"owners\":[]", "\"owners\":[{\"id\":\"" + ThingsResource.ID + "\",\"cod\":\"x\"}]")),
                400,
                "json-unknown-property");
        assertThat(problem.at("/violations/0/pointer").asText()).isEqualTo("/owners/0/cod");
    }

    @Test
    public void aValueOfAWrongTypeIsNamed() {
        assertThat(pointer(make(GOOD.replace("\"count\":1", "\"count\":\"1\"")), "json-type"))
                .isEqualTo("/count");
        assertThat(pointer(make(GOOD.replace("\"count\":1", "\"count\":1.5")), "json-type"))
                .isEqualTo("/count");
        assertThat(pointer(make(GOOD.replace("null", "\"31/3 2026\"")), "json-type"))
                .isEqualTo("/due");
        assertThat(pointer(make(GOOD.replace("\"title\":\"t\"", "\"title\":{}")), "json-type"))
                .isEqualTo("/title");
        for (String noText : List.of("5", "1.5", "true", "false", "[\"t\"]")) {
            HttpResponse<String> answer = make(GOOD.replace("\"title\":\"t\"", "\"title\":" + noText));
            assertThat(pointer(answer, "json-type")).as(noText).isEqualTo("/title");
            assertThat(RunningApi.json(answer).path("detail").asText())
                    .as(noText)
                    .contains("text");
        }
    }

    @Test
    public void aWordThatIsNoneOfTheAllowedOnesIsToldWhichAre() {
        JsonNode problem = problem(make(GOOD.replace("fixed_on_site", "FIXED_ON_SITE")), 400, "json-type");
        assertThat(problem.at("/violations/0/message").asText()).contains("open, fixed_on_site");
    }

    @Test
    public void aValueThatIsRequiredAndMissingOrNull() {
        assertThat(pointer(make(GOOD.replace("\"title\":\"t\",", "")), "json-missing"))
                .isEqualTo("/title");
        assertThat(pointer(make(GOOD.replace("\"t\"", "null")), "json-missing")).isEqualTo("/title");
        assertThat(pointer(make(GOOD.replace(",\"count\":1", "")), "json-missing"))
                .isEqualTo("/count");
        problem(make(GOOD.replace("[]", "[null]")), 400, "json-missing");
    }

    @Test
    public void textThatNoDatabaseKeepsIsRefusedAtItsPlace() throws Exception {
        for (String unusable : List.of("\\u0000", "a\\u0007b", "\\ud800")) {
            assertThat(pointer(make(GOOD.replace("\"t\"", "\"" + unusable + "\"")), "text-unusable"))
                    .as(unusable)
                    .isEqualTo("/title");
        }
        assertThat(make(GOOD.replace("\"t\"", "\"rad\\n\\tett \\ud83d\\ude92\""))
                        .statusCode())
                .isLessThan(300);
    }

    @Test
    public void textThatShowsNothingSaysNothing() {
        for (String unseen : List.of("\\u200b", "\\u00a0 \\u2060", "\\ufeff\\u00ad", "\\u3164", "\\u2800\\n")) {
            assertThat(title(unseen)).as(unseen).isEmpty();
        }
        assertThat(title("\\u200bett\\u00a0ord")).isEqualTo("\u200bett\u00a0ord");
    }

    private static String title(String sent) {
        return RunningApi.json(make(GOOD.replace("\"t\"", "\"" + sent + "\"")))
                .path("title")
                .asText("none");
    }

    @Test
    public void aValueThatMayBeAbsentMayBe() {
        assertThat(make(GOOD.replace("\"due\":null,", "")).statusCode()).isEqualTo(200);
    }

    @Test
    public void noBodyWhereOneIsNeeded() {
        problem(make(""), 400, "body-missing");
        problem(make("null"), 400, "body-missing");
    }

    @Test
    public void aParameterThatCannotBeReadIsNamed() {
        assertThat(pointer(read(THINGS + "?state=FIXED_ON_SITE"), "parameter-unreadable"))
                .isEqualTo("/state");
        assertThat(pointer(read(THINGS + "?day=2026-02-30"), "parameter-unreadable"))
                .isEqualTo("/day");
        assertThat(pointer(read(THINGS + "?limit=many"), "parameter-unreadable"))
                .isEqualTo("/limit");
        assertThat(pointer(read(THINGS + "/1-1-1-1-1"), "parameter-unreadable")).isEqualTo("/id");
        assertThat(pointer(read(THINGS + "?format=pdf"), "parameter-unreadable"))
                .isEqualTo("/format");
    }

    @Test
    public void aParameterThatItsOwnTypeRefusesKeepsThatRule() {
        problem(read(THINGS + "?period=soon"), 400, "period-unreadable");
        problem(read(THINGS + "?limit=0"), 400, "limit-out-of-range");
        problem(read(THINGS + "?after=!"), 400, "cursor-unreadable");
    }

    @Test
    public void anOrderThatTheListDoesNotHave() {
        JsonNode problem = problem(API.get(THINGS + "/broken-list?sort=nope"), 400, "sort-unknown");
        assertThat(problem.path("detail").asText()).isEqualTo("Listan har bara en ordning. Utelämna sort.");
        problem(API.get(THINGS + "/broken-list?sort=-due", "Accept", "text/csv"), 400, "sort-unknown");
        assertThat(API.get(THINGS + "/broken-list?sort=").statusCode()).isEqualTo(200);
        assertThat(read(THINGS + "?sort=due").statusCode())
                .as("a list that takes sort judges it itself")
                .isEqualTo(200);
    }

    @Test
    public void aRuleOfTheDomain() {
        JsonNode problem = problem(
                API.send(API.request(ONE)
                        .header("Authorization", "Bearer writer")
                        .DELETE()),
                409,
                "thing-in-use");
        assertThat(problem.path("detail").asText()).isEqualTo("Saken används.");
    }

    @Test
    public void theCallersLanguage() {
        HttpResponse<String> english = API.get("/api/nothing", "Accept-Language", "de, en-GB;q=0.8, sv;q=0.1");
        assertThat(problem(english, 404, "unknown-address").path("title").asText())
                .isEqualTo("Not found");
        HttpResponse<String> swedish = API.get("/api/nothing", "Accept-Language", "sv-SE, en;q=0.5");
        assertThat(problem(swedish, 404, "unknown-address").path("title").asText())
                .isEqualTo("Finns inte");
    }

    @Test
    public void aFaultOfOursTellsANumberAndNothingElse() {
        HttpResponse<String> response = API.get(THINGS + "/fault");
        JsonNode problem = problem(response, 500, "internal-error");
        assertThat(problem.path("incident").asText()).isNotEmpty();
        assertThat(response.body()).doesNotContain("SELECT").doesNotContain("Exception");
    }

    @Test
    public void aDatabaseThatIsAway() {
        HttpResponse<String> response = API.get(THINGS + "/database");
        problem(response, 503, "database-not-reachable");
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    public void aBodyThatSaysItIsTooLong() {
        problem(make("\"" + "x".repeat(1024 * 1024) + "\""), 413, "body-too-large");
    }

    @Test
    public void aBodyThatTurnsOutTooLong() {
        assertThat(bytes(2 * 1024 * 1024).body()).isEqualTo("2097152");
        problem(bytes(2 * 1024 * 1024 + 1), 413, "body-too-large");
        problem(bytes(50 * 1024 * 1024), 413, "body-too-large");
    }

    /** Of a length that is not announced. */
    private static HttpResponse<String> bytes(int length) {
        return API.send(API.request(THINGS + "/bytes")
                .header("Authorization", "Bearer nobody")
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(new byte[length]))));
    }

    @Test
    public void neverHtmlAndNeverCached() {
        for (String address : new String[] {"/api/nothing", THINGS, "/api", THINGS + "/forgotten"}) {
            HttpResponse<String> response = API.get(address, "Accept", "text/html");
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(response.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        }
    }

    private static HttpResponse<String> make(String body) {
        return API.post(THINGS, "application/json", body, "Authorization", "Bearer writer");
    }

    private static HttpResponse<String> read(String address) {
        return API.get(address, "Authorization", "Bearer reader");
    }

    private static String pointer(HttpResponse<String> response, String rule) {
        return problem(response, 400, rule).at("/violations/0/pointer").asText();
    }
}
