// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.firesafety.application.faults.ContactRetention;
import se.rond.firesafety.application.faults.ReportLimits;

/** Runs what happens by itself: at start and every minute, and once a day the planning ahead. Nobody asks for it, so it is immediate. */
@Component(service = RoundJobs.class, immediate = true)
public final class RoundJobs {

    private static final Logger LOG = LoggerFactory.getLogger(RoundJobs.class);

    private final RoundTransitions transitions;
    private final ScheduleRollover rollover;
    private final PublishedChecklists checklists;
    private final ReportLimits limits;
    private final ContactRetention retention;
    private final RoundPlaces places;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "fire-safety-jobs");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable LocalDate planned;

    @Activate
    public RoundJobs(
            @Reference RoundTransitions transitions,
            @Reference ScheduleRollover rollover,
            @Reference PublishedChecklists checklists,
            @Reference ReportLimits limits,
            @Reference ContactRetention retention,
            @Reference RoundPlaces places,
            @Reference FireSafetySettings settings) {
        this.transitions = transitions;
        this.rollover = rollover;
        this.checklists = checklists;
        this.limits = limits;
        this.retention = retention;
        this.places = places;
        long seconds = settings.jobInterval().toSeconds();
        worker.scheduleWithFixedDelay(this::run, 1, seconds, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() throws InterruptedException {
        worker.shutdownNow();
        if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("A job of fire safety did not stop in time");
        }
    }

    /** What fails is tried again the next time: an exception would end the schedule. */
    private void run() {
        try {
            LocalDate today = places.today();
            if (!today.equals(planned)) {
                limits.forgetOld();
                retention.run();
                rollover.run();
                planned = today;
            }
            checklists.refresh();
            transitions.run();
        } catch (RuntimeException e) {
            if (!worker.isShutdown()) {
                LOG.error("What falls due by itself in fire safety failed; it is tried again", e);
            }
        }
    }
}
