// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.coverage;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for units that lack trained people, some times a day. Nobody asks for it, so it is immediate. */
@Component(service = ShortageJob.class, immediate = true)
public final class ShortageJob {

    private static final Logger LOG = LoggerFactory.getLogger(ShortageJob.class);
    private static final int FIRST_SECONDS = 30;
    private static final int EVERY_SECONDS = 3_600;

    private final ShortageRound round;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "training-shortages");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public ShortageJob(@Reference ShortageRound round) {
        this.round = round;
        worker.scheduleWithFixedDelay(this::run, FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() throws InterruptedException {
        worker.shutdownNow();
        if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("Looking for units that lack trained people did not stop in time");
        }
    }

    /** What fails is tried again the next time: an exception would end the schedule. */
    private void run() {
        try {
            round.run();
        } catch (RuntimeException e) {
            if (!worker.isShutdown()) {
                LOG.error("Looking for units that lack trained people failed; it is tried again", e);
            }
        }
    }
}
