// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One operation of the API, as the description says that it is. */
public record Operation(
        String method, String address, Set<String> permissions, String bodyType, Map<String, String> parameters) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final String UUID_FORMAT = "uuid";

    /** All that is described. */
    public static List<Operation> all(JsonNode description) {
        List<Operation> operations = new ArrayList<>();
        description
                .path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.add(of(method.getKey(), path.getKey(), method.getValue()));
                    }
                }));
        return operations;
    }

    public boolean isPublic() {
        return permissions.contains("public");
    }

    public boolean isForAnybodySignedIn() {
        return permissions.contains("signed-in");
    }

    /** Whether it answers as if it were not there to whoever is not let in. */
    public boolean isConcealed() {
        return permissions.stream().allMatch(permission -> permission.startsWith("security-protection."));
    }

    public boolean isAllowedTo(Set<String> held) {
        return isPublic() || isForAnybodySignedIn() || permissions.stream().anyMatch(held::contains);
    }

    public boolean takesJson() {
        return bodyType.contains("json");
    }

    public boolean changes() {
        return !method.equals("GET");
    }

    /** Whether an id of a record is part of its address. */
    public boolean hasId() {
        return parameters.containsValue(UUID_FORMAT);
    }

    /** Sends it about nothing that exists, with a body that nobody can read. */
    public Answer tryBy(Visitor visitor) {
        return tryBy(visitor, UUID.randomUUID().toString(), "{\"noSuchProperty\":1}");
    }

    public Answer tryBy(Visitor visitor, String id, String body) {
        String path = address;
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            path = path.replace("{" + parameter.getKey() + "}", id);
        }
        return visitor.send(
                method,
                path,
                bodyType.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
                bodyType.isEmpty() ? null : bodyType);
    }

    @Override
    public String toString() {
        return method + " " + address + " " + permissions;
    }

    private static Operation of(String method, String address, JsonNode description) {
        Set<String> permissions = new HashSet<>();
        JsonNode permission = description.path("x-permission");
        if (permission.isArray()) {
            permission.forEach(one -> permissions.add(one.asText()));
        } else if (permission.isTextual()) {
            permissions.add(permission.asText());
        }
        Map<String, String> parameters = new java.util.TreeMap<>();
        description.path("parameters").forEach(parameter -> {
            if ("path".equals(parameter.path("in").asText())) {
                parameters.put(
                        parameter.path("name").asText(),
                        parameter.at("/schema/format").asText());
            }
        });
        JsonNode content = description.at("/requestBody/content");
        String type = content.isObject() && content.fieldNames().hasNext()
                ? content.fieldNames().next()
                : "";
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                address,
                permissions,
                type.equals("*/*") ? "application/octet-stream" : type,
                parameters);
    }
}
