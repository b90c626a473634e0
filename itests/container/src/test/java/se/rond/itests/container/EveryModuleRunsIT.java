// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import se.rond.itests.container.exempelby.Demo;

/** A bundle can be active while half of what it does waits for something that never comes. */
public class EveryModuleRunsIT {

    @Test
    public void nothingInAModuleWaitsForWhatNeverComes() {
        JsonNode modules = Demo.shared()
                .signedInAs("admin")
                .get("/api/modules/v1/modules")
                .is(200)
                .json();

        List<String> names = new ArrayList<>();
        for (JsonNode module : modules.path("items")) {
            names.add(module.path("name").asText());
            assertThat(module.path("state").asText()).as(module.toString()).isEqualTo("running");
        }
        assertThat(names).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    public void healthSaysSo() {
        JsonNode health = Demo.shared().visitor().get("/api/health").is(200).json();

        assertThat(health.path("checks"))
                .as(health.toString())
                .anySatisfy(check -> assertThat(check.path("name").asText()).isEqualTo("modules"))
                .allSatisfy(check -> assertThat(check.path("status").asText()).isEqualTo("up"));
    }
}
