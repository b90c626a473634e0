// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Scope;
import se.rond.firesafety.api.BulkResult;
import se.rond.firesafety.api.BulkSchedules;
import se.rond.firesafety.api.Cancellation;
import se.rond.firesafety.api.ChecklistView;
import se.rond.firesafety.api.ExtraRound;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.PlanningRounds;
import se.rond.firesafety.api.RoundDetail;
import se.rond.firesafety.api.ScheduleFilter;
import se.rond.firesafety.api.ScheduleGiven;
import se.rond.firesafety.api.SchedulePlan;
import se.rond.firesafety.api.ScheduleView;
import se.rond.firesafety.domain.Schedule;
import se.rond.firesafety.domain.Schedules;
import se.rond.firesafety.domain.Schedules.ScheduleSelection;
import se.rond.kernel.Cursor;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Invalid;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.kernel.Text;
import se.rond.organisation.Premise;
import se.rond.persistence.UnitOfWork;

@Component
public final class RoundPlanning implements PlanningRounds {

    private static final Text SCHEDULE = new Text("Kontrollschemat", "The schedule");

    private final Schedules schedules;
    private final ScheduleBook book;
    private final BulkScheduling bulk;
    private final ExtraRounds extras;
    private final PublishedChecklists checklists;
    private final RoundPlaces places;
    private final AccessControl access;
    private final UnitOfWork work;

    @Activate
    public RoundPlanning(
            @Reference Schedules schedules,
            @Reference ScheduleBook book,
            @Reference BulkScheduling bulk,
            @Reference ExtraRounds extras,
            @Reference PublishedChecklists checklists,
            @Reference RoundPlaces places,
            @Reference AccessControl access,
            @Reference UnitOfWork work) {
        this.schedules = schedules;
        this.book = book;
        this.bulk = bulk;
        this.extras = extras;
        this.checklists = checklists;
        this.places = places;
        this.access = access;
        this.work = work;
    }

    @Override
    public Page<ScheduleView> schedules(ScheduleFilter filter, PageRequest request) {
        Scope scope = access.scope(FireSafetyPermissions.READ);
        UUID after = request.cursor(1).map(Cursor::id).orElse(null);
        Set<UUID> within = scope.everything() ? null : scope.premises();
        if (within != null && within.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        ScheduleSelection selection = new ScheduleSelection(
                within, places.premiseOrNull(filter.premise()), filter.checklist(), filter.active());
        return work.read(() -> Page.of(
                schedules.page(selection, after, request.limit() + 1),
                request.limit(),
                book::view,
                schedule -> List.of(schedule.id().toString())));
    }

    @Override
    public ScheduleView schedule(UUID id) {
        return work.read(() -> {
            Schedule schedule = schedules.find(id).orElseThrow(() -> new NotFound(SCHEDULE, id));
            if (!access.may(FireSafetyPermissions.READ, places.place(schedule.premise()))) {
                throw new NotFound(SCHEDULE, id);
            }
            return book.view(schedule);
        });
    }

    @Override
    public BulkResult scheduleInBulk(BulkSchedules wanted) {
        ChecklistView chosen = wanted.checklist() == null ? null : named(wanted.checklist());
        return work.write(() -> bulk.schedule(wanted, chosen));
    }

    @Override
    public Saved<ScheduleView> save(UUID id, ScheduleGiven given, IfMatch seen) {
        SchedulePlan plan = given.plan();
        ChecklistView checklist = named(given.checklist());
        Premise premise = places.known(given.premise());
        places.require(FireSafetyPermissions.EDIT_SCHEDULES, premise.id());
        boolean created = work.write(() -> {
            Optional<Schedule> present = schedules.find(id);
            present.ifPresentOrElse(
                    schedule -> change(schedule, premise, checklist, plan, seen),
                    () -> create(id, premise, checklist, plan));
            return present.isEmpty();
        });
        return new Saved<>(schedule(id), created);
    }

    @Override
    public ScheduleView end(UUID id, Cancellation why) {
        work.write(() -> {
            Schedule schedule = schedules.find(id).orElseThrow(() -> new NotFound(SCHEDULE, id));
            places.require(FireSafetyPermissions.EDIT_SCHEDULES, schedule.premise());
            if (schedule.isActive()) {
                book.end(schedule, why);
            }
        });
        return schedule(id);
    }

    @Override
    public Saved<RoundDetail> addExtraRound(UUID id, ExtraRound wanted, IfMatch seen) {
        return extras.add(id, wanted, named(wanted.checklist()), seen);
    }

    private void create(UUID id, Premise premise, ChecklistView checklist, SchedulePlan plan) {
        if (!schedules
                .takenSlots(Set.of(Schedule.slot(premise.id(), checklist.code())))
                .isEmpty()) {
            throw new RuleBroken(
                    "schedule-exists",
                    "Lokalen har redan ett schema för checklistan. Ändra det i stället.",
                    "The premises have a schedule for the check list already. Change that one instead.");
        }
        book.open(id, premise, checklist, plan);
    }

    private void change(Schedule schedule, Premise premise, ChecklistView checklist, SchedulePlan plan, IfMatch seen) {
        boolean same = schedule.premise().equals(premise.id())
                && schedule.checklistCode().equals(checklist.code());
        if (same && schedule.plan().equals(plan)) {
            return;
        }
        places.require(FireSafetyPermissions.EDIT_SCHEDULES, schedule.premise());
        seen.require(schedule.version());
        if (!same) {
            throw new RuleBroken(
                    "schedule-fixed",
                    "Lokal och checklista kan inte ändras. Avsluta schemat och lägg upp ett nytt.",
                    "Premises and check list cannot be changed. End the schedule and create a new one.");
        }
        book.change(schedule, plan);
    }

    private ChecklistView named(String name) {
        return checklists
                .named(name)
                .orElseThrow(() -> new Invalid(
                        "/checklist",
                        "checklist-unknown",
                        "Checklistan finns inte. Ange kod eller id ur listan över checklistor.",
                        "There is no such check list. Give a code or id from the list of check lists."));
    }
}
