// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.platform.rest.listing.Wish;

/** Describes the parameters of one operation. */
final class ParameterDocuments {

    /** Parameters that mean the same everywhere. */
    private static final Map<String, String> KNOWN = Map.of(
            "limit",
                    "How many rows at most, 1 to " + PageRequest.MAX_LIMIT + "; " + PageRequest.DEFAULT_LIMIT
                            + " without it.",
            "after", "The value of next from the page before.",
            "sort", "The property to sort by; a leading - for descending.",
            "If-Match", "The ETag of the record that the change is based on.");

    private final Operation operation;
    private final Schemas schemas;

    ParameterDocuments(Operation operation, Schemas schemas) {
        this.operation = operation;
        this.schemas = schemas;
    }

    void describe(ArrayNode parameters) {
        for (Parameter parameter : operation.method().getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    describe(field, field.getGenericType(), parameters);
                }
            } else {
                describe(parameter, parameter.getParameterizedType(), parameters);
            }
        }
        if (operation.method().getReturnType() == Listing.class) {
            ObjectNode format = parameters.addObject().put("name", "format").put("in", "query");
            format.put("description", "csv or xlsx for the whole list as a file.");
            ArrayNode forms = format.putObject("schema").put("type", "string").putArray("enum");
            Wish.FORMATS.forEach(forms::add);
        }
    }

    private void describe(AnnotatedElement element, Type type, ArrayNode parameters) {
        for (Annotation annotation : element.getAnnotations()) {
            @Nullable String place = place(annotation);
            if (place != null) {
                String name = name(annotation);
                ObjectNode parameter = parameters.addObject().put("name", name).put("in", place);
                if (place.equals("path")) {
                    parameter.put("required", true);
                }
                if (KNOWN.containsKey(name)) {
                    parameter.put("description", KNOWN.get(name));
                }
                parameter.set("schema", schema(element, type));
            }
        }
    }

    private ObjectNode schema(AnnotatedElement element, Type type) {
        ObjectNode schema = type instanceof Class<?> ours
                        && ours.isRecord()
                        && Scalars.of(ours).isEmpty()
                ? schemas.of(String.class, operation.module()) // read from one word
                : schemas.of(type, operation.module());
        DefaultValue byDefault = element.getAnnotation(DefaultValue.class);
        if (byDefault != null && !byDefault.value().isEmpty()) {
            switch (schema.path("type").asText()) {
                case "integer" -> schema.put("default", Long.valueOf(byDefault.value()));
                case "boolean" -> schema.put("default", Boolean.parseBoolean(byDefault.value()));
                default -> schema.put("default", byDefault.value());
            }
        }
        return schema;
    }

    private static @Nullable String place(Annotation annotation) {
        if (annotation instanceof QueryParam) {
            return "query";
        }
        if (annotation instanceof PathParam) {
            return "path";
        }
        if (annotation instanceof HeaderParam) {
            return "header";
        }
        return annotation instanceof CookieParam ? "cookie" : null;
    }

    private static String name(Annotation annotation) {
        if (annotation instanceof QueryParam query) {
            return query.value();
        }
        if (annotation instanceof PathParam path) {
            return path.value();
        }
        return annotation instanceof HeaderParam header ? header.value() : ((CookieParam) annotation).value();
    }
}
