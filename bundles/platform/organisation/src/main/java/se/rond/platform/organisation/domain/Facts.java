// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.domain;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is recorded of something, apart from its id and version. */
public interface Facts {

    /** Those that differ, as the trail keeps them: {@code before} of this, {@code after} of the other. */
    default Difference to(Facts other) {
        Map<String, Object> before = new LinkedHashMap<>();
        Map<String, Object> after = new LinkedHashMap<>();
        for (RecordComponent component : getClass().getRecordComponents()) {
            Object was = value(this, component);
            Object is = value(other, component);
            if (!Objects.equals(was, is)) {
                before.put(component.getName(), plain(was));
                after.put(component.getName(), plain(is));
            }
        }
        return new Difference(before, after);
    }

    /** All of them, as the trail keeps them. */
    default Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (RecordComponent component : getClass().getRecordComponents()) {
            Object value = value(this, component);
            if (value != null) {
                all.put(component.getName(), plain(value));
            }
        }
        return all;
    }

    /** The changed fields before and after. */
    record Difference(Map<String, Object> before, Map<String, Object> after) {}

    private static @Nullable Object value(Facts facts, RecordComponent component) {
        try {
            return component.getAccessor().invoke(facts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Words, numbers and truths; "" for what is not known. */
    private static Object plain(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
