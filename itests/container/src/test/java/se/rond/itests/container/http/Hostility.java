// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Makes requests that nobody should send, from the description of those that one may. The same seed makes the same ones. */
public final class Hostility {

    private static final List<String> WORDS = List.of(
            "",
            " ",
            "\u0000",
            "\u0007\u001b[31m\r\nX: y",
            "' OR 1=1--",
            "<script>alert(1)</script>",
            "${jndi:ldap://x}",
            "../../etc/passwd",
            "\uD83D\uDD25\u202E\uFFFF",
            "null",
            "-1",
            "1e400",
            "99999999999999999999",
            "2026-02-31",
            "+999999999-01-01",
            "0000-01-01T00:00:00Z",
            "x".repeat(5_000));
    private static final List<String> JSON = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "-1",
            "1e400",
            "0.5",
            "99999999999999999999",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"2026-02-31\"",
            "\"+999999999-12-31\"",
            "\"" + "x".repeat(100_000) + "\"",
            "[[[[{}]]]]",
            "[null]",
            "{\"sv\":null}");
    private static final int DEEP = 5;

    private final Random chance;
    private final JsonNode description;

    public Hostility(long seed, JsonNode description) {
        this.chance = new Random(seed);
        this.description = description;
    }

    /** The address with something in the place of each parameter, and with some of the query that is described. */
    public String address(String template, JsonNode operation) {
        String address = template;
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("path")) {
                address = address.replace("{" + name + "}", once(2) ? anId() : encoded(inPath()));
            } else if (parameter.path("in").asText().equals("query") && once(2)) {
                query.add(name + "=" + (once(3) ? plausible(parameter.path("schema")) : encoded(one(WORDS))));
            }
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    /** A body like the one described, with something wrong somewhere; or something else altogether. */
    public String body(JsonNode schema) {
        return once(8)
                ? one(List.of("", "{", "[", "\u0000", "<a/>", "x=1", "{\"a\":1}}", "[".repeat(20_000)))
                : json(schema, 0);
    }

    public boolean once(int in) {
        return chance.nextInt(in) == 0;
    }

    public <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    /** A value for a header: nothing that a client could not send. */
    public String header() {
        return one(WORDS).replaceAll("[^\\x20-\\x7e]", "?").strip();
    }

    private String inPath() {
        String word = one(WORDS);
        return word.isBlank() || word.contains("/") ? "%" : word;
    }

    private String json(JsonNode described, int depth) {
        JsonNode schema = described.has("$ref")
                ? description.at(described.path("$ref").asText().substring(1))
                : described;
        if (once(6) || depth > DEEP) {
            return one(JSON);
        }
        if (schema.has("properties")) {
            List<String> properties = new ArrayList<>();
            schema.path("properties").fields().forEachRemaining(property -> {
                if (!once(12)) {
                    properties.add('"' + property.getKey() + "\":" + json(property.getValue(), depth + 1));
                }
            });
            return "{" + String.join(",", properties) + "}";
        }
        if (schema.path("type").asText().equals("array")) {
            return "[" + json(schema.path("items"), depth + 1) + "]";
        }
        return scalar(schema);
    }

    private String scalar(JsonNode schema) {
        String type = schema.path("type").isArray()
                ? schema.path("type").get(0).asText()
                : schema.path("type").asText();
        return switch (type) {
            case "integer", "number" -> Integer.toString(chance.nextInt(-2, 100));
            case "boolean" -> Boolean.toString(chance.nextBoolean());
            default -> '"' + plausible(schema) + '"';
        };
    }

    private String plausible(JsonNode schema) {
        if (schema.path("enum").isArray() && !schema.path("enum").isEmpty()) {
            return schema.path("enum")
                    .get(chance.nextInt(schema.path("enum").size()))
                    .asText();
        }
        return switch (schema.path("format").asText()) {
            case "uuid" -> anId();
            case "date" -> "2026-0" + chance.nextInt(1, 9) + "-15";
            case "date-time" -> "2026-03-31T08:00:00Z";
            default -> one(List.of("a", "2026", "2026-Q1", "10", "ok", "sba.preschool"));
        };
    }

    private String anId() {
        return new UUID(chance.nextLong(), chance.nextLong()).toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
