// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.exempelby;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Visitor;

/** A check round in somebody's hands. */
public final class Walk {

    private static final String ROUNDS = "/api/fire-safety/v1/rounds/";

    private final Visitor walker;
    private final String id;

    public Walk(Visitor walker, String id) {
        this.walker = walker;
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** The same round in somebody else's hands. */
    public Walk by(Visitor other) {
        return new Walk(other, id);
    }

    public JsonNode round() {
        return walker.get(ROUNDS + id).is(200).json();
    }

    public String state() {
        return round().path("state").asText();
    }

    /** Ids of the checkpoints, in order. */
    public List<String> points() {
        List<String> points = new ArrayList<>();
        round().path("points").forEach(point -> points.add(point.path("id").asText()));
        assertThat(points).isNotEmpty();
        return points;
    }

    public JsonNode point(String point) {
        for (JsonNode candidate : round().path("points")) {
            if (point.equals(candidate.path("id").asText())) {
                return candidate;
            }
        }
        throw new AssertionError("no point " + point);
    }

    public Answer answer(String point, Map<String, Object> answer) {
        return walker.put(ROUNDS + id + "/answers/" + point, answer);
    }

    /** A change of an answer that was seen in a version. */
    public Answer change(String point, Map<String, Object> answer, String version) {
        return walker.ifMatch(version).put(ROUNDS + id + "/answers/" + point, answer);
    }

    public void ok(Iterable<String> points) {
        points.forEach(point -> answer(point, Map.of("answer", "ok")).is(200, 201));
    }

    public Answer deficiency(String point, String severity, String comment, List<UUID> photos) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("answer", "deficiency");
        answer.put("comment", comment);
        answer.put("severity", severity);
        answer.put("photos", photos);
        return answer(point, answer);
    }

    public Answer act(String action) {
        return walker.post(ROUNDS + id + "/" + action, Map.of());
    }

    public Answer act(String action, Map<String, Object> why) {
        return walker.post(ROUNDS + id + "/" + action, why);
    }
}
