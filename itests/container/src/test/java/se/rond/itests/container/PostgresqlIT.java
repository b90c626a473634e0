// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import se.rond.itests.container.exempelby.Demo;
import se.rond.itests.container.exempelby.Walk;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.Installation;
import se.rond.itests.container.installation.Records;

/** The whole distribution on PostgreSQL: only one settings file differs. {@code -Ppostgresql} runs everything there. */
public class PostgresqlIT {

    @ClassRule
    public static final Installation ROND =
            Installation.named("postgresql").withDemo().on(Records.POSTGRESQL);

    @Test
    public void aRoundIsWalkedAndCountedAndSurvivesAPowerFailure() {
        Demo.filled(ROND);
        Visitor inspector = ROND.signedInAs("inspector");
        JsonNode open = inspector
                .get("/api/fire-safety/v1/rounds?mine=true&state=open")
                .is(200)
                .items()
                .get(0);
        Walk walk = new Walk(inspector, open.path("id").asText());
        List<String> points = walk.points();
        walk.deficiency(points.get(0), "high", "Släckaren är borta", List.of()).is(201);
        walk.ok(points.subList(1, points.size()));
        walk.act("submit").is(200);
        ROND.kill();
        ROND.start();

        // the demonstration gives its accounts their passwords anew at each start, which ends their sessions
        assertThat(walk.by(ROND.signedInAs("inspector")).state()).isEqualTo("submitted");
        Visitor responsible = ROND.signedInAs("responsible");
        List<JsonNode> findings = responsible
                .get("/api/followup/v1/findings?source=" + walk.id())
                .is(200)
                .items();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).path("description").asText()).isEqualTo("Släckaren är borta");
        walk.by(responsible).act("approve", Map.of()).is(200);

        Visitor auditor = ROND.signedInAs("auditor");
        Answer figure = auditor.get("/api/followup/v1/figures/k.sba.01?unit=KOMMUN&period="
                        + open.path("dueAt").asText().substring(0, 7))
                .is(200);
        assertThat(figure.json().path("numerator").asInt()).as("%s", figure).isPositive();
        assertThat(auditor.all(figure.at("/records")))
                .hasSize(figure.json().path("denominator").asInt());
        assertThat(auditor.get("/api/audit/v1/verification")
                        .is(200)
                        .json()
                        .path("valid")
                        .asBoolean())
                .isTrue();
        assertThat(Files.exists(ROND.home().resolve("store/derby"))).isFalse();
    }
}
