// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Place;
import se.rond.access.Scope;
import se.rond.firesafety.api.BulkResult;
import se.rond.firesafety.api.BulkSchedules;
import se.rond.firesafety.api.ChecklistView;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.SchedulePlan;
import se.rond.firesafety.domain.Schedule;
import se.rond.firesafety.domain.Schedules;
import se.rond.kernel.Ids;
import se.rond.organisation.Organisation;
import se.rond.organisation.Premise;

/** Schedules for whole kinds of premises at once. */
@Component(service = BulkScheduling.class)
public final class BulkScheduling {

    private final Schedules schedules;
    private final ScheduleBook book;
    private final PublishedChecklists checklists;
    private final Organisation organisation;
    private final AccessControl access;
    private final RoundPlaces places;

    @Activate
    public BulkScheduling(
            @Reference Schedules schedules,
            @Reference ScheduleBook book,
            @Reference PublishedChecklists checklists,
            @Reference Organisation organisation,
            @Reference AccessControl access,
            @Reference RoundPlaces places) {
        this.schedules = schedules;
        this.book = book;
        this.checklists = checklists;
        this.organisation = organisation;
        this.access = access;
        this.places = places;
    }

    private record Candidate(Premise premise, @Nullable ChecklistView checklist) {

        String slot() {
            return checklist == null ? "" : Schedule.slot(premise.id(), checklist.code());
        }
    }

    /**
     * Within the running unit of work.
     *
     * @param chosen the list to use; {@code null} for the one that is meant for each kind of premises
     */
    BulkResult schedule(BulkSchedules wanted, @Nullable ChecklistView chosen) {
        SchedulePlan plan = wanted.plan();
        List<Candidate> candidates = candidates(wanted.premiseTypes(), chosen, firstDay(plan));
        Set<String> taken =
                schedules.takenSlots(candidates.stream().map(Candidate::slot).toList());
        int created = 0;
        int rounds = 0;
        for (Candidate candidate : candidates) {
            if (candidate.checklist() != null && !taken.contains(candidate.slot())) {
                rounds += book.open(Ids.next(), candidate.premise(), candidate.checklist(), plan)
                        .rounds();
                created++;
            }
        }
        return new BulkResult(created, candidates.size() - created, rounds);
    }

    private List<Candidate> candidates(
            @Nullable Set<String> types, @Nullable ChecklistView chosen, LocalDate firstDay) {
        Scope scope = access.scope(FireSafetyPermissions.EDIT_SCHEDULES);
        return organisation.premises().stream()
                .filter(premise -> premise.isActiveOn(firstDay))
                .filter(premise -> scope.covers(new Place(premise.occupant(), premise.id())))
                .filter(premise -> isWanted(premise.premiseType(), types, chosen))
                .map(premise -> new Candidate(premise, chosen != null ? chosen : meantFor(premise)))
                .toList();
    }

    /** Where no kind is named, a list is for the kinds that it is meant for. */
    private static boolean isWanted(String type, @Nullable Set<String> types, @Nullable ChecklistView chosen) {
        if (types != null) {
            return types.contains(type);
        }
        return chosen == null || chosen.isForAnyPremise() || chosen.isMeantFor(type);
    }

    private @Nullable ChecklistView meantFor(Premise premise) {
        return checklists.meantFor(premise.premiseType()).orElse(null);
    }

    private LocalDate firstDay(SchedulePlan plan) {
        LocalDate today = places.today();
        return plan.startOn().isAfter(today) ? plan.startOn() : today;
    }
}
