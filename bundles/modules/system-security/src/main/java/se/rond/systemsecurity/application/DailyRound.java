// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.persistence.UnitOfWork;
import se.rond.systemsecurity.domain.ItSystem;

/** Looks at every system that has not ended, some at a time. Doing it again changes nothing. */
@Component(service = DailyRound.class)
public final class DailyRound {

    private static final int BATCH = 50;

    private final Reminding reminding;
    private final DutyBook duties;
    private final MeasureNews news;
    private final AnalysisDesk desk;
    private final AccessControl access;
    private final UnitOfWork work;

    @Activate
    public DailyRound(
            @Reference Reminding reminding,
            @Reference DutyBook duties,
            @Reference MeasureNews news,
            @Reference AnalysisDesk desk,
            @Reference AccessControl access,
            @Reference UnitOfWork work) {
        this.reminding = reminding;
        this.duties = duties;
        this.news = news;
        this.desk = desk;
        this.access = access;
        this.work = work;
    }

    public void run() {
        access.asSystem(() -> {
            UUID after = null;
            do {
                UUID from = after;
                after = work.write(() -> batch(from));
            } while (after != null);
            news.learnAll(work, desk);
            return Boolean.TRUE;
        });
    }

    /** @return where the next batch begins; {@code null} after the last */
    private @Nullable UUID batch(@Nullable UUID after) {
        List<ItSystem> systems = reminding.batch(after, BATCH);
        for (ItSystem system : systems) {
            follow(system);
            duties.follow(system, desk.systems().today());
            reminding.remind(system);
        }
        return systems.size() < BATCH ? null : systems.get(BATCH - 1).id();
    }

    private void follow(ItSystem system) {
        desk.systems()
                .organisation()
                .tree()
                .unit(system.duties().unit())
                .filter(unit -> !unit.path().equals(system.duties().unitPath()))
                .ifPresent(system::follow);
    }
}
