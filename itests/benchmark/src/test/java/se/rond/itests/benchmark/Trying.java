// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import se.rond.itests.container.installation.Installation;

/** Tries until something is so, often enough that the waiting does not count. */
final class Trying {

    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final long BETWEEN_MILLIS = 10;

    private Trying() {}

    static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + PATIENCE.toSeconds() + " s: " + what);
            }
            try {
                Thread.sleep(BETWEEN_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** Whether an address answers anybody with one of these. */
    static boolean answers(Installation installation, String path, int... statuses) {
        try {
            int status = installation.visitor().get(path).status();
            return java.util.Arrays.stream(statuses).anyMatch(wanted -> wanted == status);
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }
}
