// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api.packs;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Which of two versions is newer: numbers are compared as numbers, words as words, part by part. */
public final class PackVersion implements Comparator<String> {

    public static final Comparator<String> ORDER = new PackVersion();

    private static final Pattern PART = Pattern.compile("\\d+|\\p{Alpha}+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private PackVersion() {}

    @Override
    public int compare(String one, String other) {
        List<String> ones = parts(one);
        List<String> others = parts(other);
        for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
            int order = comparePart(ones.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ones.size(), others.size());
    }

    private static List<String> parts(String version) {
        return PART.matcher(version).results().map(found -> found.group()).toList();
    }

    private static int comparePart(String one, String other) {
        boolean number = NUMBER.matcher(one).matches();
        if (number != NUMBER.matcher(other).matches()) {
            return number ? 1 : -1;
        }
        return number ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareToIgnoreCase(other);
    }
}
