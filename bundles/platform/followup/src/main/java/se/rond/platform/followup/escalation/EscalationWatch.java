// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.escalation;

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

/** Looks for what has to be lifted to the next level. Every node may look: each level is reached once. */
@Component(service = EscalationWatch.class, immediate = true) // nobody asks for it: it acts by itself
public final class EscalationWatch {

    private static final Logger LOG = LoggerFactory.getLogger(EscalationWatch.class);
    private static final int CRITICAL_EVERY_MINUTES = 1;
    private static final int OVERDUE_EVERY_MINUTES = 10;
    private static final int SETTLED_AFTER_MINUTES = 10;

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "rond-escalation-watch");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public EscalationWatch(@Reference Escalating escalating) {
        look(escalating::critical, "critical", CRITICAL_EVERY_MINUTES, CRITICAL_EVERY_MINUTES);
        // what counts in days need not be looked at while everything starts
        look(escalating::overdue, "overdue", SETTLED_AFTER_MINUTES, OVERDUE_EVERY_MINUTES);
    }

    @Deactivate
    public void stop() {
        watch.shutdownNow();
    }

    /** What goes wrong now is tried again next time; an exception would end the watch. */
    private void look(IntSupplier escalation, String kind, int firstMinute, int everyMinutes) {
        Runnable once = () -> {
            try {
                int reached = escalation.getAsInt();
                if (reached > 0) {
                    LOG.info("Escalated {} levels of {} deficiencies", reached, kind);
                }
            } catch (RuntimeException fault) {
                LOG.warn("No escalation of {} deficiencies; tried again in {} minutes", kind, everyMinutes, fault);
            }
        };
        watch.scheduleWithFixedDelay(once, firstMinute, everyMinutes, TimeUnit.MINUTES);
    }
}
