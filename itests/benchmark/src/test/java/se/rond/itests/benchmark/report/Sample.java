// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The same thing measured several times. */
public final class Sample {

    private final double[] sorted;

    private Sample(double[] sorted) {
        this.sorted = sorted;
    }

    public static Sample of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Sample(sorted);
    }

    public double min() {
        return sorted[0];
    }

    /** The middle one, or the mean of the middle two. */
    public double median() {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    public double max() {
        return sorted[sorted.length - 1];
    }

    public int size() {
        return sorted.length;
    }

    @Override
    public String toString() {
        return sorted.length == 1
                ? number(median())
                : number(min()) + " / **" + number(median()) + "** / " + number(max());
    }

    /** Three digits that mean something. */
    static String number(double value) {
        double size = Math.abs(value);
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value).replace(',', ' ');
    }
}
