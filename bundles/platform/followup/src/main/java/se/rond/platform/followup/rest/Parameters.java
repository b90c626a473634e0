// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.rest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.access.Caller;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;

/** Reads what several lists take as parameters. */
final class Parameters {

    private static final String ME = "me";
    private static final UUID NOBODY = new UUID(0, 0);

    private Parameters() {}

    /** Id of a person, or {@code me}. */
    static @Nullable UUID person(String parameter, @Nullable String asked, Caller caller) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        if (asked.equals(ME)) {
            UUID person = caller.person();
            return person == null ? NOBODY : person;
        }
        try {
            return UUID.fromString(asked);
        } catch (IllegalArgumentException notAnId) {
            throw unreadable(parameter, "me eller ett UUID", "me or a UUID");
        }
    }

    static <E extends Enum<E>> Set<E> constants(Class<E> type, String parameter, @Nullable List<String> asked) {
        Set<E> found = EnumSet.noneOf(type);
        if (asked != null) {
            asked.stream()
                    .flatMap(values -> Arrays.stream(values.split(",")))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .forEach(value -> found.add(constant(type, parameter, value)));
        }
        return found;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String parameter, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst()
                .orElseThrow(() -> {
                    String names = Arrays.stream(type.getEnumConstants())
                            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "));
                    return unreadable(parameter, "något av: " + names, "one of: " + names);
                });
    }

    static Malformed unreadable(String parameter, String sv, String en) {
        return new Malformed(
                "parameter-unreadable",
                new Text(
                        "Parametern " + parameter + " ska vara " + sv + ".",
                        "The parameter " + parameter + " must be " + en + "."));
    }
}
