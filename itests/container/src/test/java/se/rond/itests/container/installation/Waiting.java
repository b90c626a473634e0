// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.installation;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something to become true, and says what is missing when it does not. */
public final class Waiting {

    private static final long PAUSE_MILLIS = 100;

    private Waiting() {}

    public static void until(BooleanSupplier condition, Duration patience, Supplier<String> missing) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + patience.toSeconds() + " s: " + missing.get());
            }
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
