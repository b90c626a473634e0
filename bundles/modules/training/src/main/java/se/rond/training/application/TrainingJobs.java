// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.access.AccessControl;
import se.rond.persistence.UnitOfWork;

/** Reminds by itself, every hour. Nobody asks for it, so it is immediate. */
@Component(service = TrainingJobs.class, immediate = true)
public final class TrainingJobs {

    private static final Logger LOG = LoggerFactory.getLogger(TrainingJobs.class);
    private static final int BATCH = 100;
    private static final int FIRST_MINUTES = 5;
    private static final int EVERY_MINUTES = 60;

    private final Reminding reminding;
    private final AccessControl access;
    private final UnitOfWork work;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(job -> {
        Thread thread = new Thread(job, "training-jobs");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public TrainingJobs(@Reference Reminding reminding, @Reference AccessControl access, @Reference UnitOfWork work) {
        this.reminding = reminding;
        this.access = access;
        this.work = work;
        worker.scheduleWithFixedDelay(this::run, FIRST_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    @Deactivate
    void stop() throws InterruptedException {
        worker.shutdownNow();
        if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("A job of the training register did not stop in time");
        }
    }

    /** What fails is tried again the next time: an exception would end the schedule. */
    private void run() {
        try {
            access.asSystem(() -> {
                UUID after = null;
                do {
                    UUID from = after;
                    after = work.write(() -> reminding.remind(from, BATCH));
                } while (after != null);
                return Boolean.TRUE;
            });
        } catch (RuntimeException e) {
            if (!worker.isShutdown()) {
                LOG.error("What falls due by itself in the training register failed; it is tried again", e);
            }
        }
    }
}
