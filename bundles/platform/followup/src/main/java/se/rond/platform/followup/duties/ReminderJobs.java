// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.kernel.Recurring;

/** Looks now and then for what people should be reminded of. */
@Component(service = ReminderJobs.class, immediate = true) // nobody asks for it: it acts by itself
public final class ReminderJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderJobs.class);
    private static final Duration FIRST = Duration.ofSeconds(20);

    private final Recurring work;

    @Activate
    public ReminderJobs(@Reference Reminders reminders, @Reference ReminderSettings settings) {
        work = Recurring.start(
                "rond-reminders",
                FIRST,
                settings.interval(),
                () -> run(reminders),
                fault -> LOG.warn("Reminders failed; they are tried again", fault));
    }

    @Deactivate
    void stop() throws InterruptedException {
        if (!work.stop()) {
            LOG.warn("Reminders did not stop in time");
        }
    }

    private static void run(Reminders reminders) {
        int told = reminders.run();
        if (told > 0) {
            LOG.info("{} people were reminded of what they have to do", told);
        }
    }
}
