// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.platform.rest.RunningApi.problem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.platform.rest.openapi.OpenApiResource;

/** A part whose compartment is not opened to the caller is not there, whether it runs or not. */
public class KeepingPartsApartTest {

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
                .publish(Addresses.ROOT, new OpenApiResource(api));
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
        problem(api.get("/api/vault/openapi.json"), 404, "unknown-address");
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
        return answer.statusCode()
                + answer.body().replace(address, "…")
                + answer.headers().firstValue("Retry-After").orElse("");
    }
}
