// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.platform.rest.RunningApi.problem;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

public class LettingInTest {

    private static final String THINGS = "/api/things/v1/things";

    @ClassRule
    public static final RunningApi API = new RunningApi();

    @Before
    public void aModuleRuns() {
        API.publish("things", new ThingsResource(API.access, 3));
    }

    @Test
    public void whoIsNotSignedInIsAskedTo() {
        HttpResponse<String> response = API.get(THINGS);
        problem(response, 401, "not-signed-in");
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"rond\"");
    }

    @Test
    public void whoLacksThePermissionIsToldWhich() {
        assertThat(problem(API.get(THINGS, "Authorization", "Bearer nobody"), 403, "not-permitted")
                        .path("detail")
                        .asText())
                .contains("things.read");
    }

    @Test
    public void whoHasThePermissionIsLetIn() {
        assertThat(API.get(THINGS, "Authorization", "Bearer reader").statusCode())
                .isEqualTo(200);
        assertThat(API.get(THINGS, "Cookie", "rond_session=reader").statusCode())
                .isEqualTo(200);
    }

    @Test
    public void whoHasToChangeTheirPasswordDoesThatFirst() {
        problem(API.get(THINGS, "Authorization", "Bearer newcomer"), 403, "password-change-required");
        assertThat(API.get(THINGS + "/password", "Authorization", "Bearer newcomer")
                        .statusCode())
                .isEqualTo(200);
        assertThat(API.get(THINGS + "/password", "Authorization", "Bearer reader")
                        .statusCode())
                .isEqualTo(200);
        problem(API.get(THINGS + "/password"), 401, "not-signed-in");
    }

    @Test
    public void theOperationRunsAsTheCaller() {
        assertThat(API.get(THINGS + "/caller", "Authorization", "Bearer reader").body())
                .isEqualTo("[\"reader\"]");
        assertThat(API.get(THINGS + "/caller").body()).isEqualTo("[\"anonymous\"]");
    }

    @Test
    public void whatIsPublicAnswersASessionThatHasExpired() {
        assertThat(API.get(THINGS + "/caller", "Cookie", "rond_session=gone").body())
                .isEqualTo("[\"anonymous\"]");
        problem(API.get(THINGS, "Cookie", "rond_session=gone"), 401, "session-expired");
    }

    @Test
    public void aSessionChangesNothingWithoutItsToken() {
        String body = "{\"title\":\"t\",\"state\":\"open\",\"owners\":[],\"count\":1}";
        problem(API.post(THINGS, "application/json", body, "Cookie", "rond_session=writer"), 403, "csrf-token-missing");
        assertThat(API.post(THINGS, "application/json", body, "Cookie", "rond_session=writer", "X-CSRF-Token", "csrf")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    public void ofWhatIsConcealedNotEvenTheAddressIsThere() {
        problem(API.get(THINGS + "/secret", "Authorization", "Bearer writer"), 404, "unknown-address");
        problem(API.get(THINGS + "/nothing/there", "Authorization", "Bearer writer"), 404, "unknown-address");
    }

    @Test
    public void neitherIsItForAMethodOrABodyThatItDoesNotTake() {
        String vault = THINGS + "/secret/vault";
        String[] writer = {"Authorization", "Bearer writer"};
        for (String method : List.of("GET", "PUT", "DELETE", "OPTIONS", "PATCH")) {
            HttpResponse<String> answer =
                    API.send(API.request(vault).headers(writer).method(method, HttpRequest.BodyPublishers.noBody()));
            problem(answer, 404, "unknown-address");
            assertThat(answer.headers().firstValue("Allow")).as(method).isEmpty();
        }
        problem(API.get(vault), 404, "unknown-address");
        problem(API.post(vault, "text/plain", "x", writer), 404, "unknown-address");
    }

    @Test
    public void whoeverSendsWhateverHearsTheSameOfWhatIsConcealedAndOfWhatIsNotThere() {
        for (List<String> sent : List.of(
                List.<String>of(),
                List.of("Authorization", "Bearer newcomer"),
                List.of("Authorization", "Bearer gone"),
                List.of("Cookie", "rond_session=gone"),
                List.of("Cookie", "rond_session=writer"),
                List.of("Cookie", "rond_session=writer", "X-CSRF-Token", "csrf"))) {
            String[] headers = sent.toArray(String[]::new);
            for (String method : List.of("GET", "POST", "OPTIONS", "PUT")) {
                assertThat(said(method, THINGS + "/secret/vault", headers))
                        .as("%s %s", method, sent)
                        .isEqualTo(said(method, THINGS + "/nothing/there", headers));
            }
        }
        problem(API.get(THINGS + "/secret"), 404, "unknown-address");
        problem(API.get(THINGS + "/secret", "Cookie", "rond_session=gone"), 401, "session-expired");
        problem(API.get(THINGS + "/nothing/there", "Cookie", "rond_session=gone"), 401, "session-expired");
    }

    private static String said(String method, String address, String... headers) {
        HttpRequest.Builder request = API.request(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> answer = API.send(request.method(method, HttpRequest.BodyPublishers.noBody()));
        return answer.statusCode()
                + answer.body().replace(address, "…")
                + answer.headers().firstValue("Allow").orElse("");
    }

    @Test
    public void whomItIsNotConcealedFromIsToldWhatItTakes() {
        HttpResponse<String> answer = API.get(THINGS + "/secret/vault", "Authorization", "Bearer keeper");
        problem(answer, 405, "method-not-allowed");
        assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
    }

    @Test
    public void anOperationThatNamesNoPermissionIsForNobody() {
        problem(API.get(THINGS + "/forgotten", "Authorization", "Bearer writer"), 403, "no-permission-declared");
    }

    @Test
    public void whatSomebodyIsIsKnownBeforeTheyChangeAnything() {
        API.publish("roles", new RolesResource(API.access));
        String roles = "/api/roles/v1/roles";
        String[] reader = {"Authorization", "Bearer reader"};

        assertThat(API.post(roles, "application/json", "{}", reader).body()).isEqualTo("[\"known\"]");
        assertThat(API.get(roles, reader).body()).isEqualTo("[\"not asked for\"]");
    }

    @Test
    public void aBodyIsNotReadBeforeItIsKnownWhoSendsIt() {
        problem(API.post(THINGS, "application/json", "{broken"), 401, "not-signed-in");
    }
}
