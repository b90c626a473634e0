// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs what happens by itself. Nobody asks for it, so it is immediate. */
@Component(service = ControlJobs.class, immediate = true)
public final class ControlJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ControlJobs.class);

    private final DailyRound round;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "internal-control-jobs");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public ControlJobs(@Reference DailyRound round, @Reference InternalControlSettings settings) {
        this.round = round;
        worker.scheduleWithFixedDelay(this::run, 5, settings.jobInterval().toSeconds(), TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() throws InterruptedException {
        worker.shutdownNow();
        if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("A job of internal control did not stop in time");
        }
    }

    /** What fails is tried again the next time: an exception would end the schedule. */
    private void run() {
        try {
            round.run();
        } catch (RuntimeException e) {
            if (!worker.isShutdown()) {
                LOG.error("What falls due by itself in internal control failed; it is tried again", e);
            }
        }
    }
}
