// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.json;

import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names of enum constants outside: {@code FIXED_ON_SITE} is {@code fixed_on_site}, in JSON, parameters and exports. */
public final class SnakeCase {

    private SnakeCase() {}

    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** In the order of declaration. */
    public static List<String> names(Class<?> type) {
        return Arrays.stream(constants(type)).map(SnakeCase::name).toList();
    }

    public static Optional<Enum<?>> constant(Class<?> type, String name) {
        return Arrays.stream(constants(type))
                .filter(constant -> name(constant).equals(name))
                .findFirst();
    }

    private static Enum<?>[] constants(Class<?> type) {
        return (Enum<?>[]) type.getEnumConstants();
    }

    static AnnotationIntrospector introspector() {
        return new Names();
    }

    private static final class Names extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
            for (int i = 0; i < constants.length; i++) {
                names[i] = name(constants[i]);
            }
            return names;
        }
    }
}
