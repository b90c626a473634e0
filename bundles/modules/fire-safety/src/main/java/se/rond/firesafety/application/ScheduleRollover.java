// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.access.AccessControl;
import se.rond.firesafety.domain.Schedule;
import se.rond.firesafety.domain.Schedules;
import se.rond.persistence.UnitOfWork;

/** Keeps a year of rounds ahead of every schedule, once a day, each schedule in a unit of work of its own. */
@Component(service = ScheduleRollover.class)
public final class ScheduleRollover {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduleRollover.class);

    private final Schedules schedules;
    private final ScheduleBook book;
    private final AccessControl access;
    private final UnitOfWork work;

    @Activate
    public ScheduleRollover(
            @Reference Schedules schedules,
            @Reference ScheduleBook book,
            @Reference AccessControl access,
            @Reference UnitOfWork work) {
        this.schedules = schedules;
        this.book = book;
        this.access = access;
        this.work = work;
    }

    public void run() {
        follow(work.read(schedules::active));
    }

    /** What is planned of these schedules follows what has changed. */
    void follow(List<UUID> changed) {
        access.asSystem(() -> {
            changed.forEach(this::follow);
            return Boolean.TRUE;
        });
    }

    /** One that cannot be planned does not keep the others from being planned. */
    private void follow(UUID id) {
        try {
            work.write(() -> schedules.find(id).filter(Schedule::isActive).ifPresent(book::follow));
        } catch (RuntimeException e) {
            LOG.warn("Schedule {} could not be planned ahead; it is tried again tomorrow", id, e);
        }
    }
}
