// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Place;
import se.rond.access.Scope;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.ManyPauses;
import se.rond.firesafety.api.PausesMade;
import se.rond.firesafety.api.PausingSchedules;
import se.rond.firesafety.api.PlanningRounds;
import se.rond.firesafety.api.SchedulePause;
import se.rond.firesafety.api.ScheduleView;
import se.rond.firesafety.domain.Schedule;
import se.rond.firesafety.domain.Schedules;
import se.rond.kernel.Ids;
import se.rond.kernel.NotFound;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.Premise;
import se.rond.persistence.UnitOfWork;

@Component
public final class SchedulePausing implements PausingSchedules {

    private static final int ALREADY = -1;
    private static final int ELSEWHERE = -2;

    private final Schedules schedules;
    private final ScheduleBook book;
    private final PlanningRounds planning;
    private final RoundPlaces places;
    private final Organisation organisation;
    private final AccessControl access;
    private final UnitOfWork work;

    @Activate
    public SchedulePausing(
            @Reference Schedules schedules,
            @Reference ScheduleBook book,
            @Reference PlanningRounds planning,
            @Reference RoundPlaces places,
            @Reference Organisation organisation,
            @Reference AccessControl access,
            @Reference UnitOfWork work) {
        this.schedules = schedules;
        this.book = book;
        this.planning = planning;
        this.places = places;
        this.organisation = organisation;
        this.access = access;
        this.work = work;
    }

    @Override
    public ScheduleView pause(UUID schedule, SchedulePause pause) {
        return change(schedule, present -> book.pause(present, pause));
    }

    @Override
    public ScheduleView endPause(UUID schedule, UUID pause) {
        return change(schedule, present -> book.endPause(present, pause));
    }

    @Override
    public ScheduleView followNewest(UUID schedule) {
        return change(schedule, book::followNewest);
    }

    private ScheduleView change(UUID id, Consumer<Schedule> what) {
        work.write(() -> {
            Schedule schedule =
                    schedules.find(id).orElseThrow(() -> new NotFound(new Text("Kontrollschemat", "The schedule"), id));
            places.require(FireSafetyPermissions.EDIT_SCHEDULES, schedule.premise());
            what.accept(schedule);
        });
        return planning.schedule(id);
    }

    @Override
    public PausesMade pauseMany(ManyPauses wanted) {
        Scope scope = access.scope(FireSafetyPermissions.EDIT_SCHEDULES);
        Set<UUID> units = wanted.unit() == null
                ? null
                : organisation.tree().subtree(places.unit(wanted.unit()).id());
        int paused = 0;
        int skipped = 0;
        int cancelled = 0;
        for (UUID id : work.read(schedules::active)) {
            int rounds = work.write(() -> schedules
                    .find(id)
                    .filter(Schedule::isActive)
                    .filter(schedule -> isWanted(schedule, wanted, units, scope))
                    .map(schedule -> pauseUnlessPaused(schedule, wanted))
                    .orElse(ELSEWHERE));
            paused += rounds >= 0 ? 1 : 0;
            skipped += rounds == ALREADY ? 1 : 0;
            cancelled += Math.max(0, rounds);
        }
        return new PausesMade(paused, skipped, cancelled);
    }

    private boolean isWanted(Schedule schedule, ManyPauses wanted, @Nullable Set<UUID> units, Scope scope) {
        Premise premise = places.premise(schedule.premise());
        return (units == null || units.contains(premise.occupant()))
                && (wanted.premiseTypes() == null || wanted.premiseTypes().contains(premise.premiseType()))
                && scope.covers(new Place(premise.occupant(), premise.id()));
    }

    private int pauseUnlessPaused(Schedule schedule, ManyPauses wanted) {
        SchedulePause pause =
                new SchedulePause(Ids.next(), wanted.from(), wanted.to(), wanted.reason(), wanted.comment());
        List<SchedulePause> present = schedule.pausedDays();
        return present.stream().anyMatch(pause::overlaps) ? ALREADY : book.pause(schedule, pause);
    }
}
