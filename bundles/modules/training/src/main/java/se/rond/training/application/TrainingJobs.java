// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.time.Duration;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.access.AccessControl;
import se.rond.kernel.Recurring;
import se.rond.persistence.UnitOfWork;

/** Reminds by itself, every hour. Nobody asks for it, so it is immediate. */
@Component(service = TrainingJobs.class, immediate = true)
public final class TrainingJobs {

    private static final Logger LOG = LoggerFactory.getLogger(TrainingJobs.class);
    private static final int BATCH = 100;
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration EVERY = Duration.ofHours(1);

    private final Reminding reminding;
    private final AccessControl access;
    private final UnitOfWork work;
    private final Recurring job;

    @Activate
    public TrainingJobs(@Reference Reminding reminding, @Reference AccessControl access, @Reference UnitOfWork work) {
        this.reminding = reminding;
        this.access = access;
        this.work = work;
        job = Recurring.start(
                "training-jobs",
                FIRST,
                EVERY,
                this::run,
                fault -> LOG.error(
                        "What falls due by itself in the training register failed; it is tried again", fault));
    }

    @Deactivate
    void stop() throws InterruptedException {
        if (!job.stop()) {
            LOG.warn("A job of the training register did not stop in time");
        }
    }

    private void run() {
        access.asSystem(() -> {
            UUID after = null;
            do {
                UUID from = after;
                after = work.write(() -> reminding.remind(from, BATCH));
            } while (after != null);
            return Boolean.TRUE;
        });
    }
}
