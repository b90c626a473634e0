// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.firesafety.api.CancelReason;
import se.rond.firesafety.api.Cancellation;
import se.rond.firesafety.api.ChecklistView;
import se.rond.firesafety.api.RoundAction;
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.api.SchedulePause;
import se.rond.firesafety.domain.Occurrence;
import se.rond.firesafety.domain.Round;
import se.rond.firesafety.domain.RoundCalendar;
import se.rond.firesafety.domain.RoundSite;
import se.rond.firesafety.domain.Rounds;
import se.rond.firesafety.domain.Schedule;
import se.rond.kernel.Ids;
import se.rond.organisation.Premise;

/**
 * Makes rounds of schedules, twelve months ahead. Doing it again changes nothing: a schedule has one round a month. Rounds
 * that have not opened follow the schedule, the occupant and the newest check list; rounds that have opened stay.
 */
@Component(service = RoundPlanner.class)
public final class RoundPlanner {

    private static final int MONTHS_AHEAD = 12;

    private final Rounds rounds;
    private final PublishedChecklists checklists;
    private final RoundPlaces places;
    private final RoundTrail trail;
    private final RoundTransitions transitions;

    @Activate
    public RoundPlanner(
            @Reference Rounds rounds,
            @Reference PublishedChecklists checklists,
            @Reference RoundPlaces places,
            @Reference RoundTrail trail,
            @Reference RoundTransitions transitions) {
        this.rounds = rounds;
        this.checklists = checklists;
        this.places = places;
        this.trail = trail;
        this.transitions = transitions;
    }

    /**
     * What became of the rounds of a schedule.
     *
     * @param added new rounds
     * @param changed planned rounds that follow something new
     * @param dropped planned rounds that are not wanted any more
     */
    record Outcome(int added, int changed, int dropped) {

        boolean isNothing() {
            return added + changed + dropped == 0;
        }
    }

    /** The first rounds of a new schedule: a year of them from today, or from its start if that is later. */
    int begin(Schedule schedule) {
        LocalDate from = firstDay(schedule);
        List<Round> begun = begin(schedule, from, from.plusMonths(MONTHS_AHEAD));
        begun.forEach(transitions::settle); // what is due this week is found under the open ones at once
        return begun.size();
    }

    /** The first rounds of a new schedule, due from a day up to, but not on, another. */
    List<Round> begin(Schedule schedule, LocalDate from, LocalDate until) {
        Site site = site(schedule);
        return wanted(schedule, site, from, until).stream()
                .map(occurrence -> add(schedule, site, occurrence))
                .toList();
    }

    /** Plans what is missing, and lets what is planned follow. */
    Outcome follow(Schedule schedule) {
        LocalDate from = firstDay(schedule);
        Site site = site(schedule);
        Map<String, Round> present = new HashMap<>();
        rounds.ofSchedule(schedule.id(), places.today()).stream()
                .filter(Round::isInItsSlot)
                .forEach(round -> present.put(round.period(), round));
        int added = 0;
        int changed = 0;
        for (Occurrence occurrence : wanted(schedule, site, from, from.plusMonths(MONTHS_AHEAD))) {
            Round round = present.remove(occurrence.label());
            if (round == null) {
                transitions.settle(add(schedule, site, occurrence));
                added++;
            } else if (isWaiting(round) && round.replan(site.now(), site.checklist(), occurrence)) {
                changed++;
            }
        }
        return new Outcome(added, changed, drop(present.values(), CancelReason.OTHER));
    }

    /** Cancels what has not opened. */
    int drop(Schedule schedule, CancelReason reason) {
        return drop(rounds.ofSchedule(schedule.id(), places.today()), reason);
    }

    private int drop(Iterable<Round> unwanted, CancelReason reason) {
        int dropped = 0;
        for (Round round : unwanted) {
            if (isWaiting(round)) {
                drop(round, new Cancellation(reason, null));
                dropped++;
            }
        }
        return dropped;
    }

    private void drop(Round round, Cancellation why) {
        RoundState before = round.state();
        round.dropFromSchedule(why, places.sign());
        trail.moved(round, RoundAction.CANCEL, before, Map.of("reason", RoundTrail.word(why.reason())));
    }

    /** Cancels what is due during a pause and nobody has begun, and lets the rest follow. */
    int pause(Schedule schedule, SchedulePause pause) {
        Cancellation why = new Cancellation(pause.reason(), pause.comment());
        int cancelled = 0;
        for (Round round : rounds.ofSchedule(schedule.id(), pause.from())) {
            RoundState state = round.stateAt(places.now());
            boolean begun = state != RoundState.PLANNED && state != RoundState.OPEN;
            if (!begun && pause.covers(round.window().dueOn())) {
                drop(round, why);
                cancelled++;
            }
        }
        follow(schedule);
        return cancelled;
    }

    private boolean isWaiting(Round round) {
        return round.stateAt(places.now()) == RoundState.PLANNED;
    }

    private record Site(Premise premise, RoundSite now, ChecklistView checklist) {}

    private Site site(Schedule schedule) {
        Premise premise = places.premise(schedule.premise());
        return new Site(premise, places.site(premise), checklists.followedBy(schedule));
    }

    private LocalDate firstDay(Schedule schedule) {
        LocalDate today = places.today();
        LocalDate start = schedule.plan().startOn();
        return start.isAfter(today) ? start : today;
    }

    /** Only while the premises are in use. */
    private static List<Occurrence> wanted(Schedule schedule, Site site, LocalDate from, LocalDate until) {
        return new RoundCalendar(schedule.plan(), site.checklist(), schedule.pausedDays())
                .dueBetween(from, until).stream()
                        .filter(occurrence ->
                                site.premise().isActiveOn(occurrence.window().dueOn()))
                        .toList();
    }

    private Round add(Schedule schedule, Site site, Occurrence occurrence) {
        Round round = Round.planned(Ids.next(), schedule.id(), site.now(), site.checklist(), occurrence);
        rounds.add(round);
        return round;
    }
}
