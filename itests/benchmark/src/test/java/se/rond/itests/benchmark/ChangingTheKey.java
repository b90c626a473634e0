// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.rond.itests.benchmark.baseline.BareImport;
import se.rond.itests.benchmark.report.Report;
import se.rond.itests.benchmark.report.Row;
import se.rond.itests.benchmark.report.Sample;
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.Installation;

/** Another key for security protection: each of 26 duties opened and sealed anew, beside as many rows written in one batch. */
final class ChangingTheKey {

    private static final int DUTIES = 26;
    private static final int COLUMNS = 10;
    private static final String KEY = "/api/security-protection/v1/key";

    private final int runs;

    ChangingTheKey(Circumstances circumstances) {
        runs = circumstances.runs();
    }

    void measure(Installation rond, Report report) {
        Visitor officer = rond.signedInAs("officer");
        List<Double> changed = new ArrayList<>();
        List<Double> written = new ArrayList<>();
        try {
            BareImport bare = new BareImport(Beside.database(rond, "bare-key")).prepare();
            for (int run = 0; run <= runs; run++) {
                Map<String, String> change = Map.of("replaces", inUse(officer));
                double seconds = Clockwork.seconds(
                        () -> officer.post(KEY + "/rotate", change).is(200));
                long start = System.nanoTime();
                bare.nodes(rows());
                if (run > 0) { // the first one is for warmth
                    changed.add(seconds * 1000);
                    written.add((System.nanoTime() - start) / 1e6);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        report.add(Row.of("another key for 26 duties of security protection", "ms", Sample.of(changed))
                .beside(Sample.of(written)));
    }

    private static String inUse(Visitor officer) {
        for (JsonNode key : officer.get(KEY).is(200).json().path("keys")) {
            if (key.path("retiredAt").isNull()) {
                return key.path("id").asText();
            }
        }
        throw new IllegalStateException("no key is in use");
    }

    private static List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < DUTIES; i++) {
            List<String> row = new ArrayList<>(Collections.nCopies(COLUMNS, "x"));
            row.set(0, UUID.randomUUID().toString());
            row.set(1, row.get(0));
            rows.add(row);
        }
        return rows;
    }
}
