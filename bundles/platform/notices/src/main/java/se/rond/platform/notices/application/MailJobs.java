// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.application;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.access.AccessControl;

/** Writes and delivers mail, all the time. Every node does: leases see to it that each mail goes out from one. */
@Component(service = MailJobs.class, immediate = true) // nobody asks for it: it acts by itself
public final class MailJobs {

    private static final Logger LOG = LoggerFactory.getLogger(MailJobs.class);
    private static final int FIRST_SECOND = 15;
    private static final int EVERY_SECONDS = 20;

    private final AccessControl access;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "rond-mail");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public MailJobs(
            @Reference Digests digests,
            @Reference Postman postman,
            @Reference MailSettings settings,
            @Reference AccessControl access) {
        this.access = access;
        if (settings.isOff()) {
            LOG.info("No mail server is set: people are told in the console only");
        }
        worker.scheduleWithFixedDelay(job(digests::write), FIRST_SECOND, EVERY_SECONDS, TimeUnit.SECONDS);
        worker.scheduleWithFixedDelay(job(postman::deliver), FIRST_SECOND, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() throws InterruptedException {
        worker.shutdownNow();
        if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("Mail did not stop in time");
        }
    }

    /** What fails is tried again the next time: an exception would end the schedule. */
    private Runnable job(IntSupplier work) {
        return () -> {
            try {
                access.asSystem(work::getAsInt);
            } catch (RuntimeException fault) {
                if (!worker.isShutdown()) {
                    LOG.warn("Mail failed; it is tried again", fault);
                }
            }
        };
    }
}
