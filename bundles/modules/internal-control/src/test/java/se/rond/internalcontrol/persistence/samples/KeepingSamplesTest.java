// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.persistence.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.Caller;
import se.rond.internalcontrol.api.ResultGiven;
import se.rond.internalcontrol.api.samples.Mark;
import se.rond.internalcontrol.api.samples.PopulationColumns;
import se.rond.internalcontrol.api.samples.SampleMethod;
import se.rond.internalcontrol.application.samples.SampleResults;
import se.rond.internalcontrol.domain.Signature;
import se.rond.internalcontrol.domain.samples.Population;
import se.rond.internalcontrol.domain.samples.PopulationRow;
import se.rond.internalcontrol.domain.samples.Sample;
import se.rond.internalcontrol.domain.samples.SamplePlan;
import se.rond.internalcontrol.domain.samples.SampleRow;
import se.rond.internalcontrol.domain.samples.SampleWords;
import se.rond.kernel.Problem;
import se.rond.kernel.RuleBroken;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

@RunWith(Parameterized.class)
public class KeepingSamplesTest {

    @Test
    public void aSampleIsReadAsItWasDrawn() {
        UUID id = givenASample(1, Population.ofCount(48), 5, "a", null);

        Sample read = store.work().read(() -> samples.find(id).orElseThrow());

        assertThat(read.plan()).isEqualTo(new SamplePlan(SampleMethod.RANDOM, 5, "a", true));
        assertThat(read.isOf(Population.ofCount(48))).isTrue();
        assertThat(read.isOf(Population.ofCount(49))).isFalse();
        assertThat(read.algorithm()).isEqualTo("rond-sample-1");
        assertThat(numbers(id)).containsExactly(1, 3, 22, 29, 42);
    }

    @Test
    public void ofAFileIsKeptWhereTheRowsStandAndNothingOfWhatTheySay() {
        Population invoices = Population.ofRows(List.of(
                new PopulationRow(2, "F-100", null),
                new PopulationRow(3, "F-101", null),
                new PopulationRow(7, "F-102", null)));

        UUID id = givenASample(1, invoices, 3, "a", new PopulationColumns("Fakturanummer", null));

        store.work().read(() -> {
            assertThat(samples.rows(id, 0, 10))
                    .extracting(row -> row.view().line())
                    .containsExactly(2, 3, 7);
            assertThat(samples.find(id).orElseThrow().columns())
                    .isEqualTo(new PopulationColumns("Fakturanummer", null));
            return id;
        });
    }

    @Test
    public void theOldOneStaysWhereItIsDrawnAnew() {
        UUID first = givenASample(1, Population.ofCount(48), 5, "a", null);
        UUID second = givenASample(2, Population.ofCount(50), 5, "a", null);

        assertThat(store.work().read(() -> samples.of(activity, 0, 10)))
                .extracting(Sample::id)
                .containsExactly(first, second);
        assertThat(store.work().read(() -> samples.latest(activity)))
                .hasValueSatisfying(latest -> assertThat(latest.id()).isEqualTo(second));
        assertThat(numbers(first)).containsExactly(1, 3, 22, 29, 42);
    }

    @Test
    public void twoWhoDrawAtOnceDoNotBothDrawTheFirst() {
        givenASample(1, Population.ofCount(48), 5, "a", null);

        RuleBroken refusal =
                catchThrowableOfType(RuleBroken.class, () -> givenASample(1, Population.ofCount(48), 5, "b", null));

        assertThat(refusal.rule()).isEqualTo("already-exists");
    }

    @Test
    public void marksAreCountedBySample() {
        UUID id = givenASample(1, Population.ofCount(48), 5, "a", null);

        whenMarked(id, 1, Mark.OK);
        whenMarked(id, 3, Mark.DEVIATION);
        whenMarked(id, 22, Mark.DEVIATION);
        whenMarked(id, 22, null);

        assertThat(store.work().read(() -> samples.marks(List.of(id))))
                .isEqualTo(Map.of(id, Map.of(Mark.OK, 1, Mark.DEVIATION, 1)));
    }

    @Test
    public void aResultSaysWhatTheSampleShowed() {
        UUID id = givenASample(1, Population.ofCount(48), 5, "a", null);
        whenMarked(id, 1, Mark.OK);
        whenMarked(id, 3, Mark.DEVIATION);

        assertThat(refusal(4, 1)).isEqualTo("sample-size-differs");
        assertThat(refusal(5, 0)).as("one is marked").isEqualTo("deviations-differ");
        assertThat(refusal(5, 5)).as("one is marked good").isEqualTo("deviations-differ");
        assertThat(refusal(5, 1)).as("three are unmarked").isNull();
        assertThat(refusal(5, 4)).isNull();
        store.work().write(() -> samples.rows(id, 0, 10).forEach(row -> row.mark(Mark.OK)));
        assertThat(refusal(5, 1)).as("all are marked good").isEqualTo("deviations-differ");
        assertThat(refusal(5, 0)).isNull();
    }

    @Test
    public void withoutADrawnSampleAResultSaysWhatItWants() {
        assertThat(refusal(12, 3)).isNull();
    }

    // given, when, then

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final UUID activity = UUID.randomUUID();

    @Rule
    public final StoreRule store;

    private JpaSamples samples;

    public KeepingSamplesTest(Database database) {
        store = new StoreRule(database, "internal-control");
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Before
    public void givenTheStore() {
        samples = new JpaSamples(store.entities("internal-control"));
    }

    private UUID givenASample(
            int number, Population population, int size, String seed, @Nullable PopulationColumns columns) {
        UUID id = UUID.randomUUID();
        SamplePlan plan = SamplePlan.of(SampleMethod.RANDOM, size, seed, population, new SecureRandom());
        Sample sample = new Sample(
                id,
                activity,
                number,
                SampleWords.of("Leverantörsfakturor januari–april", "Fler fakturor kom in", number),
                population,
                columns,
                plan,
                new Signature(Caller.SYSTEM, NOW));
        store.work().write(() -> samples.add(sample, sample.rows(population)));
        return id;
    }

    private void whenMarked(UUID sample, int row, @Nullable Mark mark) {
        store.work().write(() -> samples.row(sample, row).orElseThrow().mark(mark));
    }

    private List<Integer> numbers(UUID sample) {
        return store.work()
                .read(() -> samples.rows(sample, 0, 100).stream()
                        .map(SampleRow::number)
                        .toList());
    }

    private @Nullable String refusal(int size, int deviations) {
        Problem refused = catchThrowableOfType(
                Problem.class,
                () -> store.work().read(() -> {
                    new SampleResults(samples)
                            .requireAgreement(activity, new ResultGiven(size, deviations, "Som väntat."), false);
                    return size;
                }));
        return refused == null ? null : refused.rule();
    }
}
