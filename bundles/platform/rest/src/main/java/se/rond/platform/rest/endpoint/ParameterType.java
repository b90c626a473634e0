// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.rond.kernel.Text;
import se.rond.platform.rest.json.SnakeCase;

/**
 * How one type of parameter is read.
 *
 * @param expected what it must be, to follow "must be"
 * @param blankIsAbsent whether {@code ?x=} is the same as no {@code x}
 */
record ParameterType(Function<String, Object> read, Text expected, boolean blankIsAbsent) {

    private static final Text NUMBER = new Text("ett heltal", "a whole number");
    private static final Text TRUTH = new Text("true eller false", "true or false");

    private static final Map<Class<?>, ParameterType> KNOWN = Map.ofEntries(
            Map.entry(UUID.class, scalar(ParameterType::uuid, new Text("ett UUID", "a UUID"))),
            Map.entry(
                    LocalDate.class,
                    scalar(LocalDate::parse, new Text("ett datum som 2026-03-31", "a date such as 2026-03-31"))),
            Map.entry(
                    Instant.class,
                    scalar(
                            Instant::parse,
                            new Text("en tidpunkt som 2026-03-31T08:00:00Z", "a time such as 2026-03-31T08:00:00Z"))),
            Map.entry(
                    YearMonth.class,
                    scalar(YearMonth::parse, new Text("en månad som 2026-03", "a month such as 2026-03"))),
            Map.entry(Integer.class, scalar(Integer::valueOf, NUMBER)),
            Map.entry(int.class, scalar(Integer::valueOf, NUMBER)),
            Map.entry(Long.class, scalar(Long::valueOf, NUMBER)),
            Map.entry(long.class, scalar(Long::valueOf, NUMBER)),
            Map.entry(Boolean.class, scalar(ParameterType::truth, TRUTH)),
            Map.entry(boolean.class, scalar(ParameterType::truth, TRUTH)));

    /** Empty for text, which is read as it is. */
    static Optional<ParameterType> of(Class<?> type) {
        if (type.isEnum()) {
            String names = String.join(", ", SnakeCase.names(type));
            return Optional.of(scalar(
                    value -> SnakeCase.constant(type, value).orElseThrow(IllegalArgumentException::new),
                    new Text("något av: " + names, "one of: " + names)));
        }
        ParameterType known = KNOWN.get(type);
        return known != null ? Optional.of(known) : ofOurs(type);
    }

    private static Optional<ParameterType> ofOurs(Class<?> type) {
        if (!type.getName().startsWith("se.rond.")) {
            return Optional.empty();
        }
        return factory(type).map(make -> new ParameterType(make, new Text("av rätt form", "of the right form"), true));
    }

    private static ParameterType scalar(Function<String, Object> read, Text expected) {
        return new ParameterType(value -> read.apply(value.strip()), expected, true);
    }

    /** {@code valueOf(String)}, or a constructor of one String. */
    private static Optional<Function<String, Object>> factory(Class<?> type) {
        for (Method method : type.getMethods()) {
            if (method.getName().equals("valueOf")
                    && Modifier.isStatic(method.getModifiers())
                    && takesOneString(method.getParameterTypes())) {
                return Optional.of(value -> call(() -> method.invoke(null, value)));
            }
        }
        for (Constructor<?> constructor : type.getConstructors()) {
            if (takesOneString(constructor.getParameterTypes())) {
                return Optional.of(value -> call(() -> constructor.newInstance(value)));
            }
        }
        return Optional.empty();
    }

    private static boolean takesOneString(Class<?>[] types) {
        return types.length == 1 && types[0] == String.class;
    }

    private interface Call {
        Object make() throws ReflectiveOperationException;
    }

    private static Object call(Call call) {
        try {
            return call.make();
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    /** {@link UUID#fromString} takes {@code 1-1-1-1-1} as well. */
    private static UUID uuid(String value) {
        UUID read = UUID.fromString(value);
        if (value.length() != 36) {
            throw new IllegalArgumentException(value);
        }
        return read;
    }

    private static Boolean truth(String value) {
        return switch (value) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException(value);
        };
    }
}
