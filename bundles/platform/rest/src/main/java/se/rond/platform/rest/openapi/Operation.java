// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.openapi;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rond.platform.rest.endpoint.BodyBounds;

/**
 * One method of one resource under one address.
 *
 * @param module name of the endpoint; empty for the root
 * @param verb in upper case
 */
record Operation(String module, Class<?> resource, Method method, String verb) {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    static List<Operation> of(String module, Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .filter(method -> !method.isBridge())
                .flatMap(method -> verb(method).map(verb -> new Operation(module, resource, method, verb)).stream())
                .toList();
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    boolean changes() {
        return !READING.contains(verb);
    }

    /** Template, from {@code /api} on, without the expressions that a variable must match. */
    String address() {
        String path = "/api/" + module + "/" + path(resource) + "/" + path(method);
        return path.replaceAll("\\{\\s*([\\w.-]+)\\s*:[^{}]*(?:\\{[^{}]*}[^{}]*)*}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("/$", "");
    }

    private static String path(AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    /** The parameter that is the body. */
    Optional<Parameter> body() {
        return Arrays.stream(method.getParameters()).filter(BodyBounds::isBody).findFirst();
    }

    List<String> consumes() {
        Consumes own = method.getAnnotation(Consumes.class);
        @Nullable Consumes consumes = own != null ? own : resource.getAnnotation(Consumes.class);
        return consumes == null ? List.of() : split(consumes.value());
    }

    List<String> produces() {
        Produces own = method.getAnnotation(Produces.class);
        @Nullable Produces produces = own != null ? own : resource.getAnnotation(Produces.class);
        return produces == null ? List.of("application/json") : split(produces.value());
    }

    private static List<String> split(String[] types) {
        return Arrays.stream(types)
                .flatMap(type -> Arrays.stream(type.split(",")))
                .map(String::strip)
                .toList();
    }

    /** What the operation is called by programs: {@code fireSafety_rounds_submit}. */
    String id() {
        String subject = resource.getSimpleName().replaceFirst("Resource$", "");
        return camel(module.isEmpty() ? "rond" : module) + "_" + uncapitalised(subject) + "_" + method.getName();
    }

    private static String camel(String kebab) {
        StringBuilder camel = new StringBuilder();
        for (String word : kebab.split("-")) {
            camel.append(camel.isEmpty() ? word : capitalised(word));
        }
        return camel.toString();
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String uncapitalised(String word) {
        return word.isEmpty() ? word : Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }

    /** What it is called by people: {@code Rounds: report fixed}. */
    String summary() {
        String subject = words(resource.getSimpleName().replaceFirst("Resource$", ""));
        return capitalised(subject) + ": " + words(method.getName());
    }

    private static String words(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
