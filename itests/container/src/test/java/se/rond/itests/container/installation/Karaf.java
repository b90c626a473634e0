// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.installation;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A running {@code bin/karaf server}: the script and the virtual machine below it. */
final class Karaf {

    private static final Duration STOPPING = Duration.ofSeconds(90);

    private final Process script;
    private final Thread ender;

    private Karaf(Process script) {
        this.script = script;
        this.ender = new Thread(this::kill);
        Runtime.getRuntime().addShutdownHook(ender);
    }

    static Karaf start(Path home, File output, String options, String... arguments) {
        return new Karaf(script(home, output, options, "karaf", arguments));
    }

    /** Runs a script of {@code bin/} to its end. @return its exit code */
    static int run(Path home, File output, String name, String... arguments) {
        Process script = script(home, output, "", name, arguments);
        try {
            if (script.waitFor(STOPPING.toSeconds(), TimeUnit.SECONDS)) {
                return script.exitValue();
            }
            throw new AssertionError("bin/" + name + " " + List.of(arguments) + " does not end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            processes(script).forEach(ProcessHandle::destroyForcibly);
        }
    }

    boolean isAlive() {
        return script.isAlive();
    }

    /** As an init system does it: SIGTERM, and time to finish. */
    void stop() {
        List<ProcessHandle> all = processes(script).toList();
        script.descendants().forEach(ProcessHandle::destroy);
        try {
            if (!script.waitFor(STOPPING.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("does not stop within " + STOPPING.toSeconds() + " s of SIGTERM");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            all.forEach(ProcessHandle::destroyForcibly);
            forget();
        }
    }

    /** As a power failure does it: SIGKILL. */
    void kill() {
        List<ProcessHandle> all = processes(script).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
        forget();
    }

    private void forget() {
        if (Thread.currentThread() != ender) {
            Runtime.getRuntime().removeShutdownHook(ender);
        }
    }

    private static Stream<ProcessHandle> processes(Process script) {
        return Stream.concat(script.descendants(), Stream.of(script.toHandle()));
    }

    private static Process script(Path home, File output, String options, String name, String... arguments) {
        ProcessBuilder builder =
                new ProcessBuilder(home.resolve("bin").resolve(name).toString());
        builder.command().addAll(List.of(arguments));
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(key -> key.startsWith("KARAF_") || key.endsWith("JAVA_OPTS"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("EXTRA_JAVA_OPTS", options);
        try {
            return builder.directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
