// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs what happens by itself: units that move, duties, reminders, news of measures. Nobody asks for it, so it is immediate. */
@Component(service = SystemJobs.class, immediate = true)
public final class SystemJobs {

    private static final Logger LOG = LoggerFactory.getLogger(SystemJobs.class);

    private final DailyRound round;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "system-security-jobs");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public SystemJobs(@Reference DailyRound round, @Reference SystemSecuritySettings settings) {
        this.round = round;
        worker.scheduleWithFixedDelay(this::run, 5, settings.jobInterval().toSeconds(), TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() throws InterruptedException {
        worker.shutdownNow();
        if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("A job of system security did not stop in time");
        }
    }

    /** What fails is tried again the next time: an exception would end the schedule. */
    private void run() {
        try {
            round.run();
        } catch (RuntimeException e) {
            if (!worker.isShutdown()) {
                LOG.error("What falls due by itself in system security failed; it is tried again", e);
            }
        }
    }
}
