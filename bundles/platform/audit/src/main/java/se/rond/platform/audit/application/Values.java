// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.application;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.platform.audit.chain.CanonicalJson;
import se.rond.platform.audit.chain.Sha256;

/**
 * Makes of what a caller hands over, values that have a canonical form: texts, whole numbers, truth values, lists, objects.
 * Everything else becomes the text it prints as. What is too long to be kept becomes its length and its SHA-256.
 */
final class Values {

    static final int LONGEST = 30_000;

    private static final int LONG_TEXT = 1_000;

    private Values() {}

    /** The fields of {@code of} that are not the same in {@code other}. */
    static Map<String, Object> changed(Map<String, Object> of, Map<String, Object> other) {
        Map<String, Object> changed = new TreeMap<>();
        of.forEach((field, raw) -> {
            Object value = value(raw);
            if (!other.containsKey(field) || !Objects.equals(value, value(other.get(field)))) {
                put(changed, field, value);
            }
        });
        return fitting(changed);
    }

    private static Map<String, Object> fitting(Map<String, Object> fields) {
        if (CanonicalJson.of(fields).length() <= LONGEST) {
            return fields;
        }
        fields.replaceAll((field, value) -> shortened(value, LONG_TEXT));
        if (CanonicalJson.of(fields).length() <= LONGEST) {
            return fields;
        }
        return new TreeMap<>(Map.of("…", shortened(CanonicalJson.of(fields), 0)));
    }

    private static Object shortened(@Nullable Object value, int longest) {
        String text = value instanceof String string ? string : CanonicalJson.of(value);
        return text.length() <= longest && value != null
                ? value
                : Map.of("length", text.length(), "sha256", Sha256.of(text));
    }

    private static @Nullable Object value(@Nullable Object raw) {
        if (raw == null || raw instanceof Boolean) {
            return raw;
        }
        if (raw instanceof Long || raw instanceof Integer || raw instanceof Short) {
            return ((Number) raw).longValue();
        }
        if (raw instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
        if (raw instanceof Text text) {
            return Map.of("sv", clean(text.sv()), "en", clean(text.en()));
        }
        if (raw instanceof Map<?, ?> map) {
            return object(map);
        }
        if (raw instanceof Collection<?> list) {
            return list.stream().map(Values::value).collect(Collectors.toList());
        }
        return raw instanceof Record fields ? components(fields) : clean(raw.toString());
    }

    private static Map<String, Object> object(Map<?, ?> map) {
        Map<String, Object> object = new TreeMap<>();
        map.forEach((key, value) -> put(object, clean(key.toString()), value(value)));
        return object;
    }

    private static Object components(Record fields) {
        Map<String, Object> object = new LinkedHashMap<>();
        try {
            for (RecordComponent component : fields.getClass().getRecordComponents()) {
                put(object, component.getName(), value(component.getAccessor().invoke(fields)));
            }
            return object(object);
        } catch (ReflectiveOperationException notPublic) {
            return clean(fields.toString());
        }
    }

    @SuppressWarnings("NullAway") // a field may be null, the map of the JDK does not say so
    private static void put(Map<String, Object> fields, String field, @Nullable Object value) {
        fields.put(field, value);
    }

    /** Without what a database refuses or changes: the null character and halves of surrogate pairs. */
    static String clean(String text) {
        if (text.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c))) {
            return text;
        }
        return text.codePoints()
                .map(c -> c == 0 || (c <= 0xFFFF && Character.isSurrogate((char) c)) ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
