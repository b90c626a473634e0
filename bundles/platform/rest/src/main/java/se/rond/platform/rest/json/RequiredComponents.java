// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What the types say about absence holds for what is sent as well: a component of a record in a null-marked package must be
 * there and not null unless its type says {@code @Nullable}. No record has to check it again.
 */
public final class RequiredComponents extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        return required(member) ? Boolean.TRUE : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        return required(annotated) ? JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL) : JsonSetter.Value.empty();
    }

    private static boolean required(Annotated annotated) {
        if (!(annotated instanceof AnnotatedParameter parameter)
                || !parameter.getDeclaringClass().isRecord()) {
            return false;
        }
        RecordComponent[] components = parameter.getDeclaringClass().getRecordComponents();
        return parameter.getOwner().getParameterCount() == components.length
                && required(components[parameter.getIndex()]);
    }

    public static boolean required(RecordComponent component) {
        return component.getDeclaringRecord().getPackage().isAnnotationPresent(NullMarked.class)
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
