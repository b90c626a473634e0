// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark.load;

import java.util.Arrays;

/**
 * How a run of requests went.
 *
 * @param firstRefusal of those that were not answered with success; empty if all were
 */
public record Outcome(long[] sortedNanos, long tookNanos, int refused, String firstRefusal) {

    private static final double MILLI = 1e6;

    static Outcome of(long[] nanos, long tookNanos, int refused, String firstRefusal) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Outcome(sorted, tookNanos, refused, firstRefusal);
    }

    public double perSecond() {
        return sortedNanos.length * 1e9 / tookNanos;
    }

    /** Milliseconds within which this share of the requests was answered. */
    public double millis(double share) {
        if (sortedNanos.length == 0) {
            throw new IllegalStateException("nothing was answered: " + firstRefusal);
        }
        int index = (int) Math.ceil(share * sortedNanos.length) - 1;
        return sortedNanos[Math.max(0, index)] / MILLI;
    }
}
