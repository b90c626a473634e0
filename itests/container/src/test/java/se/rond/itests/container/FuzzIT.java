// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.Test;
import se.rond.itests.container.exempelby.Exempelby;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Hostility;
import se.rond.itests.container.http.Visitor;

/** Every operation of the description, sent what nobody should send: a refusal in the form of RFC 9457, and never a fault. */
public class FuzzIT {

    private static final long SEED = Long.getLong("rond.fuzz.seed", 20261128L);
    private static final int ROUNDS = Integer.getInteger("rond.fuzz.rounds", 12);
    private static final long AT_MOST_SECONDS = 60;

    private static final Pattern INSIDE = Pattern.compile(
            "\\bat (se\\.rond|java|org|jakarta)\\.|Exception\\b|SQLSTATE|SELECT .+ FROM|<html",
            Pattern.CASE_INSENSITIVE);

    /** Counts failed sign-ins for everybody at this address, or ends the session that is tested with. */
    private static final Pattern LEFT_OUT = Pattern.compile("/api/access/v1/(session|invitations).*");

    private record Target(String method, String address, JsonNode described) {

        boolean documents(Answer answer) {
            JsonNode responses = described.path("responses");
            String status = Integer.toString(answer.status());
            return responses.has(status) || responses.has(status.charAt(0) + "XX");
        }
    }

    private final Exempelby exempelby = Exempelby.shared();
    private final JsonNode description =
            exempelby.protectionOfficer().get("/api/openapi.json").is(200).json();
    private final Hostility hostile = new Hostility(SEED, description);
    private final Map<Integer, Integer> seen = new TreeMap<>();

    @Test
    public void nothingThatIsSentMakesAnOperationFail() {
        List<Visitor> visitors = List.of(
                exempelby.installation().visitor(),
                exempelby.admin(),
                exempelby.person("104181"),
                exempelby.person("100397"));
        List<Target> targets = targets();
        SoftAssertions all = new SoftAssertions();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(AT_MOST_SECONDS);
        for (int round = 0; round < ROUNDS && System.nanoTime() < end; round++) {
            for (Target target : targets) {
                thenItIsAnswered(all, target, whenSent(target, hostile.one(visitors)));
            }
        }
        all.assertAll();
        assertThat(targets).hasSizeGreaterThan(60);
        assertThat(seen.keySet())
                .as("what was sent was refused in several ways: %s", seen)
                .contains(400, 401, 404);
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        description
                .path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
                    if (!LEFT_OUT.matcher(path.getKey()).matches()) {
                        targets.add(
                                new Target(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()));
                    }
                }));
        return targets;
    }

    private Answer whenSent(Target target, Visitor visitor) {
        Visitor sender = visitor;
        for (String header : List.of("If-Match", "If-None-Match", "Accept", "Accept-Language", "Idempotency-Key")) {
            sender = hostile.once(8) ? sender.with(header, hostile.header()) : sender;
        }
        String address = hostile.address(target.address(), target.described());
        JsonNode content = target.described().at("/requestBody/content");
        if (!content.fieldNames().hasNext()) {
            return sender.send(target.method(), address, BodyPublishers.noBody(), null);
        }
        String type = content.fieldNames().next();
        String body = hostile.body(content.path(type).path("schema"));
        String sent = hostile.once(8)
                ? hostile.one(List.of("text/html", "nonsense", "application/xml"))
                : type.replace("*/*", "text/csv");
        return sender.send(target.method(), address, BodyPublishers.ofString(body), sent);
    }

    private void thenItIsAnswered(SoftAssertions all, Target target, Answer answer) {
        seen.merge(answer.status(), 1, Integer::sum);
        all.assertThat(answer.status()).as("seed %d: %s", SEED, answer).isLessThan(500);
        all.assertThat(target.documents(answer))
                .as("%s is described: %s", answer.status(), answer)
                .isTrue();
        if (answer.status() >= 400) {
            all.assertThat(answer.header("Content-Type")).as("%s", answer).startsWith("application/problem+json");
            all.assertThat(INSIDE.matcher(answer.text()).find())
                    .as("tells the inside: %s", answer)
                    .isFalse();
        }
    }
}
