// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Constants as an address names them: {@code not_performed} and {@code notPerformed} are one. */
public final class Constants {

    private Constants() {}

    /**
     * @param names each one or several with commas between; {@code null} for none
     * @throws Malformed if there is no constant of a name
     */
    public static <E extends Enum<E>> Set<E> named(Class<E> type, @Nullable List<String> names) {
        if (names == null) {
            return Set.of();
        }
        return names.stream()
                .flatMap(several -> Stream.of(several.split(",")))
                .filter(name -> !name.isBlank())
                .map(name -> constant(type, name.strip()))
                .collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        String wanted = name.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Malformed(
                        "state-unknown",
                        new Text("Det finns inget värde " + name + ".", "There is no value " + name + ".")));
    }
}
