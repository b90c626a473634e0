// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.firesafety.application.faults.ContactRetention;
import se.rond.firesafety.application.faults.ReportLimits;
import se.rond.kernel.Recurring;

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
    private final Recurring work;
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
        work = Recurring.start(
                "fire-safety-jobs",
                Duration.ofSeconds(1),
                settings.jobInterval(),
                this::run,
                fault -> LOG.error("What falls due by itself in fire safety failed; it is tried again", fault));
    }

    @Deactivate
    void stop() throws InterruptedException {
        if (!work.stop()) {
            LOG.warn("A job of fire safety did not stop in time");
        }
    }

    private void run() {
        LocalDate today = places.today();
        if (!today.equals(planned)) {
            limits.forgetOld();
            retention.run();
            rollover.run();
            planned = today;
        }
        checklists.refresh();
        transitions.run();
    }
}
