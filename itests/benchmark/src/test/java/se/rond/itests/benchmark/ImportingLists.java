// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.rond.itests.benchmark.baseline.BareImport;
import se.rond.itests.benchmark.report.Report;
import se.rond.itests.benchmark.report.Row;
import se.rond.itests.benchmark.report.Sample;
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.Installation;

/** Lists of who took part, imported with their checks, records, certificates and entries, beside rows written in batches. */
final class ImportingLists {

    private static final int USUAL = 384;
    private static final int LONG = 10_000;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final String COURSE = "Grundläggande brandskydd";
    private static final String ADDRESS = "/api/training/v1/attendance/lists?provider=Brandkonsult&dryRun=false&name="
            + URLEncoder.encode("tr.fire_basic:" + COURSE, StandardCharsets.UTF_8);

    private final int runs;
    private LocalDate day = FIRST;

    ImportingLists(Circumstances circumstances) {
        runs = circumstances.runs();
    }

    void measure(Installation rond, Report report) {
        Visitor trainer = rond.signedInAs("training");
        List<JsonNode> people = rond.signedInAs("admin").all("/api/organisation/v1/people").stream()
                .filter(person -> person.path("employedFrom").asText().compareTo(FIRST.toString()) < 0)
                .filter(person -> person.path("employedTo").isMissingNode()
                        || person.path("employedTo").isNull())
                .toList();
        try {
            BareImport bare = new BareImport(Beside.database(rond, "bare-lists")).prepare();
            measure(USUAL, runs, people, trainer, bare, report);
            measure(LONG, Math.min(runs, 2), people, trainer, bare, report);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void measure(int rows, int times, List<JsonNode> people, Visitor trainer, BareImport bare, Report report)
            throws SQLException {
        List<Double> imported = new ArrayList<>();
        List<Double> written = new ArrayList<>();
        for (int run = 0; run <= times; run++) {
            byte[] list = list(rows, people);
            double seconds = Clockwork.seconds(() -> send(list, rows, trainer));
            long start = System.nanoTime();
            bare.people(records(rows));
            if (run > 0) { // the first one is for warmth
                imported.add(rows / seconds);
                written.add(rows / ((System.nanoTime() - start) / 1e9));
            }
        }
        report.add(Row.of("import of a list of " + rows, "rows/s", Sample.of(imported))
                .beside(Sample.of(written)));
    }

    private static void send(byte[] list, int rows, Visitor trainer) {
        JsonNode report = trainer.post(ADDRESS, "text/csv", list).is(200).json();
        if (report.path("rows").asInt() != rows || report.path("newRecords").asInt() < rows * 9 / 10) {
            throw new AssertionError("not as many as were sent: " + report);
        }
    }

    /** Everybody in turn, on days on which nobody was trained before. */
    private byte[] list(int rows, List<JsonNode> people) {
        StringBuilder lines = new StringBuilder("Datum;Kurs;Anst.nr;Namn;E-post;Närvaro\r\n");
        for (int i = 0; i < rows; i++) {
            JsonNode person = people.get(i % people.size());
            if (i % people.size() == 0) {
                day = day.plusDays(1);
            }
            lines.append(day)
                    .append(';')
                    .append(COURSE)
                    .append(';')
                    .append(person.path("employeeNumber").asText())
                    .append(';')
                    .append(person.path("familyName").asText())
                    .append(", ")
                    .append(person.path("givenName").asText())
                    .append(';')
                    .append(person.path("email").asText())
                    .append(";Ja\r\n");
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<List<String>> records(int rows) {
        List<List<String>> records = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            String id = UUID.randomUUID().toString();
            records.add(List.of(
                    id, id.substring(0, 18), "Lars", "Magnusson", id + "@exempelby.example", id, COURSE, "2025-02-03"));
        }
        return records;
    }
}
