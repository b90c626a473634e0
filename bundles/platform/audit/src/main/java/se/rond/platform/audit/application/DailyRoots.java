// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.kernel.Period;
import se.rond.kernel.RuleBroken;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.audit.chain.DayRoot;
import se.rond.platform.audit.chain.Sha256;
import se.rond.platform.audit.persistence.JdbcRoots;

/**
 * Seals every day that has ended, the empty ones as well, in order, soon after midnight and at start for what was missed. The
 * roots go to the log, so that a copy of them leaves the database.
 */
@Component(service = DailyRoots.class, configurationPid = "se.rond.audit")
@Designate(ocd = DailyRoots.Settings.class)
public final class DailyRoots {

    @ObjectClassDefinition(name = "%settings", description = "%settings.help", localization = "OSGI-INF/l10n/audit")
    public @interface Settings {

        @AttributeDefinition(name = "%sealAfter", description = "%sealAfter.help", min = "1", max = "600")
        int sealAfterMinutes() default 15;
    }

    private static final Logger LOG = LoggerFactory.getLogger(DailyRoots.class);

    private final UnitOfWork work;
    private final JdbcRoots roots;
    private final Clock clock;
    private final Duration margin;
    private final ScheduledExecutorService job;
    private volatile LocalDate firstOpenDay = LocalDate.MIN;

    @Activate
    public DailyRoots(
            @Reference UnitOfWork work, @Reference JdbcRoots roots, @Reference Clock clock, Settings settings) {
        this(work, roots, clock, Duration.ofMinutes(settings.sealAfterMinutes()));
        job.scheduleWithFixedDelay(this::attempt, 0, 5, TimeUnit.MINUTES);
    }

    /** @param margin longer than any transaction lasts, so that no entry comes to a day after its root */
    DailyRoots(UnitOfWork work, JdbcRoots roots, Clock clock, Duration margin) {
        this.work = work;
        this.roots = roots;
        this.clock = clock;
        this.margin = margin;
        this.job = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "rond-audit-roots");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The day after the last that is known to be sealed. */
    LocalDate firstOpenDay() {
        return firstOpenDay;
    }

    private void attempt() {
        try {
            sealEndedDays();
        } catch (RuntimeException e) {
            LOG.warn("The days that have ended could not be sealed; the next attempt follows: {}", e.toString());
        }
    }

    void sealEndedDays() {
        LocalDate today = LocalDate.ofInstant(clock.instant().minus(margin), Period.ZONE);
        while (sealNext(today)) {
            // one day, one transaction
        }
    }

    private boolean sealNext(LocalDate today) {
        try {
            Optional<DayRoot> sealed = work.write(() -> seal(today));
            sealed.ifPresent(root -> LOG.info("Root of the trail for {}: {}", root.day(), root.hash()));
            return sealed.isPresent();
        } catch (RuleBroken anotherNodeDidIt) {
            LOG.debug("Another node sealed the day", anotherNodeDidIt);
            return true;
        }
    }

    private Optional<DayRoot> seal(LocalDate today) {
        Optional<DayRoot> latest = roots.latest();
        Optional<LocalDate> next = latest.map(root -> root.day().plusDays(1)).or(roots::firstDay);
        next.ifPresent(day -> firstOpenDay = latest.isPresent() ? day : LocalDate.MIN);
        return next.filter(day -> day.isBefore(today)).map(day -> {
            DayRoot root =
                    DayRoot.of(day, roots.heads(day), latest.map(DayRoot::hash).orElse(Sha256.NOTHING));
            roots.add(root, clock.instant());
            work.afterCommit(() -> firstOpenDay = day.plusDays(1));
            return root;
        });
    }

    @Deactivate
    void stop() {
        job.shutdown();
    }
}
