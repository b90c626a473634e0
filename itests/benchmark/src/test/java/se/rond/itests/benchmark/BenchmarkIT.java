// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark;

import java.nio.file.Path;
import org.junit.Test;
import se.rond.itests.benchmark.report.Report;

/** Measures everything, prints it, and leaves the tables in {@code target/benchmark.md}. Fails by no time that it measures. */
public class BenchmarkIT {

    @Test
    public void everythingThatHasAGoalIsMeasured() {
        Circumstances circumstances = Circumstances.chosen();
        Path file = Path.of(System.getProperty("rond.benchmark.report", "target/benchmark.md"));
        Report report = new Report(file, circumstances.told());
        if (Circumstances.measures("start")) {
            new Starting(circumstances).measure(report);
        }
        if (Circumstances.measures("import")) {
            new Importing(circumstances).measure(report);
        }
        if (Circumstances.measures("packs")) {
            new ImportingQuestionSets(circumstances).measure(report);
        }
        if (Circumstances.measures("assessments")) {
            new OpeningAssessments().measure(report);
        }
        if (Circumstances.measures("registers")) {
            new Registers(circumstances).measure(report);
        }
        if (Circumstances.measures("years")) {
            new Years(circumstances).measure(report);
        }
    }
}
