// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.rond.itests.benchmark.baseline.Baseline;
import se.rond.itests.benchmark.report.Goal;
import se.rond.itests.benchmark.report.Report;
import se.rond.itests.benchmark.report.Row;
import se.rond.itests.benchmark.report.Sample;
import se.rond.itests.benchmark.volume.QuestionSets;
import se.rond.itests.container.exempelby.Exempelby;
import se.rond.itests.container.http.Visitor;

/** An assessment of 1,200 controls, every one answered, is opened again and again. */
final class OpeningAssessments {

    private static final int CONTROLS = 1_200;
    /** Every tenth is withdrawn. */
    private static final int SENT = 1_340;

    private static final int PARAMETERS = 1_250;
    /** Newer than whatever the import was measured with. */
    private static final int VERSION = 900;

    private static final int TENTH = 10;
    private static final int OPENINGS = 30;
    private static final String GAP = "/api/gap-analysis/v1/";
    private static final String DEPARTMENT = "BUN-F";
    private static final double MILLIS = 1_000;
    private static final double GOAL_MILLIS = 200;
    private static final int RECORDS = 100_000;
    private static final int PAGE = 50;

    void measure(Report report) {
        Exempelby exempelby = Exempelby.shared();
        exempelby.installation().with("-Xmx384m").start();
        String number = Exempelby.withoutRole(12);
        exempelby.appoint(number, "information_security_coordinator", "municipality", "KOMMUN");
        Visitor coordinator = exempelby.person(number);
        Visitor contact = exempelby.person(Exempelby.holder("department_security_contact", DEPARTMENT));
        String assessment = GAP + "assessments/" + invited(coordinator);
        answerAll(assessment, contact);
        report.chapter("Opening an assessment of 1,200 controls, with a heap of 384 MB");
        List<Double> millis = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        Path output = exempelby.installation().home().resolve("bare-assessments.txt");
        try (Baseline baseline = Baseline.start(Beside.address(exempelby.installation(), "bare"), RECORDS, output)) {
            HttpClient client = HttpClient.newHttpClient();
            for (int i = 0; i < OPENINGS; i++) {
                millis.add(
                        MILLIS * Clockwork.seconds(() -> contact.get(assessment).is(200)));
                bare.add(MILLIS * Clockwork.seconds(() -> listAll(client, baseline)));
            }
        }
        report.add(Row.of("the tenth opening", "ms", Sample.of(List.of(millis.get(TENTH - 1))))
                .beside(Sample.of(List.of(bare.get(TENTH - 1))))
                .goal(Goal.valueAtMost(GOAL_MILLIS, "ms")));
        report.add(Row.of("openings from the tenth on", "ms", Sample.of(millis.subList(TENTH - 1, millis.size())))
                .beside(Sample.of(bare.subList(TENTH - 1, bare.size()))));
        exempelby.installation().stop();
    }

    /** As many records from the bare server, fifty at a time. */
    private static void listAll(HttpClient client, Baseline baseline) {
        try {
            for (int page = 0; page < CONTROLS / PAGE; page++) {
                HttpRequest list = HttpRequest.newBuilder(baseline.address().resolve("/?org=" + (page + 1)))
                        .build();
                client.send(list, HttpResponse.BodyHandlers.ofByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String invited(Visitor coordinator) {
        coordinator
                .post(
                        GAP + "pack-imports?dryRun=false",
                        "application/json",
                        QuestionSets.catalog(SENT, PARAMETERS, VERSION))
                .is(200);
        JsonNode pack = coordinator.all(GAP + "packs").stream()
                .filter(one -> one.path("latest").asBoolean())
                .filter(one -> one.path("questions").asInt() >= CONTROLS)
                .findFirst()
                .orElseThrow();
        LocalDate today = LocalDate.now();
        String campaign = GAP + "campaigns/" + UUID.randomUUID();
        coordinator
                .put(
                        campaign,
                        Map.of(
                                "name", "Tolv hundra",
                                "year", today.getYear(),
                                "pack", pack.path("id").asText(),
                                "departments", List.of(DEPARTMENT),
                                "opensOn", today.toString(),
                                "dueOn", today.plusDays(30).toString(),
                                "reviewOn", today.plusDays(60).toString(),
                                "compileOn", today.plusDays(90).toString()))
                .is(201);
        return coordinator
                .post(campaign + "/invite")
                .is(200)
                .json()
                .at("/participants/0/assessment")
                .asText();
    }

    private static void answerAll(String assessment, Visitor contact) {
        JsonNode opened = contact.get(assessment).is(200).json();
        for (JsonNode question : opened.path("questions")) {
            contact.put(
                            assessment + "/answers/"
                                    + question.at("/question/ref").asText(),
                            Map.of("level", 1, "reason", "Arbetet är påbörjat i två av fyra områden"))
                    .is(201);
        }
    }
}
