// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.Test;
import se.rond.internalcontrol.api.samples.SampleMethod;
import se.rond.kernel.Invalid;

/**
 * The expected rows come from another program that follows docs/api.md:
 *
 * <pre>
 * import hashlib
 * def d(seed, i): return hashlib.sha256(f"rond-sample-1\n{seed}\n{i}".encode()).hexdigest()
 * def random_rows(N, n, seed): return sorted(sorted(range(1, N + 1), key=lambda i: d(seed, i))[:n])
 * def systematic(N, n, seed):
 *     s = int(d(seed, 0), 16) % N
 *     return [(s + j * N) // n + 1 for j in range(n)]
 * def fingerprint(keys): return hashlib.sha256(("rond-population-1\n" + "".join(k + "\n" for k in keys)).encode()).hexdigest()
 * </pre>
 */
public class DrawingRowsTest {

    @Test
    public void anotherProgramDrawsTheSameRowsAtRandom() {
        givenSoManyRows(1000);

        whenDrawn(SampleMethod.RANDOM, 25, "2026-ic01");

        thenTheRowsAre(
                23, 154, 155, 187, 200, 227, 235, 260, 273, 291, 343, 419, 441, 444, 479, 576, 667, 757, 790, 793, 833,
                861, 902, 912, 920);
    }

    @Test
    public void anotherProgramTakesTheSameStepsFromTheSameStart() {
        givenSoManyRows(1000);

        whenDrawn(SampleMethod.SYSTEMATIC, 25, "2026-ic01");

        thenTheRowsAre(
                12, 52, 92, 132, 172, 212, 252, 292, 332, 372, 412, 452, 492, 532, 572, 612, 652, 692, 732, 772, 812,
                852, 892, 932, 972);
    }

    @Test
    public void stepsThatAreNotWholeReachTheEndOfTheList() {
        givenSoManyRows(47);

        whenDrawn(SampleMethod.SYSTEMATIC, 5, "b");

        thenTheRowsAre(6, 16, 25, 34, 44);
    }

    @Test
    public void everyRowIsAsLikelyWhereStepsAreNotWhole() {
        givenSoManyRows(7);

        int[] drawn = new int[8];
        for (int seed = 0; seed < 7_000; seed++) {
            whenDrawn(SampleMethod.SYSTEMATIC, 5, "s" + seed);
            rows.forEach(row -> drawn[row]++);
        }

        assertThat(IntStream.rangeClosed(1, 7).map(row -> drawn[row]))
                .allMatch(times -> times > 4_750 && times < 5_250);
    }

    @Test
    public void anotherSeedDrawsOtherRows() {
        givenSoManyRows(1000);

        whenDrawn(SampleMethod.RANDOM, 25, "2026-ic01");
        List<Integer> first = rows;
        whenDrawn(SampleMethod.RANDOM, 25, "2026-ic02");

        assertThat(rows).hasSize(25).isNotEqualTo(first);
    }

    @Test
    public void aSeedThatNobodyChoseIsDrawnAndKept() {
        givenSoManyRows(48);

        whenDrawn(SampleMethod.RANDOM, 5, null);

        assertThat(plan.seed()).matches("[0-9a-f]{16}");
        assertThat(plan.seedGiven()).isFalse();
        List<Integer> first = rows;
        whenDrawn(SampleMethod.RANDOM, 5, plan.seed());
        assertThat(rows).isEqualTo(first);
        assertThat(plan.seedGiven()).isTrue();
    }

    @Test
    public void theLargestAmountsComeFirstAndTheFirstInTheFileOfTwoAlike() {
        givenRows(
                row("F-100", "1234.50"),
                row("F-101", "-20"),
                row("F-102", "0"),
                row("F-103", "1234.5"),
                row("F-104", "99000"));

        whenDrawn(SampleMethod.LARGEST, 2, null);

        thenTheRowsAre(1, 5);
        assertThat(plan.seed()).isNull();
        assertThat(population.sha256()).isEqualTo("020478b6b4457e55c10aea2d96606cd6625d29db97e44f05d25cf3fa9bf829d8");
    }

    @Test
    public void allIsEveryRow() {
        givenSoManyRows(3);

        whenDrawn(SampleMethod.ALL, null, null);

        thenTheRowsAre(1, 2, 3);
    }

