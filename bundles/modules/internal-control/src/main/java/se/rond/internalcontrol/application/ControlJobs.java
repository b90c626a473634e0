// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.kernel.Recurring;

/** Runs what happens by itself. Nobody asks for it, so it is immediate. */
@Component(service = ControlJobs.class, immediate = true)
public final class ControlJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ControlJobs.class);

    private final Recurring work;

    @Activate
    public ControlJobs(@Reference DailyRound round, @Reference InternalControlSettings settings) {
        work = Recurring.start(
                "internal-control-jobs",
                Duration.ofSeconds(5),
                settings.jobInterval(),
                round::run,
                fault -> LOG.error("What falls due by itself in internal control failed; it is tried again", fault));
    }

    @Deactivate
    void stop() throws InterruptedException {
        if (!work.stop()) {
            LOG.warn("A job of internal control did not stop in time");
        }
    }
}
