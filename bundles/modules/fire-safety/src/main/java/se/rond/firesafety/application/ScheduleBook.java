// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.firesafety.api.Cancellation;
import se.rond.firesafety.api.ChecklistRef;
import se.rond.firesafety.api.ChecklistView;
import se.rond.firesafety.api.PremiseRef;
import se.rond.firesafety.api.SchedulePause;
import se.rond.firesafety.api.SchedulePlan;
import se.rond.firesafety.api.ScheduleView;
import se.rond.firesafety.domain.Schedule;
import se.rond.firesafety.domain.Schedules;
import se.rond.organisation.Premise;

/** Opens, changes and ends schedules, their rounds with them, and writes it in the trail. Within the running unit of work. */
@Component(service = ScheduleBook.class)
public final class ScheduleBook {

    private final Schedules schedules;
    private final RoundPlanner planner;
    private final PublishedChecklists checklists;
    private final RoundPlaces places;
    private final AuditTrail trail;

    @Activate
    public ScheduleBook(
            @Reference Schedules schedules,
            @Reference RoundPlanner planner,
            @Reference PublishedChecklists checklists,
            @Reference RoundPlaces places,
            @Reference AuditTrail trail) {
        this.schedules = schedules;
        this.planner = planner;
        this.checklists = checklists;
        this.places = places;
        this.trail = trail;
    }

    /**
     * What was opened.
     *
     * @param rounds how many rounds were planned
     */
    record Opened(Schedule schedule, int rounds) {}

    Opened open(UUID id, Premise premise, ChecklistView checklist, SchedulePlan plan) {
        Schedule schedule = new Schedule(id, premise.id(), checklist.code(), plan);
        schedules.add(schedule);
        int planned = planner.begin(schedule);
        record(schedule, "create", Map.of(), facts(schedule, Map.of("rounds", planned)), null);
        return new Opened(schedule, planned);
    }

    void change(Schedule schedule, SchedulePlan plan) {
        Map<String, Object> before = facts(schedule, Map.of());
        schedule.change(plan);
        record(schedule, "change", before, facts(schedule, counts(planner.follow(schedule))), null);
    }

    void end(Schedule schedule, Cancellation why) {
        schedule.end(why);
        int dropped = planner.drop(schedule, why.reason());
        record(
                schedule,
                "end",
                Map.of("active", true),
                Map.of("active", false, "reason", RoundTrail.word(why.reason()), "roundsCancelled", dropped),
                schedule.endComment());
    }

    /** @return how many rounds are not walked because of it */
    int pause(Schedule schedule, SchedulePause pause) {
        if (!schedule.pause(pause, places.today())) {
            return 0;
        }
        int cancelled = planner.pause(schedule, pause);
        record(
                schedule,
                "pause",
                Map.of(),
                Map.of(
                        "from", pause.from().toString(),
                        "to", pause.to().toString(),
                        "reason", RoundTrail.word(pause.reason()),
                        "roundsCancelled", cancelled),
                pause.comment());
        return cancelled;
    }

    void endPause(Schedule schedule, UUID pause) {
        schedule.endPause(pause, places.today());
        record(schedule, "end-pause", Map.of(), counts(planner.follow(schedule)), null);
    }

    void followNewest(Schedule schedule) {
        if (schedule.followNewest()) {
            record(schedule, "follow-newest", Map.of(), counts(planner.follow(schedule)), null);
        }
    }

    void stayWith(Schedule schedule, UUID version) {
        schedule.stayWith(version);
        record(schedule, "stay", Map.of(), Map.of("checklist", version.toString()), null);
    }

    /** Plans what the days since have brought. */
    void follow(Schedule schedule) {
        RoundPlanner.Outcome outcome = planner.follow(schedule);
        if (!outcome.isNothing()) {
            record(schedule, "follow", Map.of(), counts(outcome), null);
        }
    }

    ScheduleView view(Schedule schedule) {
        Premise premise = places.premise(schedule.premise());
        SchedulePlan plan = schedule.plan();
        return new ScheduleView(
                schedule.id(),
                new PremiseRef(premise.id(), premise.code(), premise.name()),
                ChecklistRef.of(checklists.followedBy(schedule)),
                plan.startOn(),
                plan.dueDay(),
                plan.opensBefore(),
                plan.closesAfter(),
                plan.pauses(),
                schedule.isActive(),
                schedule.endReason(),
                schedule.endComment(),
                schedule.pausedDays(),
                schedule.checklistVersion() == null,
                schedule.version());
    }

    private void record(
            Schedule schedule,
            String what,
            Map<String, Object> before,
            Map<String, Object> after,
            @Nullable String reason) {
        UUID unit = places.premise(schedule.premise()).occupant();
        trail.record(AuditEntry.of("fire-safety.schedule." + what, "schedule", schedule.id(), unit, before, after)
                .because(reason));
    }

    private static Map<String, Object> facts(Schedule schedule, Map<String, Object> more) {
        SchedulePlan plan = schedule.plan();
        Map<String, Object> facts = new TreeMap<>(more);
        facts.put("premise", schedule.premise().toString());
        facts.put("checklist", schedule.checklistCode());
        facts.put("startOn", plan.startOn().toString());
        facts.put("dueDay", plan.dueDay());
        facts.put("openDaysBefore", plan.opensBefore());
        facts.put("closeDaysAfter", plan.closesAfter());
        facts.put("pauseMonths", plan.pauses().stream().toList());
        return facts;
    }

    private static Map<String, Object> counts(RoundPlanner.Outcome outcome) {
        return Map.of(
                "roundsPlanned", outcome.added(),
                "roundsChanged", outcome.changed(),
                "roundsCancelled", outcome.dropped());
    }
}