    @Test
    public void whereThereIsNothingTheSampleIsEmpty() {
        givenSoManyRows(0);

        for (SampleMethod method : SampleMethod.values()) {
            whenDrawn(method, 0, null);
            thenTheRowsAre();
        }
        assertThat(population.sha256()).isEqualTo("170f1371862cdeb7b258f7650abaff88e337784354eab957d0834a140c6ca262");
    }

    @Test
    public void aPopulationIsKnownAgainByItsFingerprint() {
        givenSoManyRows(1000);
        assertThat(population.sha256()).isEqualTo("b04349f9b761b37a1291109ca550b24b7ef74cbd8cd812985982b7f9a1d12a7a");

        givenRows(row("F-100", null), row("F-101", null), row("F-102", null));
        assertThat(population.sha256()).isEqualTo("edec2a84df71e025ded96827a96ff25d88ad3b76f8c7db79d87e54ad74db5563");
    }

    @Test
    public void anotherOrderAnotherRowOrOneMoreIsAnotherPopulation() {
        String known = printOf("A", "B");

        assertThat(List.of(printOf("B", "A"), printOf("A", "C"), printOf("A", "B", "B"), printOf("AB")))
                .doesNotContain(known)
                .doesNotHaveDuplicates();
    }

    @Test
    public void whatThereIsNotCannotBeDrawn() {
        givenSoManyRows(24);

        thenRefused("sample-larger-than-population", SampleMethod.RANDOM, 25, null);
        thenRefused("sample-larger-than-population", SampleMethod.SYSTEMATIC, 25, null);
        thenRefused("sample-larger-than-population", SampleMethod.ALL, 25, null);
        givenSoManyRows(0);
        thenRefused("sample-larger-than-population", SampleMethod.RANDOM, 1, null);
    }

    @Test
    public void aSampleHasASizeThatSomebodyCanGoThrough() {
        givenSoManyRows(6_000);

        thenRefused("sample-size-missing", SampleMethod.RANDOM, null, null);
        thenRefused("sample-size-missing", SampleMethod.RANDOM, -1, null);
        thenRefused("sample-empty", SampleMethod.SYSTEMATIC, 0, null);
        thenRefused("sample-not-all", SampleMethod.ALL, 5_999, null);
        thenRefused("sample-too-large", SampleMethod.ALL, null, null);
        thenRefused("sample-too-large", SampleMethod.RANDOM, 5_001, null);
    }

    @Test
    public void aSeedIsShortAndPlainAndOnlyWhereChanceDecides() {
        givenSoManyRows(10);

        thenRefused("seed-unusable", SampleMethod.RANDOM, 2, "två ord");
        thenRefused("seed-unusable", SampleMethod.RANDOM, 2, "x".repeat(65));
        thenRefused("seed-not-used", SampleMethod.ALL, null, "a");
    }

    @Test
    public void whereThereAreNoAmountsNoneIsLargest() {
        givenSoManyRows(10);

        thenRefused("amounts-missing", SampleMethod.LARGEST, 2, null);
    }

    @Test
    public void aMillionRowsAreTheMost() {
        assertThat(Population.ofCount(1_000_000).count()).isEqualTo(1_000_000);
        assertThat(catchThrowableOfType(Invalid.class, () -> Population.ofCount(1_000_001))
                        .rule())
                .isEqualTo("number-out-of-range");
    }

    // given, when, then

    private Population population = Population.ofCount(0);
    private SamplePlan plan = new SamplePlan(SampleMethod.ALL, 0, null, false);
    private List<Integer> rows = new ArrayList<>();

    private void givenSoManyRows(int count) {
        population = Population.ofCount(count);
    }

    private void givenRows(PopulationRow... given) {
        population = Population.ofRows(List.of(given));
    }

    private static PopulationRow row(String key, @Nullable String amount) {
        return new PopulationRow(2, key, amount == null ? null : new BigDecimal(amount));
    }

    private static String printOf(String... keys) {
        return Population.ofRows(
                        List.of(keys).stream().map(key -> row(key, null)).toList())
                .sha256();
    }

    private void whenDrawn(SampleMethod method, @Nullable Integer size, @Nullable String seed) {
        plan = SamplePlan.of(method, size, seed, population, new SecureRandom());
        rows = plan.draw(population);
    }

    private void thenTheRowsAre(Integer... expected) {
        assertThat(rows).containsExactly(expected);
    }

    private void thenRefused(String rule, SampleMethod method, @Nullable Integer size, @Nullable String seed) {
        Invalid refusal = catchThrowableOfType(Invalid.class, () -> whenDrawn(method, size, seed));
        assertThat(refusal).as(rule).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
    }
}
