// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

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
@Component(service = ProtectionJobs.class, immediate = true)
public final class ProtectionJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ProtectionJobs.class);

    private final DailyRound round;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "security-protection-jobs");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public ProtectionJobs(@Reference DailyRound round, @Reference SecurityProtectionSettings settings) {
        this.round = round;
        worker.scheduleWithFixedDelay(this::run, 10, settings.jobInterval().toSeconds(), TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() throws InterruptedException {
        worker.shutdownNow();
        if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("A job of security protection did not stop in time");
        }
    }

    /** What fails is tried again the next time: an exception would end the schedule. */
    private void run() {
        try {
            round.run();
        } catch (RuntimeException e) {
            if (!worker.isShutdown()) {
                LOG.error("What falls due by itself in security protection failed; it is tried again", e);
            }
        }
    }
}
