// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import se.rond.internalcontrol.OnBothDatabases;
import se.rond.internalcontrol.PlainCsv;
import se.rond.internalcontrol.api.samples.CountedSample;
import se.rond.internalcontrol.api.samples.SampleMethod;
import se.rond.internalcontrol.persistence.samples.JpaSamples;
import se.rond.kernel.IfMatch;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.TwoAtOnce;

/** Two requests for one control at the same moment: the slower is told what has happened, and by what rule. */
public class DrawingAtOnceTest extends OnBothDatabases {

    @Rule
    public final TwoAtOnce twoAtOnce = new TwoAtOnce();

    private List<UUID> controls = List.of();
    private SampleDrawing drawing;

    public DrawingAtOnceTest(Database database) {
        super(database);
    }

    @Before
    public void givenControlsThatAreBegun() {
        JpaSamples samples = new JpaSamples(store.entities("internal-control"));
        drawing = new SampleDrawing(
                samples, new SampleDesk(samples, office.desk), new PopulationFiles(new PlainCsv()), store.work());
        controls = course.inForce("2026-06-30", "2026-07-31", "2026-08-31", "2026-09-30");
        office.on("2026-03-02").round.run();
        controls.forEach(control -> office.as("performer").performing.start(control, seen(control)));
    }

    private IfMatch seen(UUID control) {
        return IfMatch.version(course.seen(control).version());
    }

    @Test
    public void ofTwoSamplesOneIsDrawnAndTheOtherIsTold() throws Exception {
        for (UUID control : controls) {
            assertThat(twoAtOnce.told(
                            () -> draw(control, UUID.randomUUID(), null), () -> draw(control, UUID.randomUUID(), null)))
                    .containsOnlyOnce("new")
                    .isSubsetOf("new", "sample-drawn-meanwhile", "invalid");
        }
    }

    @Test
    public void withAReasonAtHandTheSlowerDrawsTheNextOrIsTold() throws Exception {
        for (UUID control : controls) {
            assertThat(twoAtOnce.told(
                            () -> draw(control, UUID.randomUUID(), "Fel period"),
                            () -> draw(control, UUID.randomUUID(), "Fel period")))
                    .contains("new")
                    .isSubsetOf("new", "sample-drawn-meanwhile");
        }
    }

    @Test
    public void theSameSentTwiceIsDrawnOnce() throws Exception {
        for (UUID control : controls) {
            UUID id = UUID.randomUUID();

            assertThat(twoAtOnce.told(() -> draw(control, id, null), () -> draw(control, id, null)))
                    .containsExactlyInAnyOrder("new", "known");
        }
    }

    private String draw(UUID control, UUID id, @Nullable String reason) {
        CountedSample wanted = new CountedSample(48, "Fakturor", SampleMethod.RANDOM, 5, "a", reason);
        return drawing.draw(control, id, wanted).created() ? "new" : "known";
    }
}
