// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain.samples;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import se.rond.internalcontrol.api.samples.SampleMethod;

/**
 * Which rows are drawn. The recipe is written down in {@code docs/api.md} so that an auditor follows it with another program:
 * what a published name says never changes, a better recipe gets a new name.
 */
final class Draw {

    /** Names the recipe, in every sample drawn by it and within what is hashed. */
    static final String ALGORITHM = "rond-sample-1";

    private final Population population;
    private final int size;
    private final String seed;

    /** @param seed whatever it is where chance does not decide */
    Draw(Population population, int size, String seed) {
        this.population = population;
        this.size = size;
        this.seed = seed;
    }

    /** The numbers of the drawn rows, rising. */
    List<Integer> by(SampleMethod method) {
        IntStream rows = switch (method) {
            case RANDOM -> random();
            case SYSTEMATIC -> systematic();
            case LARGEST -> largest();
            case ALL -> IntStream.rangeClosed(1, population.count());
        };
        return rows.sorted().boxed().toList();
    }

    /** The rows with the least digests. */
    private IntStream random() {
        Comparator<Lot> order = Comparator.comparing(Lot::digest, Arrays::compareUnsigned);
        PriorityQueue<Lot> least = new PriorityQueue<>(order.reversed());
        for (int row = 1; row <= population.count(); row++) {
            least.add(new Lot(digest(row), row));
            if (least.size() > size) {
                least.remove();
            }
        }
        return least.stream().mapToInt(Lot::row);
    }

    /** What a row drew. */
    @SuppressWarnings("ArrayRecordComponent") // is read here alone, and never compared as a record
    private record Lot(byte[] digest, int row) {}

    /** A step of count by size, which need not be whole: no row at the end is left out of every sample. */
    private IntStream systematic() {
        if (size == 0) {
            return IntStream.empty();
        }
        long count = population.count();
        long start = new BigInteger(1, digest(0)).mod(BigInteger.valueOf(count)).longValueExact();
        return IntStream.range(0, size).map(step -> (int) ((start + step * count) / size) + 1);
    }

    /** The first in the file where two are alike. */
    private IntStream largest() {
        Comparator<Integer> byAmount = Comparator.comparing(this::amount);
        return IntStream.rangeClosed(1, population.count())
                .boxed()
                .sorted(byAmount.reversed().thenComparing(Comparator.naturalOrder()))
                .limit(size)
                .mapToInt(Integer::intValue);
    }

    private BigDecimal amount(int row) {
        return Objects.requireNonNull(population.rows().get(row - 1).amount(), "amount");
    }

    private byte[] digest(int row) {
        return sha256().digest((ALGORITHM + '\n' + seed + '\n' + row).getBytes(StandardCharsets.UTF_8));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }
}
