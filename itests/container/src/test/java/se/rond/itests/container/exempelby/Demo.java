// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.exempelby;

import java.time.Duration;
import java.util.List;
import se.rond.itests.container.installation.Installation;
import se.rond.itests.container.installation.Waiting;

/** The demonstration, as {@code ./mvnw -Prun} shows it: Exempelby with years behind it in every module, and its accounts. */
public final class Demo {

    private static final List<String> PARTS = List.of(
            "DemoCampaigns",
            "DemoDuties",
            "DemoFile",
            "DemoFollowUp",
            "DemoPlans",
            "DemoSystems",
            "DemoTraining",
            "DemoYear");
    private static final String IN_PLACE = "Demonstration: in place are ";
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

    /** Waits until every module has what the demonstration puts into it: they come in any order. */
    public static Installation filled(Installation installation) {
        Waiting.until(() -> isFilled(installation), PATIENCE, () -> "all of " + PARTS + "\n" + installation.output());
        return installation;
    }

    private static boolean isFilled(Installation installation) {
        String inPlace = installation
                .log()
                .lines()
                .filter(line -> line.contains(IN_PLACE))
                .reduce("", (before, last) -> last);
        return PARTS.stream().allMatch(inPlace::contains);
    }
}
