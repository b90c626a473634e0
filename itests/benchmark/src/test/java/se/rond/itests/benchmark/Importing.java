// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.rond.itests.benchmark.baseline.BareImport;
import se.rond.itests.benchmark.report.Goal;
import se.rond.itests.benchmark.report.Report;
import se.rond.itests.benchmark.report.Row;
import se.rond.itests.benchmark.report.Sample;
import se.rond.itests.benchmark.volume.Newcomers;
import se.rond.itests.benchmark.volume.Newcomers.Rows;
import se.rond.itests.container.exempelby.Register;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.FirstAdministrator;
import se.rond.itests.container.installation.Installation;

/** Rows a second of an import, with its checks and its entry in the trail, beside rows written by JDBC in batches. */
final class Importing {

    private static final double SHARE = 0.4;
    private static final int PREMISES_SHARE = 4;

    private final Circumstances circumstances;

    Importing(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    void measure(Report report) {
        Installation rond = Installation.named("import").unpack().start();
        FirstAdministrator first = FirstAdministrator.toldBy(rond);
        Visitor admin = rond.signedInAs(first.username(), first.password());
        send(admin, "units", Register.file("units.csv").csv());
        Newcomers newcomers = new Newcomers(Register.file("people.csv").rows().stream()
                .map(row -> row.get("unit"))
                .distinct()
                .toList());
        try {
            BareImport bare = new BareImport(Beside.database(rond, "bare-import")).prepare();
            report.chapter("Import");
            int people = circumstances.importedRows();
            measure("people", people, () -> newcomers.people(people), bare::people, admin, report);
            int premises = people / PREMISES_SHARE;
            measure("premises", premises, () -> newcomers.premises(premises), bare::premises, admin, report);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        rond.stop();
    }

    private void measure(
            String kind, int count, java.util.function.Supplier<Rows> file, Writer bare, Visitor admin, Report report)
            throws SQLException {
        List<Double> byRond = new ArrayList<>();
        List<Double> byBaseline = new ArrayList<>();
        for (int run = 0; run <= circumstances.runs(); run++) {
            Rows rows = file.get();
            double imported = Clockwork.seconds(() -> send(admin, kind, rows.csv()));
            long start = System.nanoTime();
            bare.write(rows.records());
            double written = (System.nanoTime() - start) / 1e9;
            if (run > 0) { // the first one is for warmth
                byRond.add(count / imported);
                byBaseline.add(count / written);
            }
        }
        report.add(Row.of("import of " + count + " " + kind, "rows/s", Sample.of(byRond))
                .beside(Sample.of(byBaseline))
                .goal(Goal.ratioAtLeast(SHARE)));
    }

    /** Writes rows. */
    private interface Writer {
        void write(List<List<String>> rows) throws SQLException;
    }

    private static void send(Visitor admin, String kind, byte[] csv) {
        Answer answer = admin.post("/api/organisation/v1/imports?kind=" + kind + "&dryRun=false", "text/csv", csv)
                .is(200);
        if (!answer.json().path("applied").asBoolean()) {
            throw new AssertionError("not applied: " + answer);
        }
    }
}
