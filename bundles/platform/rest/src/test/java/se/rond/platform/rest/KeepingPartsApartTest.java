// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.platform.rest.RunningApi.json;
import static se.rond.platform.rest.RunningApi.problem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.platform.rest.openapi.OpenApiResource;

/** A part whose compartment is not opened to the caller is not there, whether it runs or not. */
public class KeepingPartsApartTest {

    private static final String SECRETS = "/api/vault/v1/secrets";
    private static final String RELEASED = "/api/vault/v1/released";
    private static final String NEVER = "/api/nothing/v1/released";
    private static final List<String> OUTSIDERS = List.of("nobody", "writer", "newcomer", "gone");

    @Rule
    public final RunningApi api = new RunningApi();

    private final Vault vault = new Vault();

    /** Has one address for people outside. */
    @Path("v1")
    @Produces("application/json")
    public static class Vault {
        @GET
        @Path("secrets")
        @RolesAllowed("secrets.read")
        public List<Integer> secrets() {
            return List.of(1);
        }

        @GET
        @Path("released")
        @RolesAllowed("released.read")
        public List<Integer> released() {
            return List.of(2);
        }
    }

    @Before
    public void thePartRuns() {
        api.publishIn(Compartment.SECURITY_PROTECTION, "vault", vault)
                .publish(Addresses.ROOT, new OpenApiResource(api, api.gate));
    }

    @Test
    public void whatIsForOthersTooIsThereForThoseOthersAlone() {
        assertThat(by("auditor", RELEASED).body()).isEqualTo("[2]");
        problem(api.get(RELEASED), 404, "unknown-address");
        problem(by("nobody", RELEASED), 404, "unknown-address");
        problem(by("keeper", RELEASED), 404, "unknown-address");
    }

    @Test
    public void stoppedItIsNotSaidToBeAwayToWhoeverWasNotToldOfIt() {
        api.withdraw(vault);

        String never = said(api.get(NEVER), NEVER);
        assertThat(said(api.get(RELEASED), RELEASED)).isEqualTo(never).startsWith("404");
        for (String outsider : OUTSIDERS) {
            assertThat(said(by(outsider, RELEASED), RELEASED)).as(outsider).isEqualTo(never);
            assertThat(said(by(outsider, NEVER), NEVER)).as(outsider).isEqualTo(never);
        }
    }

    @Test
    public void whoeverSendsWhateverHearsTheSameOfItAndOfNothingWhetherItRunsOrNot() {
        assertThat(heard(RELEASED)).isEqualTo(heard(NEVER));
        assertThat(heard(SECRETS)).isEqualTo(heard(NEVER)).allMatch(answer -> answer.startsWith("404"));

        api.withdraw(vault);

        assertThat(heard(RELEASED)).isEqualTo(heard(NEVER));
        assertThat(heard(SECRETS)).isEqualTo(heard(NEVER));
    }

    @Test
    public void whoeverHasAPermissionForOneOfItsAddressesIsToldOfNoOtherWhateverIsWrongWithTheRequest() {
        String[] session = {"Cookie", "rond_session=auditor"};
        for (String method : List.of("POST", "GET", "PUT")) {
            assertThat(said(send(method, SECRETS, "x", session), SECRETS))
                    .as(method)
                    .isEqualTo(said(send(method, NEVER, "x", session), NEVER))
                    .startsWith("404");
        }
    }

    @Test
    public void withinASessionHasToSendItsTokenAsEverywhere() {
        problem(send("POST", SECRETS, "x", "Cookie", "rond_session=keeper"), 403, "csrf-token-missing");
        assertThat(api.get(SECRETS, "Cookie", "rond_session=keeper").body()).isEqualTo("[1]");
    }

    @Test
    public void whoeverStandsWithinAndHasToChangeTheirPasswordFirstIsNotToldBefore() {
        problem(by("successor", SECRETS), 404, "unknown-address");
        problem(by("successor", "/api/vault/openapi.json"), 404, "unknown-address");
    }

    @Test
    public void itIsDescribedToThoseWhoAreToldOfItAndToNobodyElse() {
        for (String told : List.of("keeper", "auditor")) {
            assertThat(json(by(told, "/api/openapi.json")).path("paths").has(RELEASED))
                    .as(told)
                    .isTrue();
            assertThat(json(by(told, "/api/vault/openapi.json")).path("paths"))
                    .as(told)
                    .hasSize(2);
        }
        String never = said(api.get("/api/nothing/openapi.json"), "/api/nothing/openapi.json");
        assertThat(api.get("/api/openapi.json").body()).doesNotContain("vault").contains("/api/openapi.json");
        for (String outsider : OUTSIDERS) {
            assertThat(by(outsider, "/api/openapi.json").body()).as(outsider).doesNotContain("vault");
            assertThat(said(by(outsider, "/api/vault/openapi.json"), "/api/vault/openapi.json"))
                    .as(outsider)
                    .isEqualTo(never);
        }
        assertThat(said(api.get("/api/vault/openapi.json"), "/api/vault/openapi.json"))
                .isEqualTo(never);
    }

    @Test
    public void stoppedItIsDescribedToNobodyAndSaidToBeAwayToThoseWithin() {
        api.withdraw(vault);

        problem(api.get("/api/vault/openapi.json"), 404, "unknown-address");
        problem(by("nobody", "/api/vault/openapi.json"), 404, "unknown-address");
        problem(by("keeper", "/api/vault/openapi.json"), 503, "module-not-running");
        assertThat(by("keeper", "/api/openapi.json").body()).doesNotContain("vault");
    }

    /** What outsiders hear of an address, by every method, with and without what lets a request in. */
    private List<String> heard(String address) {
        List<String> heard = new ArrayList<>();
        for (List<String> sent : List.of(
                List.<String>of("Accept", "*/*"),
                List.of("Authorization", "Bearer gone"),
                List.of("Authorization", "Bearer nobody"),
                List.of("Authorization", "Bearer newcomer"),
                List.of("Cookie", "rond_session=gone"),
                List.of("Cookie", "rond_session=writer"),
                List.of("Cookie", "rond_session=newcomer"),
                List.of("Cookie", "rond_session=writer", "X-CSRF-Token", "csrf"),
                List.of("Cookie", "rond_session=writer", "Accept", "image/png"),
                List.of("Cookie", "rond_session=writer", "Content-Type", "nonsense"))) {
            for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "BREW")) {
                for (String body : List.of("", "{broken", "x".repeat(3_000_000))) {
                    heard.add(said(send(method, address, body, sent.toArray(String[]::new)), address));
                }
            }
        }
        return heard;
    }

    private HttpResponse<String> send(String method, String address, String body, String... headers) {
        return api.send(
                api.request(address).headers(headers).method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    public void whoeverOpensTheCompartmentIsToldThatItIsAway() {
        api.withdraw(vault);

        HttpResponse<String> answer = by("keeper", "/api/vault/v1/secrets");

        problem(answer, 503, "module-not-running");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    public void whatIsKeptApartByNobodyIsSaidToBeAwayToEverybody() {
        Vault open = new Vault();
        api.publish("open", open);
        problem(by("nobody", "/api/open/v1/released"), 403, "not-permitted");

        api.withdraw(open);

        problem(api.get("/api/open/v1/released"), 503, "module-not-running");
    }

    private HttpResponse<String> by(String who, String address) {
        return api.get(address, "Authorization", "Bearer " + who);
    }

    private static String said(HttpResponse<String> answer, String address) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(List.of("date", "content-length")); // the address is in the body
        return answer.statusCode() + answer.body().replace(address, "…") + headers;
    }
}
