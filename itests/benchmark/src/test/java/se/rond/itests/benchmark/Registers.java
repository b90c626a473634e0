// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.rond.itests.benchmark.baseline.Baseline;
import se.rond.itests.benchmark.load.Request;
import se.rond.itests.benchmark.report.Report;
import se.rond.itests.benchmark.report.Row;
import se.rond.itests.benchmark.report.Sample;
import se.rond.itests.benchmark.volume.Kept;
import se.rond.itests.container.installation.Installation;

/** Internal control, training and security protection of a municipality that has kept them for years. */
final class Registers {

    private static final int RECORDS = 60_000;
    private static final int YEARS = 3;
    private static final int BARE_RECORDS = 100_000;
    private static final String UNIT_OF_A_FIGURE = "k.xx.00";
    private static final List<String> FILLED = List.of(
            "rounds in ",
            "years of training",
            "plans of internal control",
            "security-protection duties",
            "fire-safety files");
    private static final String TRAINING = "/api/training/v1/";
    private static final String CONTROL = "/api/internal-control/v1/";

    private final Circumstances circumstances;
    private final Installation rond = Installation.named("registers").withDemo();

    Registers(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    void measure(Report report) {
        rond.unpack().start();
        FILLED.forEach(made -> Trying.until(made, () -> rond.log().contains(made)));
        rond.stop();
        String volume = new Kept(rond).fill(RECORDS, YEARS);
        rond.start();
        report.chapter("Internal control, training and security protection");
        report.remark(
                "Volume: " + volume + ". Beside each question, sign-in and all, fifty records of the bare server.");
        Path output = rond.home().resolve("bare-registers.txt");
        try (Baseline bare = Baseline.start(Beside.address(rond, "bare"), BARE_RECORDS, output)) {
            questions().forEach((what, asked) -> ask(what, asked, bare, report));
        }
        new ImportingLists(circumstances).measure(rond, report);
        new DrawingFromFiles(circumstances).measure(rond, report);
        new ChangingTheKey(circumstances).measure(rond, report);
        rond.stop();
    }

    /** Who asks where. */
    private record Asked(Session who, String address) {}

    private void ask(String what, Asked asked, Baseline bare, Report report) {
        Sample measured = Clockwork.alone(asked.who().server(), asked.who().get(asked.address()), circumstances.runs());
        Sample beside = Clockwork.alone(bare.address(), Request.get("/?org=7", Map.of()), circumstances.runs());
        report.add(Row.of(what, "ms", measured).beside(beside));
    }

    private Map<String, Asked> questions() {
        Map<String, Asked> questions = new LinkedHashMap<>();
        Session control = Session.of(rond, "control");
        Session training = Session.of(rond, "training");
        int year = LocalDate.now(ZoneId.of("Europe/Stockholm")).getYear();
        questions.put("executive page, this year", new Asked(control, CONTROL + "standing?period=" + year));
        questions.put("executive page, two years ago", new Asked(control, CONTROL + "standing?period=" + (year - 2)));
        questions.put("50 controls", new Asked(control, CONTROL + "controls?limit=50"));
        questions.put("50 training records", new Asked(training, TRAINING + "records?limit=50"));
        questions.put(
                "50 training records of one's own department",
                new Asked(Session.of(rond, "head"), TRAINING + "records?limit=50"));
        questions.put(
                "coverage of places, 50 units",
                new Asked(training, TRAINING + "coverage?course=tr.fire_basic&limit=50"));
        questions.put(
                "coverage of places, by department",
                new Asked(training, TRAINING + "coverage/parts?course=tr.fire_basic"));
        questions.put(
                "26 duties of security protection",
                new Asked(Session.of(rond, "officer"), "/api/security-protection/v1/duties"));
        questions.putAll(figures(year));
        return questions;
    }

    /** The first of each number: figures of several courses differ in the course alone. */
    private Map<String, Asked> figures(int year) {
        Map<String, Asked> figures = new LinkedHashMap<>();
        Session auditor = Session.of(rond, "auditor");
        for (JsonNode figure :
                auditor.visitor().get("/api/followup/v1/figures").is(200).items()) {
            String id = figure.path("id").asText();
            if (id.startsWith("k.ic.") || id.startsWith("k.tr.")) {
                figures.putIfAbsent(
                        "figure " + id.substring(0, UNIT_OF_A_FIGURE.length()) + " by department",
                        new Asked(
                                auditor,
                                "/api/followup/v1/figures/" + id + "/breakdown?by=department&unit=KOMMUN&period="
                                        + year));
            }
        }
        return figures;
    }
}
