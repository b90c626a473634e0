// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.exempelby;

import java.time.Duration;
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.Installation;
import se.rond.itests.container.installation.Waiting;

/** The demonstration, as {@code ./mvnw -Prun} shows it: Exempelby with a year behind it and five accounts. */
public final class Demo {

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

    /** Waits for the past year: the last thing that the demonstration makes. */
    public static Installation filled(Installation installation) {
        Visitor auditor = installation.signedInAs("auditor");
        Waiting.until(
                () -> !auditor.get("/api/followup/v1/findings?limit=1").is(200).items().isEmpty()
                        && installation.output().contains(DemoContent.FILLED),
                PATIENCE,
                () -> "the demonstration's year of rounds: " + installation.output());
        return installation;
    }

    /** What the demonstration says when it is done. */
    private static final class DemoContent {
        static final String FILLED = "";
    }
}
