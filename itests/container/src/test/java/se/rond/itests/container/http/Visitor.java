// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Somebody who uses Rond over HTTP: nobody in particular, a signed-in person, or a machine with a token. Immutable. */
public final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI base;
    private final Map<String, String> headers;

    private Visitor(URI base, Map<String, String> headers) {
        this.base = base;
        this.headers = headers;
    }

    public static Visitor at(URI base) {
        return new Visitor(base, Map.of());
    }

    public URI address() {
        return base;
    }

    /** Asks for a session as the console does. */
    public Answer signIn(String username, String password) {
        return post("/api/access/v1/session", Map.of("username", username, "password", password));
    }

    /** The same visitor in the session that an answer to {@link #signIn} opened. */
    public Visitor in(Answer session) {
        String cookie = session.is(200).header("Set-Cookie");
        return with("Cookie", cookie.substring(0, cookie.indexOf(';'))).with("X-CSRF-Token", session.at("/csrfToken"));
    }

    public Visitor bearing(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Visitor ifMatch(String version) {
        return with("If-Match", version);
    }

    public Visitor with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Visitor(base, more);
    }

    public Visitor without(String header) {
        Map<String, String> fewer = new TreeMap<>(headers);
        fewer.remove(header);
        return new Visitor(base, fewer);
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), null);
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), null);
    }

    public Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody(), null);
    }

    public Answer post(String path, Object json) {
        return send("POST", path, BodyPublishers.ofString(text(json)), "application/json");
    }

    public Answer put(String path, Object json) {
        return send("PUT", path, BodyPublishers.ofString(text(json)), "application/json");
    }

    public Answer post(String path, String type, byte[] body) {
        return send("POST", path, BodyPublishers.ofByteArray(body), type);
    }

    public Answer put(String path, String type, byte[] body) {
        return send("PUT", path, BodyPublishers.ofByteArray(body), type);
    }

    public Answer send(String method, String path, BodyPublisher body, String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
        headers.forEach(request::header);
        if (type != null) {
            request.header("Content-Type", type);
        }
        try {
            return new Answer(
                    method + " " + path, HTTP.send(request.method(method, body).build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path + " at " + base, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    URI resolve(String path) {
        return base.resolve(path);
    }

    Map<String, String> headers() {
        return Map.copyOf(headers);
    }

    /** Every record of a list, page after page. */
    public List<JsonNode> all(String path) {
        List<JsonNode> all = new ArrayList<>();
        String page = path + (path.contains("?") ? "&" : "?") + "limit=500";
        for (String after = ""; after != null; ) {
            Answer answer = get(page + after).is(200);
            all.addAll(answer.items());
            JsonNode next = answer.json().path("next");
            after = next.isTextual() ? "&after=" + next.asText() : null;
        }
        return all;
    }

    private static String text(Object json) {
        try {
            return json instanceof String text ? text : Answer.JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
