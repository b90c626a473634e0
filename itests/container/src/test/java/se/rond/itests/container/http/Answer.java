// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/** What came back, and what the test says about it. Every refusal to agree shows the request and the whole body. */
public final class Answer {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN = 4000;

    private final String request;
    private final HttpResponse<byte[]> response;

    Answer(String request, HttpResponse<byte[]> response) {
        this.request = request;
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The version to send in {@code If-Match}. */
    public String etag() {
        assertThat(header("ETag")).as(this + ": ETag").isNotEmpty();
        return header("ETag");
    }

    /** Fails unless the status is one of these. */
    public Answer is(int... statuses) {
        assertThat(statuses).as("%s", this).contains(status());
        return this;
    }

    /** Fails unless it is a refusal by this rule, in the form of RFC 9457. */
    public Answer refused(int status, String rule) {
        refused(status);
        assertThat(json().path("rule").asText()).as("%s", this).isEqualTo(rule);
        return this;
    }

    /** Fails unless it is a refusal, in the form of RFC 9457. */
    public Answer refused(int status) {
        is(status);
        assertThat(header("Content-Type")).as("%s", this).startsWith("application/problem+json");
        assertThat(json().path("status").asInt()).as("%s", this).isEqualTo(status);
        assertThat(json().path("type").asText()).as("%s", this).startsWith("urn:rond:problem:");
        return this;
    }

    public JsonNode json() {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(this + " is not JSON", e);
        }
    }

    /** A value of the body by its JSON pointer; fails if there is none. */
    public String at(String pointer) {
        JsonNode value = json().at(pointer);
        assertThat(value.isMissingNode()).as("%s: no %s", this, pointer).isFalse();
        return value.asText();
    }

    /** The items of a list. */
    public List<JsonNode> items() {
        JsonNode items = json().path("items");
        assertThat(items.isArray()).as("%s: no items", this).isTrue();
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    @Override
    public String toString() {
        String body = text();
        return request + " → " + status() + " " + header("Content-Type") + " "
                + (body.length() > SHOWN ? body.substring(0, SHOWN) + "…" : body);
    }
}
