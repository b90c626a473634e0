// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.coverage;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.kernel.Recurring;

/** Looks for units that lack trained people, some times a day. Nobody asks for it, so it is immediate. */
@Component(service = ShortageJob.class, immediate = true)
public final class ShortageJob {

    private static final Logger LOG = LoggerFactory.getLogger(ShortageJob.class);
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration EVERY = Duration.ofHours(1);

    private final Recurring work;

    @Activate
    public ShortageJob(@Reference ShortageRound round) {
        work = Recurring.start(
                "training-shortages",
                FIRST,
                EVERY,
                round::run,
                fault -> LOG.error("Looking for units that lack trained people failed; it is tried again", fault));
    }

    @Deactivate
    void stop() throws InterruptedException {
        if (!work.stop()) {
            LOG.warn("Looking for units that lack trained people did not stop in time");
        }
    }
}
