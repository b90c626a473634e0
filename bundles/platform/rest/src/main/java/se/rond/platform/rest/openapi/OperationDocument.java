// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import se.rond.kernel.Answers;
import se.rond.kernel.Listing;
import se.rond.kernel.Versioned;
import se.rond.platform.rest.endpoint.BodyBounds;
import se.rond.platform.rest.endpoint.Permissions;
import se.rond.platform.rest.listing.Wish;

/** Describes one operation. */
final class OperationDocument {

    private static final String JSON_TYPE = "application/json";

    private final Operation operation;
    private final Schemas schemas;
    private final ObjectNode document = JsonNodeFactory.instance.objectNode();

    OperationDocument(Operation operation, Schemas schemas) {
        this.operation = operation;
        this.schemas = schemas;
    }

    ObjectNode describe(String id) {
        document.put("operationId", id);
        document.put("summary", operation.summary());
        document.putArray("tags").add(operation.module().isEmpty() ? "rond" : operation.module());
        permission();
        new ParameterDocuments(operation, schemas).describe(document.putArray("parameters"));
        operation.body().ifPresent(this::body);
        responses(document.putObject("responses"));
        return document;
    }

    private void permission() {
        if (Permissions.isPublic(operation.method())) {
            document.put("x-permission", "public");
            document.putArray("security");
            return;
        }
        List<String> permissions = Permissions.of(operation.method());
        if (permissions.size() == 1) {
            document.put("x-permission", permissions.get(0));
        } else {
            permissions.forEach(document.putArray("x-permission")::add);
        }
        ArrayNode security = document.putArray("security");
        ObjectNode session = security.addObject();
        session.putArray("session");
        if (operation.changes()) {
            session.putArray("csrf");
        }
        security.addObject().putArray("token");
    }

    private void body(Parameter parameter) {
        ObjectNode body = document.putObject("requestBody").put("required", true);
        body.put("description", "At most " + BodyBounds.megabytes(operation.method()) + " MB.");
        ObjectNode content = body.putObject("content");
        Type type = parameter.getParameterizedType();
        boolean stream = type == InputStream.class || type == byte[].class;
        List<String> declared = operation.consumes();
        List<String> types = declared.isEmpty() ? List.of(stream ? "*/*" : JSON_TYPE) : declared;
        for (String mediaType : types) {
            content.putObject(mediaType)
                    .set("schema", schemas.of(stream ? InputStream.class : type, operation.module()));
        }
    }

    private void responses(ObjectNode responses) {
        Method method = operation.method();
        Answers answers = method.getAnnotation(Answers.class);
        if (answers != null) {
            Arrays.stream(answers.status())
                    .forEach(status ->
                            answer(responses.putObject(Integer.toString(status)), answers.value(), answers.value()));
        } else if (method.getReturnType() == Response.class) {
            responses.putObject("2XX").put("description", "Done.");
        } else {
            boolean nothing = method.getReturnType() == void.class;
            answer(responses.putObject(nothing ? "204" : "200"), method.getReturnType(), method.getGenericReturnType());
        }
        if (isVersioned() && operation.verb().equals("GET")) {
            responses.putObject("304").put("description", "The version in If-None-Match is the current one.");
        }
        refusals().forEach(status -> responses.putObject(status).put("$ref", "#/components/responses/Problem"));
    }

    private boolean isVersioned() {
        return Versioned.class.isAssignableFrom(operation.method().getReturnType());
    }

    private void answer(ObjectNode response, Class<?> returned, Type type) {
        if (returned == void.class || returned == Void.class) {
            response.put("description", "Done.");
            return;
        }
        response.put("description", "The answer.");
        ObjectNode headers = JsonNodeFactory.instance.objectNode();
        if (Versioned.class.isAssignableFrom(returned)) {
            header(headers, "ETag", "The version of the record, to send back in If-Match.");
        }
        ObjectNode content = response.putObject("content");
        Type body = returned == byte[].class ? InputStream.class : type;
        for (String mediaType : operation.produces()) {
            content.putObject(mediaType).set("schema", schemas.of(body, operation.module()));
        }
        if (returned == Listing.class) {
            header(headers, "Link", "The next page, rel=\"next\"; absent on the last.");
            content.putObject(Wish.CSV.type().toString()).putObject("schema").put("type", "string");
            content.putObject(Wish.XLSX.type().toString())
                    .set("schema", schemas.of(InputStream.class, operation.module()));
        }
        if (!headers.isEmpty()) {
            response.set("headers", headers);
        }
    }

    private static void header(ObjectNode headers, String name, String description) {
        headers.putObject(name)
                .put("description", description)
                .putObject("schema")
                .put("type", "string");
    }

    private List<String> refusals() {
        return operation.changes()
                ? List.of("400", "401", "403", "404", "406", "409", "412", "413", "415", "422", "428", "429", "default")
                : List.of("400", "401", "403", "404", "406", "default");
    }
}
