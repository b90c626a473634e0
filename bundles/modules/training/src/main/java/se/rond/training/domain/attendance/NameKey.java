// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.attendance;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A name without case, accents, hyphens and order: «Åberg, Ann-Mari» is “ann mari aberg”. Two people who come out alike are
 * never told apart by it.
 *
 * @param words in alphabetical order
 */
record NameKey(String words) {

    static NameKey of(String name) {
        return new NameKey(String.join(" ", words(name)));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether one is the other with or without a middle name: at least two words in common, and all of the shorter. */
    boolean fits(NameKey other) {
        Set<String> mine = Set.of(words.split(" "));
        Set<String> theirs = Set.of(other.words.split(" "));
        Set<String> fewer = mine.size() <= theirs.size() ? mine : theirs;
        return equals(other) || fewer.size() > 1 && mine.containsAll(fewer) && theirs.containsAll(fewer);
    }

    @Override
    public String toString() {
        return words;
    }

    private static Set<String> words(String name) {
        String plain = folded(name);
        return new TreeSet<>(plain.isEmpty() ? Set.of() : Arrays.asList(plain.split(" ")));
    }

    /** Without case, accents and signs, in the order it is written. */
    static String folded(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("ł", "l")
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
