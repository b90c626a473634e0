// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for expired acceptances now and then. Every node may look: each finding is taken up once. */
@Component(service = AcceptanceWatch.class, immediate = true) // nobody asks for it: it acts by itself
public final class AcceptanceWatch {

    private static final Logger LOG = LoggerFactory.getLogger(AcceptanceWatch.class);
    private static final int FIRST_MINUTE = 1;
    private static final int EVERY_MINUTES = 10;

    private final ExpiredAcceptances acceptances;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "rond-acceptance-watch");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public AcceptanceWatch(@Reference ExpiredAcceptances acceptances) {
        this.acceptances = acceptances;
        watch.scheduleWithFixedDelay(this::look, FIRST_MINUTE, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    @Deactivate
    public void stop() {
        watch.shutdownNow();
    }

    /** What goes wrong now is tried again next time; an exception would end the watch. */
    private void look() {
        try {
            int taken = acceptances.takeUp();
            if (taken > 0) {
                LOG.info("{} accepted deficiencies were taken up again", taken);
            }
        } catch (RuntimeException fault) {
            LOG.warn("Expired acceptances could not be taken up; tried again in {} minutes", EVERY_MINUTES, fault);
        }
    }
}
