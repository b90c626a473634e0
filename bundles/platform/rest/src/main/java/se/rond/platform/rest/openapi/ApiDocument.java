// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.rond.access.Authentication;
import se.rond.platform.rest.problem.ProblemAnswer;

/** The whole API, OpenAPI 3.1, from the classes that answer it. */
public final class ApiDocument {

    private static final String SUMMARY =
            "Refusals are application/problem+json (RFC 9457). Sign in with POST /api/access/v1/session, or send a personal"
                    + " access token as a bearer token.";

    private final Schemas schemas = new Schemas();
    private final Set<String> ids = new HashSet<>();
    private final ObjectNode document = JsonNodeFactory.instance.objectNode();

    private ApiDocument() {}

    /** @param resources the resource classes by endpoint */
    public static ObjectNode of(SortedMap<String, List<Class<?>>> resources) {
        return new ApiDocument().describe(resources);
    }

    private ObjectNode describe(SortedMap<String, List<Class<?>>> resources) {
        document.put("openapi", "3.1.0");
        ObjectNode info = document.putObject("info")
                .put("title", "Rond")
                .put("version", "1")
                .put("description", SUMMARY);
        info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
        document.putArray("servers").addObject().put("url", "/");
        resources
                .keySet()
                .forEach(module ->
                        document.withArray("tags").addObject().put("name", module.isEmpty() ? "rond" : module));
        paths(resources);
        ObjectNode components = document.putObject("components");
        securitySchemes(components.putObject("securitySchemes"));
        problem(components.putObject("responses").putObject("Problem"));
        ObjectNode all = components.putObject("schemas");
        all.set("Problem", ProblemSchema.make());
        schemas.all().forEach(all::set);
        return document;
    }

    private void paths(Map<String, List<Class<?>>> resources) {
        Map<String, ObjectNode> paths = new TreeMap<>();
        resources.forEach((module, classes) -> classes.stream()
                .sorted(Comparator.comparing(Class::getName))
                .flatMap(resource -> Operation.of(module, resource).stream())
                .sorted(Comparator.comparing(Operation::address)
                        .thenComparing(Operation::verb)
                        .thenComparing(operation -> operation.method().toString()))
                .forEach(operation -> paths.computeIfAbsent(
                                operation.address(), address -> JsonNodeFactory.instance.objectNode())
                        .set(
                                operation.verb().toLowerCase(Locale.ROOT),
                                new OperationDocument(operation, schemas).describe(unique(operation.id())))));
        ObjectNode all = document.putObject("paths");
        paths.forEach(all::set);
    }

    private String unique(String id) {
        String unique = id;
        for (int i = 2; !ids.add(unique); i++) {
            unique = id + "_" + i;
        }
        return unique;
    }

    private static void securitySchemes(ObjectNode schemes) {
        schemes.putObject("session")
                .put("type", "apiKey")
                .put("in", "cookie")
                .put("name", Authentication.SESSION_COOKIE)
                .put("description", "Set by signing in.");
        schemes.putObject("csrf")
                .put("type", "apiKey")
                .put("in", "header")
                .put("name", Authentication.CSRF_HEADER)
                .put("description", "csrfToken of the session, with every request that changes something.");
        schemes.putObject("token")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", "A personal access token.");
    }

    private static void problem(ObjectNode response) {
        response.put("description", "Refused; the rule says why.");
        response.putObject("content").putObject(ProblemAnswer.MEDIA_TYPE).set("schema", Schemas.reference("Problem"));
    }
}
