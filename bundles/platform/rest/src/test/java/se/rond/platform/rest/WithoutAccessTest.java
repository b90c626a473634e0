// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.platform.rest.RunningApi.json;
import static se.rond.platform.rest.RunningApi.problem;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import se.rond.platform.rest.edge.Gates;
import se.rond.platform.rest.openapi.OpenApiResource;

public class WithoutAccessTest {

    @Rule
    public final RunningApi api = new RunningApi(Gates.withoutAccess());

    @Before
    public void aModuleRuns() {
        api.publish("things", new ThingsResource(api.access, 3))
                .publish(Addresses.ROOT, new OpenApiResource(api, api.gate));
    }

    @Test
    public void nothingOfAModuleIsAnsweredWhileNobodyCanSayWhoAsks() {
        for (String address : List.of("/api/things/v1/things", "/api/things/v1/things/caller")) {
            HttpResponse<String> response = api.get(address);
            problem(response, 503, "access-not-running");
            assertThat(response.headers().firstValue("Retry-After")).isPresent();
        }
    }

    @Test
    public void whatIsPublicByItselfIsAnswered() {
        assertThat(json(api.get("/api/openapi.json")).at("/paths").has("/api/things/v1/things"))
                .isTrue();
        assertThat(json(api.get("/api/things/openapi.json")).at("/paths").has("/api/openapi.json"))
                .isFalse();
        problem(api.get("/api/stones/openapi.json"), 404, "unknown-address");
    }
}
