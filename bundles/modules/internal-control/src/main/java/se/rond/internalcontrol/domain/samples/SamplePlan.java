// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain.samples;

import java.security.SecureRandom;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.samples.SampleMethod;
import se.rond.kernel.Invalid;

/**
 * How a sample is to be drawn, sound for its population.
 *
 * @param seed {@code null} where chance does not decide
 * @param seedGiven whether somebody chose the seed
 */
public record SamplePlan(
        SampleMethod method, int size, @Nullable String seed, boolean seedGiven) {

    /** Rows at most, so that each can be looked at and marked. */
    public static final int MOST = 5_000;

    /**
     * @param size {@code null} for all
     * @param seed {@code null} to draw one
     * @throws Invalid if there is no such sample of the population
     */
    public static SamplePlan of(
            SampleMethod method,
            @Nullable Integer size,
            @Nullable String seed,
            Population population,
            SecureRandom random) {
        int rows = size(method, size, population);
        if (method == SampleMethod.LARGEST && population.count() > 0 && !population.hasAmounts()) {
            throw new Invalid(
                    "/amountColumn",
                    "amounts-missing",
                    "De största beloppen finns bara i en fil. Välj fil och den kolumn där beloppen står.",
                    "Only a file has largest amounts. Choose a file and the column with the amounts.");
        }
        String chosen = seed == null ? "" : seed.strip();
        if (!method.isByChance()) {
            refuseSeed(chosen);
            return new SamplePlan(method, rows, null, false);
        }
        Seed begin = chosen.isEmpty() ? Seed.drawn(random) : new Seed(chosen);
        return new SamplePlan(method, rows, begin.value(), !chosen.isEmpty());
    }

    /** The numbers of the rows, rising. */
    public List<Integer> draw(Population population) {
        return new Draw(population, size, seed == null ? "" : seed).by(method);
    }

    private static int size(SampleMethod method, @Nullable Integer size, Population population) {
        int count = population.count();
        int wanted = size == null ? count : size;
        if (wanted < 0 || size == null && method != SampleMethod.ALL) {
            throw new Invalid(
                    "/size", "sample-size-missing", "Ange hur många rader som ska dras.", "Say how many rows to draw.");
        }
        if (wanted > count) {
            throw new Invalid(
                    "/size",
                    "sample-larger-than-population",
                    "Stickprovet är större än populationen, som har " + count
                            + " rader. Välj högst så många, eller alla.",
                    "The sample is larger than the population, which has " + count
                            + " rows. Choose that many at most, or all.");
        }
        if (wanted == 0 && count > 0) {
            throw new Invalid(
                    "/size",
                    "sample-empty",
                    "Dra minst en rad: det finns " + count + ".",
                    "Draw at least one row: there are " + count + ".");
        }
        if (method == SampleMethod.ALL && wanted < count) {
            throw new Invalid(
                    "/size",
                    "sample-not-all",
                    "Alla rader är " + count + ". Lämna storleken tom, eller välj en annan metod.",
                    "All rows are " + count + ". Leave the size empty, or choose another method.");
        }
        return atMost(wanted);
    }

    private static int atMost(int wanted) {
        if (wanted > MOST) {
            throw new Invalid(
                    "/size",
                    "sample-too-large",
                    "Ett stickprov har högst 5 000 rader. Dra färre.",
                    "A sample has at most 5,000 rows. Draw fewer.");
        }
        return wanted;
    }

    private static void refuseSeed(String chosen) {
        if (!chosen.isEmpty()) {
            throw new Invalid(
                    "/seed",
                    "seed-not-used",
                    "Metoden drar inte slumpmässigt och har inget frö. Lämna fältet tomt.",
                    "The method does not draw by chance and has no seed. Leave the field empty.");
        }
    }
}
