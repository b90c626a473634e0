// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.kernel.Recurring;

/** Runs what happens by itself. Nobody asks for it, so it is immediate. */
@Component(service = ProtectionJobs.class, immediate = true)
public final class ProtectionJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ProtectionJobs.class);

    private final Recurring work;

    @Activate
    public ProtectionJobs(@Reference DailyRound round, @Reference SecurityProtectionSettings settings) {
        work = Recurring.start(
                "security-protection-jobs",
                Duration.ofSeconds(10),
                settings.jobInterval(),
                round::run,
                fault -> LOG.error("What falls due by itself in security protection failed; it is tried again", fault));
    }

    @Deactivate
    void stop() throws InterruptedException {
        if (!work.stop()) {
            LOG.warn("A job of security protection did not stop in time");
        }
    }
}
