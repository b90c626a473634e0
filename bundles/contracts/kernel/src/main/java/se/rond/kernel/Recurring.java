// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Work that is done by itself, again and again, in a thread of its own. What fails is tried again the next time. */
public final class Recurring {

    private static final int PATIENCE_SECONDS = 10;

    private final ScheduledExecutorService worker;

    private Recurring(String thread) {
        worker = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread runner = new Thread(work, thread);
            runner.setDaemon(true);
            return runner;
        });
    }

    /**
     * @param first until it is done for the first time
     * @param every from its end until it is done again
     * @param failed is told why it failed this time, unless it was stopped meanwhile
     */
    public static Recurring start(
            String thread, Duration first, Duration every, Runnable work, Consumer<RuntimeException> failed) {
        Recurring recurring = new Recurring(thread);
        recurring.worker.scheduleWithFixedDelay(
                () -> recurring.once(work, failed), first.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        return recurring;
    }

    /** An exception would end the schedule. */
    private void once(Runnable work, Consumer<RuntimeException> failed) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            if (!worker.isShutdown()) {
                failed.accept(fault);
            }
        }
    }

    /**
     * Interrupts it and waits for it.
     *
     * @return whether it ended in time
     */
    public boolean stop() throws InterruptedException {
        worker.shutdownNow();
        return worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
