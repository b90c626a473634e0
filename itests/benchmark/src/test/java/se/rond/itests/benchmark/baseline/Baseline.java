// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark.baseline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The bare server as a process of its own, with as much heap as the installation beside it. */
public final class Baseline implements AutoCloseable {

    private final Process process;
    private final URI address;

    private Baseline(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it and waits until it listens. */
    public static Baseline start(String databaseAddress, int records, Path output) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-Dderby.stream.error.file=" + output.resolveSibling("bare-derby.log"),
                "-cp",
                System.getProperty("java.class.path"),
                BareServer.class.getName(),
                databaseAddress,
                Integer.toString(records));
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(output.toFile()).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new Baseline(process, URI.create("http://127.0.0.1:" + port(process, output)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int port(Process process, Path output) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("port ")) {
                return Integer.parseInt(line.substring(5));
            }
        }
        throw new IllegalStateException("the baseline ended: see " + output);
    }

    public URI address() {
        return address;
    }

    public long process() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
