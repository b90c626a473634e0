// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.kernel.Recurring;

/** Runs what happens by itself: units that move, duties, reminders, news of measures. Nobody asks for it, so it is immediate. */
@Component(service = SystemJobs.class, immediate = true)
public final class SystemJobs {

    private static final Logger LOG = LoggerFactory.getLogger(SystemJobs.class);

    private final Recurring work;

    @Activate
    public SystemJobs(@Reference DailyRound round, @Reference SystemSecuritySettings settings) {
        work = Recurring.start(
                "system-security-jobs",
                Duration.ofSeconds(5),
                settings.jobInterval(),
                round::run,
                fault -> LOG.error("What falls due by itself in system security failed; it is tried again", fault));
    }

    @Deactivate
    void stop() throws InterruptedException {
        if (!work.stop()) {
            LOG.warn("A job of system security did not stop in time");
        }
    }
}
