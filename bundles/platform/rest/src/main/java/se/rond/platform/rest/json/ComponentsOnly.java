// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.json;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AccessorNamingStrategy;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.DefaultAccessorNamingStrategy;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A record is its components: {@code isOverdue()} and {@code getLabel()} beside them stay inside. */
final class ComponentsOnly extends DefaultAccessorNamingStrategy.Provider {

    private static final long serialVersionUID = 1L;

    @Override
    public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass type) {
        return new Accessors(config, type);
    }

    private static final class Accessors extends DefaultAccessorNamingStrategy.RecordNaming {

        private final Set<String> components;

        Accessors(MapperConfig<?> config, AnnotatedClass type) {
            super(config, type);
            this.components = Arrays.stream(type.getRawType().getRecordComponents())
                    .map(component -> component.getName())
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public @Nullable String findNameForRegularGetter(AnnotatedMethod method, String name) {
            return components.contains(name) ? name : null;
        }

        @Override
        public @Nullable String findNameForIsGetter(AnnotatedMethod method, String name) {
            return components.contains(name) ? name : null;
        }
    }
}
