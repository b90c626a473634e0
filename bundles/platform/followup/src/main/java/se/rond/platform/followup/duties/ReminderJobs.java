// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks now and then for what people should be reminded of. */
@Component(service = ReminderJobs.class, immediate = true) // nobody asks for it: it acts by itself
public final class ReminderJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderJobs.class);
    private static final int FIRST_SECOND = 20;

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "rond-reminders");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public ReminderJobs(@Reference Reminders reminders, @Reference ReminderSettings settings) {
        long seconds = settings.interval().toSeconds();
        worker.scheduleWithFixedDelay(() -> run(reminders), FIRST_SECOND, seconds, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() throws InterruptedException {
        worker.shutdownNow();
        if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("Reminders did not stop in time");
        }
    }

    /** What fails is tried again the next time: an exception would end the schedule. */
    private void run(Reminders reminders) {
        try {
            int told = reminders.run();
            if (told > 0) {
                LOG.info("{} people were reminded of what they have to do", told);
            }
        } catch (RuntimeException fault) {
            if (!worker.isShutdown()) {
                LOG.warn("Reminders failed; they are tried again", fault);
            }
        }
    }
}
