// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.exempelby;

import java.time.Duration;
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.Installation;
import se.rond.itests.container.installation.Waiting;

/** The demonstration, as {@code ./mvnw -Prun} shows it: Exempelby with a year behind it and five accounts. */
public final class Demo {

    private static final int PREMISES = 397;
    private static final Duration PATIENCE = Duration.ofSeconds(240);

    private static Installation shared;

    private Demo() {}

    /** Shared: whoever stops or changes it leaves it running, as they found it. */
    public static synchronized Installation shared() {
        if (shared == null) {
            shared = filled(Installation.named("demo").withDemo().unpack().start());
        }
        return shared;
    }

    /** Waits for the year of rounds: the last thing that the demonstration makes. */
    public static Installation filled(Installation installation) {
        Visitor auditor = installation.signedInAs("auditor");
        Waiting.until(
                () -> auditor.all("/api/fire-safety/v1/schedules").size() == PREMISES,
                PATIENCE,
                () -> "schedules for " + PREMISES + " premises: "
                        + auditor.all("/api/fire-safety/v1/schedules").size() + "\n" + installation.output());
        return installation;
    }
}
