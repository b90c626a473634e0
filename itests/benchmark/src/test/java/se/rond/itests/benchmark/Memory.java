// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.rond.itests.benchmark.report.Goal;
import se.rond.itests.benchmark.report.Report;
import se.rond.itests.benchmark.report.Row;
import se.rond.itests.benchmark.report.Sample;
import se.rond.itests.container.installation.Installation;

/** What a process holds: resident as Linux counts it, and heap after a collection. */
final class Memory {

    private static final double RESIDENT_GOAL = 450;

    private Memory() {}

    static void of(Installation installation, String when, Report report) {
        double heap = installation.management().heapMegabytes();
        Sample resident = resident(installation.management().process());
        report.add(Row.of("resident memory, " + when, "MB", resident).goal(Goal.valueAtMost(RESIDENT_GOAL, "MB")));
        report.add(Row.of("heap after a collection, " + when, "MB", Sample.of(List.of(heap))));
    }

    /** Megabytes of a process, now. */
    static Sample resident(long process) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .map(megabytes -> Sample.of(List.of(megabytes)))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("only Linux tells what a process holds", e);
        }
    }
}
