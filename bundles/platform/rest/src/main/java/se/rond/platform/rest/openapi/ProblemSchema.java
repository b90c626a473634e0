// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The body of every refusal. */
final class ProblemSchema {

    private static final List<String> WORDS = List.of("type", "title", "detail", "rule", "instance");
    private static final List<String> LINE = List.of("pointer", "rule", "message");

    private ProblemSchema() {}

    static ObjectNode make() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        WORDS.forEach(word -> text(properties, word));
        properties.putObject("status").put("type", "integer");
        text(properties, "incident");
        ObjectNode violation =
                properties.putObject("violations").put("type", "array").putObject("items");
        violation.put("type", "object");
        ObjectNode line = violation.putObject("properties");
        LINE.forEach(word -> text(line, word));
        LINE.forEach(violation.putArray("required")::add);
        WORDS.forEach(schema.putArray("required")::add);
        schema.withArray("required").add("status").add("violations");
        return schema;
    }

    private static void text(ObjectNode properties, String name) {
        properties.putObject(name).put("type", "string");
    }
}
