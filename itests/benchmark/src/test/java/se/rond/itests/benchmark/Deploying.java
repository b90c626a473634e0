// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.rond.itests.benchmark.report.Goal;
import se.rond.itests.benchmark.report.Report;
import se.rond.itests.benchmark.report.Row;
import se.rond.itests.benchmark.report.Sample;
import se.rond.itests.container.deploy.ModuleJar;
import se.rond.itests.container.deploy.Modules;
import se.rond.itests.container.installation.Installation;

/** From a jar in the deploy folder to its first answer, and from its end there to the end of its answers. */
final class Deploying {

    private static final String ADDRESS = "/api/fire-safety/v1/checklists";
    private static final String VERSION = "0.1.1";

    private final int runs;

    Deploying(Circumstances circumstances) {
        this.runs = circumstances.runs();
    }

    /** Leaves the module as a jar in the deploy folder. */
    void measure(Installation rond, Report report) {
        byte[] jar = ModuleJar.of(rond).version(VERSION);
        Path dropped = ModuleJar.drop(rond, jar);
        new Modules(rond).await("running", VERSION);
        List<Double> gone = new ArrayList<>();
        List<Double> back = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            gone.add(Clockwork.seconds(() -> {
                delete(dropped);
                Trying.until("the module is away", () -> Trying.answers(rond, ADDRESS, 404, 503));
            }));
            back.add(Clockwork.seconds(() -> {
                ModuleJar.drop(rond, jar);
                Trying.until("the module is there", () -> Trying.answers(rond, ADDRESS, 401));
            }));
        }
        report.chapter("Hot deploy");
        report.add(Row.of("jar in the deploy folder to its first answer", "s", Sample.of(back))
                .goal(Goal.valueAtMost(2, "s")));
        report.add(Row.of("jar taken away to the last answer", "s", Sample.of(gone))
                .goal(Goal.valueAtMost(1, "s")));
        report.remark("Karaf looks into the folder twice a second, and waits until a file has stopped growing.");
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
