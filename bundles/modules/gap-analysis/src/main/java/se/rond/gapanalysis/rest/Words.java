// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;

/** Words of an address that name one of few things. */
final class Words {

    private Words() {}

    static <E extends Enum<E>> E of(Class<E> kind, String word) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant ->
                        constant.name().equalsIgnoreCase(word.strip().replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> unknown(kind, word));
    }

    /** Divided by commas or repeated. */
    static <E extends Enum<E>> Set<E> all(Class<E> kind, @Nullable List<String> words) {
        return (words == null ? List.<String>of() : words)
                .stream()
                        .flatMap(word -> Arrays.stream(word.split(",")))
                        .filter(word -> !word.isBlank())
                        .map(word -> of(kind, word))
                        .collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> Malformed unknown(Class<E> kind, String word) {
        String known = Arrays.stream(kind.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return new Malformed(
                "state-unknown", new Text(word + " är inget av " + known + ".", word + " is none of " + known + "."));
    }
}
