// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.Rule;
import org.junit.Test;
import se.rond.internalcontrol.Municipality;
import se.rond.internalcontrol.OnBothDatabases;
import se.rond.internalcontrol.api.ActionGiven;
import se.rond.internalcontrol.api.AssessmentGiven;
import se.rond.internalcontrol.api.ControlState;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Reason;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.TwoAtOnce;

/** Of two who have seen the same version and take the same step at once, the slower is told that it has changed. */
public class ChangingAtOnceTest extends OnBothDatabases {

    private static final int TIMES = 6;

    @Rule
    public final TwoAtOnce twoAtOnce = new TwoAtOnce();

    public ChangingAtOnceTest(Database database) {
        super(database);
    }

    @Test
    public void aPlanIsProposedAndTakenBackOnce() throws Exception {
        course.begun().commonDecided().analysed();
        office.book.controlNothing(course.id, new Reason("Riskerna är små."));

        for (int time = 0; time < TIMES; time++) {
            IfMatch draft = course.seen();
            thenTheSlowerIsStale(twoAtOnce.told(() -> propose(draft)));
            IfMatch proposed = course.seen();
            thenTheSlowerIsStale(twoAtOnce.told(() -> takeBack(proposed)));
        }
    }

    @Test
    public void aMajorDeviationIsReportedOnce() throws Exception {
        String[] ends = new String[TIMES];
        Arrays.fill(ends, "2026-06-30");
        List<UUID> controls = course.inForce(ends);
        office.on("2026-03-02").round.run();

        for (UUID control : controls) {
            course.performed(control, 25, 9);
            IfMatch seen = IfMatch.version(course.seen(control).version());
            office.as("control");
            thenTheSlowerIsStale(twoAtOnce.told(() -> assess(control, seen)));
            assertThat(course.seen(control).actions()).hasSize(1);
        }
    }

    private static void thenTheSlowerIsStale(List<String> told) {
        assertThat(told).containsExactlyInAnyOrder("changed", "stale-version");
    }

    private String propose(IfMatch seen) {
        office.steps.propose(course.id, seen);
        return "changed";
    }

    private String takeBack(IfMatch seen) {
        office.steps.takeBack(course.id, seen);
        return "changed";
    }

    private String assess(UUID control, IfMatch seen) {
        ActionGiven action = new ActionGiven("Spärr", Municipality.id("reader"), LocalDate.parse("2026-05-01"));
        office.performing.assess(
                control, new AssessmentGiven(ControlState.MAJOR_DEVIATION, "Attester saknas.", action), seen);
        return "changed";
    }
}
