// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.Test;
import se.rond.itests.container.exempelby.Demo;
import se.rond.itests.container.exempelby.Today;
import se.rond.itests.container.exempelby.Walk;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.Installation;
import se.rond.itests.container.installation.Waiting;

/** The power fails in the middle of writes: what was acknowledged is there, what was not is not there by half. */
public class CrashIT {

    private static final int CRASHES = 2;
    private static final int ENOUGH = 60;
    private static final List<String> PREMISES = List.of("L0001", "L0002", "L0003");

    private final Installation rond = Demo.shared();
    private final Map<String, Queue<String>> acknowledged = new ConcurrentHashMap<>();
    private final Queue<Throwable> unexpected = new ConcurrentLinkedQueue<>();

    @Test
    public void nothingAcknowledgedIsLostAndNothingHalfWrittenIsThere() throws InterruptedException {
        for (int crash = 0; crash < CRASHES; crash++) {
            crashWhileWriting();
        }

        assertThat(unexpected).isEmpty();
        Visitor auditor = rond.signedInAs("auditor");
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(CRASHES * PREMISES.size());
        acknowledged.forEach((round, points) -> thenTheRoundIsWhole(auditor, round, points));
        Answer trail = auditor.get("/api/audit/v1/verification").is(200);
        assertThat(trail.json().path("valid").asBoolean()).as("%s", trail).isTrue();
    }

    private void crashWhileWriting() throws InterruptedException {
        int before = answers();
        Visitor coordinator = rond.signedInAs("coordinator");
        Visitor inspector = rond.signedInAs("inspector");
        List<Thread> writers = new ArrayList<>();
        for (String premise : PREMISES) {
            Thread writer = new Thread(() -> write(coordinator, inspector, premise), "writer");
            writer.start();
            writers.add(writer);
        }
        Waiting.until(
                () -> answers() >= before + ENOUGH,
                Duration.ofSeconds(60),
                () -> answers() - before + " answers; " + unexpected);
        rond.kill();
        for (Thread writer : writers) {
            writer.join();
        }
        rond.start();
    }

    /** Adds rounds and answers them until nobody is there any more. */
    private void write(Visitor coordinator, Visitor inspector, String premise) {
        try {
            String id = coordinator
                    .all("/api/organisation/v1/premises?q=" + premise)
                    .get(0)
                    .path("id")
                    .asText();
            while (true) {
                String round = UUID.randomUUID().toString();
                coordinator
                        .put(
                                "/api/fire-safety/v1/rounds/" + round,
                                Map.of(
                                        "premise",
                                        id,
                                        "checklist",
                                        "sba.preschool",
                                        "dueOn",
                                        Today.today().plusDays(5).toString(),
                                        "reason",
                                        "Strömavbrott"))
                        .is(201);
                acknowledged.put(round, new ConcurrentLinkedQueue<>());
                Walk walk = new Walk(inspector, round);
                for (String point : walk.points()) {
                    walk.answer(point, Map.of("answer", "ok")).is(201);
                    acknowledged.get(round).add(point);
                }
            }
        } catch (UncheckedIOException theLineIsDead) {
            // what was acknowledged until now counts
        } catch (RuntimeException | AssertionError e) {
            unexpected.add(e);
        }
    }

    private void thenTheRoundIsWhole(Visitor auditor, String id, Queue<String> points) {
        JsonNode round = auditor.get("/api/fire-safety/v1/rounds/" + id).is(200).json();
        List<String> answered = new ArrayList<>();
        round.path("points").forEach(point -> {
            if (point.path("answer").isObject()) {
                answered.add(point.path("id").asText());
            }
        });
        assertThat(answered).as("answers of %s", round).containsAll(points);
        assertThat(answered.size() - points.size())
                .as("more than the one on its way")
                .isLessThanOrEqualTo(1);
        assertThat(round.path("state").asText()).isEqualTo(answered.isEmpty() ? "open" : "in_progress");
        List<JsonNode> entries = auditor.all("/api/audit/v1/entries?subject=" + id);
        assertThat(entries.stream()
                        .filter(entry -> entry.path("action").asText().endsWith(".answer")))
                .as("the trail of %s", id)
                .hasSameSizeAs(answered);
    }

    private int answers() {
        return acknowledged.values().stream().mapToInt(Queue::size).sum();
    }
}
