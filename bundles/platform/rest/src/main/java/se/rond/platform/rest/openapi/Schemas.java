// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;
import se.rond.kernel.Listing;
import se.rond.kernel.Page;
import se.rond.platform.rest.json.RequiredComponents;
import se.rond.platform.rest.json.SnakeCase;

/**
 * Schemas (JSON Schema 2020-12, as OpenAPI 3.1 has it) of what is sent and answered. Records are named after the endpoint
 * that shows them, so that two records of one name are two schemas.
 */
final class Schemas {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> schemas = new TreeMap<>();
    private final Map<String, Type> owners = new HashMap<>();

    Map<String, ObjectNode> all() {
        return schemas;
    }

    /** @param module the endpoint that shows it */
    ObjectNode of(Type type, String module) {
        return of(type, module, Map.of());
    }

    private ObjectNode of(Type type, String module, Map<TypeVariable<?>, Type> bound) {
        if (type instanceof TypeVariable<?> variable) {
            return bound.containsKey(variable) ? of(bound.get(variable), module, Map.of()) : JSON.objectNode();
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0], module, bound);
        }
        if (type instanceof GenericArrayType array) {
            return array(of(array.getGenericComponentType(), module, bound));
        }
        return type instanceof ParameterizedType parameterized
                ? ofParameterized(parameterized, module, bound)
                : ofClass((Class<?>) type, module);
    }

    private ObjectNode ofParameterized(ParameterizedType type, String module, Map<TypeVariable<?>, Type> bound) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = arguments[i] instanceof TypeVariable<?> variable
                    ? bound.getOrDefault(variable, Object.class)
                    : arguments[i];
        }
        if (raw == Listing.class || raw == Page.class) {
            return page(arguments[0], module);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return array(of(arguments[0], module, bound));
        }
        if (Map.class.isAssignableFrom(raw)) {
            ObjectNode map = JSON.objectNode().put("type", "object");
            map.set("additionalProperties", of(arguments[1], module, bound));
            return map;
        }
        if (raw == Optional.class) {
            return nullable(of(arguments[0], module, bound));
        }
        return raw.isRecord() ? record(raw, arguments, module) : ofClass(raw, module);
    }

    private ObjectNode ofClass(Class<?> type, String module) {
        Optional<ObjectNode> scalar = Scalars.of(type);
        if (scalar.isPresent()) {
            return scalar.get();
        }
        if (type.isArray()) {
            return array(ofClass(type.getComponentType(), module));
        }
        if (type.isEnum()) {
            ObjectNode names = JSON.objectNode().put("type", "string");
            SnakeCase.names(type).forEach(names.putArray("enum")::add);
            return names;
        }
        if (Collection.class.isAssignableFrom(type)) {
            return array(JSON.objectNode());
        }
        if (Map.class.isAssignableFrom(type)) {
            return JSON.objectNode().put("type", "object");
        }
        return type.isRecord() ? record(type, new Type[0], module) : JSON.objectNode();
    }

    private ObjectNode page(Type row, String module) {
        String name = name(row, module) + ".Page";
        ObjectNode page = schemas.get(name);
        if (page == null) {
            page = JSON.objectNode().put("type", "object");
            schemas.put(name, page);
            ObjectNode properties = page.putObject("properties");
            properties.set("items", array(of(row, module)));
            properties.set("next", nullable(JSON.objectNode().put("type", "string")));
            page.putArray("required").add("items").add("next");
        }
        return reference(name);
    }

    private ObjectNode record(Class<?> type, Type[] arguments, String module) {
        StringBuilder name = new StringBuilder(name(type, module));
        for (Type argument : arguments) {
            name.append(".of.").append(name(argument, module).replace(module + ".", ""));
        }
        String unique = unique(name.toString(), type);
        if (!schemas.containsKey(unique)) {
            ObjectNode schema = JSON.objectNode().put("type", "object");
            schemas.put(unique, schema); // before its components, which may lead back to it
            Map<TypeVariable<?>, Type> bound = new HashMap<>();
            for (int i = 0; i < arguments.length; i++) {
                bound.put(type.getTypeParameters()[i], arguments[i]);
            }
            components(type, module, bound, schema);
        }
        return reference(unique);
    }

    private void components(Class<?> type, String module, Map<TypeVariable<?>, Type> bound, ObjectNode schema) {
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        boolean marked = type.getPackage().isAnnotationPresent(NullMarked.class);
        for (RecordComponent component : type.getRecordComponents()) {
            ObjectNode value = of(component.getGenericType(), module, bound);
            boolean always = component.getType().isPrimitive() || RequiredComponents.required(component);
            properties.set(component.getName(), always || !marked ? value : nullable(value));
            if (always) {
                required.add(component.getName());
            }
        }
    }

    private static String name(Type type, String module) {
        if (type instanceof ParameterizedType parameterized) {
            return name(parameterized.getRawType(), module);
        }
        if (!(type instanceof Class<?> named)) {
            return module + ".Any";
        }
        String within =
                named.getName().substring(named.getPackageName().length() + 1).replace('$', '.');
        return module + "." + within;
    }

    /** Two records of one name in one module: the second is told apart by its package. */
    private String unique(String name, Class<?> type) {
        Type owner = owners.putIfAbsent(name, type);
        if (owner == null || owner == type) {
            return name;
        }
        return unique(name + "." + type.getPackageName().replaceFirst("^se\\.rond\\.", ""), type);
    }

    static ObjectNode reference(String name) {
        return JSON.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    private static ObjectNode array(JsonNode items) {
        ObjectNode array = JSON.objectNode().put("type", "array");
        array.set("items", items);
        return array;
    }

    private static ObjectNode nullable(ObjectNode schema) {
        JsonNode type = schema.get("type");
        if (type != null && type.isTextual() && !schema.has("enum")) {
            schema.putArray("type").add(type).add("null");
            return schema;
        }
        if (schema.isEmpty()) {
            return schema;
        }
        ObjectNode either = JSON.objectNode();
        either.putArray("anyOf").add(schema).add(JSON.objectNode().put("type", "null"));
        return either;
    }
}
