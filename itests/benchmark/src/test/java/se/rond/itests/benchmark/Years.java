// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark;

import java.nio.file.Path;
import se.rond.itests.benchmark.baseline.Baseline;
import se.rond.itests.benchmark.report.Report;
import se.rond.itests.benchmark.report.Row;
import se.rond.itests.benchmark.volume.Past;
import se.rond.itests.container.exempelby.Demo;
import se.rond.itests.container.installation.Installation;

/** One municipality with a year behind it, and then with ten. */
final class Years {

    private static final int ROUNDS = 4800;
    private static final int FINDINGS = 4000;
    private static final int FINDINGS_LATER = 5100; // fifty thousand in all
    private static final int YEARS = 10;
    private static final int BARE_RECORDS = 100_000;

    private final Circumstances circumstances;
    private final Questions questions;
    private final Installation rond = Installation.named("years").withDemo();

    Years(Circumstances circumstances) {
        this.circumstances = circumstances;
        this.questions = new Questions(circumstances);
    }

    void measure(Report report) {
        Demo.filled(rond.unpack().start());
        Trying.until("findings followed up", () -> rond.log().contains("findings followed up"));
        rond.stop();
        Past past = new Past(rond);
        past.fill(0, 1, ROUNDS, FINDINGS);
        String volume = past.volume();
        rond.start();
        report.chapter("A year of one municipality");
        report.remark("Volume: " + volume + ".");
        Memory.of(rond, "idle after the start", report);
        questions.askOfAYear(rond, report);
        if (Circumstances.measures("load")) {
            load(report);
        }
        if (Circumstances.measures("deploy")) {
            new Deploying(circumstances).measure(rond, report);
        }
        rond.stop();
        if (Circumstances.measures("ten")) {
            tenYears(past, report);
        }
    }

    private void load(Report report) {
        Path output = rond.home().resolve("bare-output");
        try (Baseline bare = Baseline.start(Beside.address(rond, "bare"), BARE_RECORDS, output)) {
            report.chapter("Load");
            report.remark(
                    "The baseline lists and creates among 100 000 records, with a chain for each of 200 organisations.");
            new Reading(circumstances, bare.address(), Session.of(rond, "coordinator")).measure(report);
            new Writing(circumstances, bare.address(), new OpenRounds(rond)).measure(report);
            Memory.of(rond, "after the load", report);
            report.add(
                    Row.of("resident memory of the baseline, after the load", "MB", Memory.resident(bare.process())));
        }
    }

    private void tenYears(Past past, Report report) {
        past.fill(1, YEARS - 1, ROUNDS, FINDINGS_LATER);
        String volume = past.volume();
        rond.with("-Xmx256m").start();
        report.chapter("Ten years of one municipality, with a heap of 256 MB, beside one year");
        report.remark("Volume: " + volume + ".");
        questions.askOfTenYears(rond, report);
        Memory.of(rond, "heap of 256 MB, after these questions", report);
        rond.stop();
    }
}
