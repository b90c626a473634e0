// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.Test;
import se.rond.itests.container.exempelby.Demo;
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.Installation;
import se.rond.itests.container.installation.Waiting;

/** Whoever tries Rond finds something in every module, not an empty list and a line of error in a log. */
public class DemonstrationIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Installation installation = Demo.shared();

    @Test
    public void everyModuleHasSomethingToShow() {
        thenThereAre(30, "infosec", "/api/system-security/v1/systems?limit=100");
        thenThereAre(2, "infosec", "/api/gap-analysis/v1/campaigns?limit=100");
        thenThereAre(50, "coordinator", "/api/fire-safety/v1/rounds");
        assertThat(installation.output()).doesNotContain("could not be filled");
    }

    @Test
    public void somethingWaitsForTheArchivist() {
        Visitor archivist = installation.signedInAs("archivist");
        Waiting.until(
                () -> archivist
                                .get("/api/training/v1/disposals/preview")
                                .is(200)
                                .json()
                                .path("records")
                                .asInt()
                        > 0,
                PATIENCE,
                installation::output);
        archivist.get("/api/internal-control/v1/disposals/preview").is(200);
    }

    private void thenThereAre(int records, String username, String list) {
        Visitor visitor = installation.signedInAs(username);
        Waiting.until(
                () -> visitor.get(list).is(200).items().size() >= records,
                PATIENCE,
                () -> list + "\n" + installation.output());
    }
}
