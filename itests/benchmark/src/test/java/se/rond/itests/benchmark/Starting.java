// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import se.rond.itests.benchmark.report.Goal;
import se.rond.itests.benchmark.report.Report;
import se.rond.itests.benchmark.report.Row;
import se.rond.itests.benchmark.report.Sample;
import se.rond.itests.container.installation.Installation;

/**
 * How long a start takes, unpacked anew and then once more. Bare Karaf is the same distribution with Karaf's own features
 * alone; it has started when its shell takes connections.
 */
final class Starting {

    private static final String FEATURES = "org.apache.karaf.features.cfg";

    private final int runs;
    private final List<Double> bare = new ArrayList<>();
    private final List<Double> bareAgain = new ArrayList<>();
    private final List<Double> answered = new ArrayList<>();
    private final List<Double> complete = new ArrayList<>();
    private final List<Double> answeredAgain = new ArrayList<>();
    private final List<Double> completeAgain = new ArrayList<>();

    Starting(Circumstances circumstances) {
        this.runs = circumstances.runs();
    }

    void measure(Report report) {
        for (int run = 0; run < runs; run++) {
            startBare();
            startRond();
        }
        report.chapter("Start");
        report.add(Row.of("first start: first answer, beside bare Karaf", "s", Sample.of(answered))
                .beside(Sample.of(bare))
                .goal(Goal.ratioAtMost(1.5)));
        report.add(Row.of("first start: all modules, beside bare Karaf", "s", Sample.of(complete))
                .beside(Sample.of(bare))
                .goal(Goal.ratioAtMost(2.5)));
        report.add(Row.of("second start: first answer, beside bare Karaf's second", "s", Sample.of(answeredAgain))
                .beside(Sample.of(bareAgain)));
        report.add(Row.of("second start: all modules, beside the first start", "s", Sample.of(completeAgain))
                .beside(Sample.of(complete))
                .goal(Goal.ratioAtMost(1)));
    }

    private void startBare() {
        Installation karaf = Installation.named("bare-karaf").unpack();
        String own = Arrays.stream(
                        settings(karaf, FEATURES).getProperty("featuresBoot").split(","))
                .map(String::strip)
                .filter(feature -> !feature.startsWith("rond-"))
                .collect(Collectors.joining(", "));
        karaf.set(FEATURES, "featuresBoot", own);
        int port =
                Integer.parseInt(settings(karaf, "org.apache.karaf.shell.cfg").getProperty("sshPort"));
        bare.add(Clockwork.seconds(() -> launch(karaf, port)));
        karaf.stop();
        bareAgain.add(Clockwork.seconds(() -> launch(karaf, port)));
        karaf.stop();
    }

    private void startRond() {
        Installation rond = Installation.named("start").unpack();
        start(rond, answered, complete);
        rond.stop();
        start(rond, answeredAgain, completeAgain);
        rond.stop();
    }

    private static void start(Installation rond, List<Double> first, List<Double> all) {
        CompletableFuture<Double> answer = CompletableFuture.supplyAsync(() -> Clockwork.seconds(() ->
                Trying.until("a first answer of " + rond.name(), () -> Trying.answers(rond, "/api/health", 200))));
        all.add(Clockwork.seconds(rond::start));
        first.add(answer.join());
    }

    private static void launch(Installation karaf, int port) {
        karaf.launch();
        Trying.until("the shell of bare Karaf", () -> takesConnections(port));
    }

    private static boolean takesConnections(int port) {
        try (Socket socket = new Socket("127.0.0.1", port);
                InputStream in = socket.getInputStream()) {
            return in.read() == 'S';
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Properties settings(Installation installation, String file) {
        Path path = installation.home().resolve("etc").resolve(file);
        try (Reader reader = Files.newBufferedReader(path)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
