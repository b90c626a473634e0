// SPDX-License-Identifier: Apache-2.0
import org.apache.karaf.main.Main;
import org.osgi.framework.launch.Framework;

/**
 * Starts the distribution for {@code ./mvnw -Prun}, and sees to it that framework and database are closed however it
 * ends: Karaf itself does so for SIGTERM only, not for Ctrl-C, and Maven leaves its child processes behind.
 */
final class Run {

    private static final long PATIENCE_MILLIS = 30_000;

    private Run() {}

    public static void main(String[] args) throws Exception {
        Main karaf = new Main(args);
        karaf.launch();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(karaf.getFramework()), "close"));
        ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(0)));
        karaf.awaitShutdown();
        System.exit(0);
    }

    private static void close(Framework framework) {
        try {
            framework.stop();
            framework.waitForStop(PATIENCE_MILLIS);
        } catch (Exception unclean) {
            System.err.println("Rond did not stop cleanly: " + unclean);
        }
    }
}
