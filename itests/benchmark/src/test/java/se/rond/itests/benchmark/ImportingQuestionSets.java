// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.rond.itests.benchmark.baseline.BareImport;
import se.rond.itests.benchmark.report.Report;
import se.rond.itests.benchmark.report.Row;
import se.rond.itests.benchmark.report.Sample;
import se.rond.itests.benchmark.volume.QuestionSets;
import se.rond.itests.container.exempelby.Exempelby;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.Management;

/** Question sets of others, imported with a heap of 384 MB: how long it takes and what it holds while it does. */
final class ImportingQuestionSets {

    private static final int CONTROLS = 1_200;
    private static final int PARAMETERS = 1_250;
    private static final int FRAMEWORKS = 200;
    private static final int NODES = 350;
    private static final int LARGE_MEGABYTES = 50;
    private static final String ADDRESS = "/api/gap-analysis/v1/pack-imports?dryRun=";
    private static final String TITLE = "Åtkomst till information ges efter behov";
    private static final String PROSE = (TITLE + ", prövas varje år och tas bort när den inte behövs. ").repeat(4);
    private static final String MARK = "generated-question-sets";

    private final Circumstances circumstances;

    ImportingQuestionSets(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    void measure(Report report) {
        try {
            measureBeside(report);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void measureBeside(Report report) throws SQLException {
        Exempelby exempelby = Exempelby.shared();
        exempelby.installation().stop();
        exempelby.installation().with("-Xmx384m").start();
        String number = Exempelby.withoutRole(11);
        exempelby.appoint(number, "information_security_coordinator", "municipality", "KOMMUN");
        Visitor coordinator = exempelby.person(number);
        Management management = exempelby.installation().management();
        BareImport bare = new BareImport(Beside.database(exempelby.installation(), "bare-packs")).prepare();
        report.chapter("Import of question sets, with a heap of 384 MB");
        measure(
                "an OSCAL catalog of 1,200 controls with 1,250 parameters",
                management,
                report,
                () -> bare.nodes(nodes(1, CONTROLS)),
                run -> send(coordinator, "application/json", QuestionSets.catalog(CONTROLS, PARAMETERS, run), false));
        measure(
                "200 frameworks with 70,000 nodes, in one form",
                management,
                report,
                () -> bare.nodes(nodes(FRAMEWORKS, NODES)),
                run -> send(coordinator, "multipart/form-data; boundary=" + MARK, frameworks(run), false));
        measure(
                "a dry run of a catalog of 50 MB",
                management,
                report,
                null,
                run -> send(coordinator, "application/json", large(run), true));
        exempelby.installation().stop();
    }

    /** What is sent in a run: a version higher than the one before, so that it is new each time. */
    private interface Sending {
        void send(int run);
    }

    /** As many rows by the baseline: no file, no checks, no history, no trail. */
    private interface Writing {
        void write() throws SQLException;
    }

    private static List<List<String>> nodes(int packs, int each) {
        List<List<String>> rows = new ArrayList<>();
        for (int pack = 0; pack < packs; pack++) {
            String holder = UUID.randomUUID().toString();
            for (int node = 0; node < each; node++) {
                rows.add(List.of(
                        UUID.randomUUID().toString(),
                        holder,
                        Integer.toString(node),
                        "ref-" + node,
                        "group-" + node / 10,
                        "QUESTION",
                        TITLE,
                        TITLE,
                        PROSE,
                        PROSE));
            }
        }
        return rows;
    }

    private void measure(String what, Management management, Report report, Writing bare, Sending sending)
            throws SQLException {
        List<Double> seconds = new ArrayList<>();
        List<Double> beside = new ArrayList<>();
        List<Double> peaks = new ArrayList<>();
        for (int run = 1; run <= circumstances.runs() + 1; run++) {
            int version = run;
            management.forgetHeapPeak();
            double lasted = Clockwork.seconds(() -> sending.send(version));
            double written = written(bare);
            if (run > 1) { // the first one is for warmth
                seconds.add(lasted);
                beside.add(written);
                peaks.add((double) management.heapPeakMegabytes());
            }
        }
        Row row = Row.of(what, "s", Sample.of(seconds));
        report.add(bare == null ? row : row.beside(Sample.of(beside)));
        report.add(Row.of("heap at its fullest, " + what, "MB", Sample.of(peaks)));
    }

    private static double written(Writing bare) throws SQLException {
        if (bare == null) {
            return 0;
        }
        long start = System.nanoTime();
        bare.write();
        return (System.nanoTime() - start) / 1e9;
    }

    private static byte[] frameworks(int version) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        for (int number = 0; number < FRAMEWORKS; number++) {
            form.writeBytes(("--" + MARK + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"f" + number
                            + ".yaml\"\r\nContent-Type: application/yaml\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            form.writeBytes(QuestionSets.framework(number, NODES, version));
            form.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        form.writeBytes(("--" + MARK + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    private static byte[] large(int version) {
        int each = QuestionSets.catalog(2_000, 2_000, version).length / 2_000;
        int controls = (LARGE_MEGABYTES << 20) / each / 2 * 2;
        return QuestionSets.catalog(controls, controls, version);
    }

    private static void send(Visitor coordinator, String type, byte[] body, boolean dryRun) {
        Answer answer = coordinator.post(ADDRESS + dryRun, type, body).is(200);
        if (answer.json().path("applied").asBoolean() == dryRun) {
            throw new AssertionError("not as asked for: " + answer);
        }
    }
}
