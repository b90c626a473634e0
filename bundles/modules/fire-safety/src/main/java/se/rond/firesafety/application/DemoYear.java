// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.firesafety.api.ChecklistView;
import se.rond.firesafety.api.SchedulePlan;
import se.rond.firesafety.domain.Round;
import se.rond.firesafety.domain.Rounds;
import se.rond.firesafety.domain.Schedule;
import se.rond.firesafety.domain.Schedules;
import se.rond.kernel.DemoContent;
import se.rond.kernel.Ids;
import se.rond.organisation.Organisation;
import se.rond.organisation.Premise;
import se.rond.persistence.UnitOfWork;

/**
 * A year of fire-safety work in the demonstration municipality. A fifth of the premises have worked with Rond for a year, the
 * others joined last month. The same premises always get the same past.
 */
@Component
public final class DemoYear implements DemoContent {

    private static final Logger LOG = LoggerFactory.getLogger(DemoYear.class);
    private static final int BATCH = 20;

    private final Schedules schedules;
    private final Rounds rounds;
    private final ScheduleBook book;
    private final RoundPlanner planner;
    private final PublishedChecklists checklists;
    private final DemoWalk walk;
    private final Organisation organisation;
    private final RoundPlaces places;
    private final UnitOfWork work;

    @Activate
    public DemoYear(
            @Reference Schedules schedules,
            @Reference Rounds rounds,
            @Reference ScheduleBook book,
            @Reference RoundPlanner planner,
            @Reference PublishedChecklists checklists,
            @Reference DemoWalk walk,
            @Reference Organisation organisation,
            @Reference RoundPlaces places,
            @Reference UnitOfWork work) {
        this.schedules = schedules;
        this.rounds = rounds;
        this.book = book;
        this.planner = planner;
        this.checklists = checklists;
        this.walk = walk;
        this.organisation = organisation;
        this.places = places;
        this.work = work;
    }

    @Override
    public void fill() {
        List<Premise> waiting = withoutSchedule();
        int made = 0;
        for (int from = 0; from < waiting.size(); from += BATCH) {
            List<Premise> batch = waiting.subList(from, Math.min(from + BATCH, waiting.size()));
            made += work.write(() -> batch.stream().mapToInt(this::fill).sum());
        }
        LOG.info("Demonstration: {} premises with {} rounds in the past", waiting.size(), made);
    }

    private List<Premise> withoutSchedule() {
        List<Premise> found = new ArrayList<>();
        for (Premise premise : organisation.premises()) {
            if (premise.isActiveOn(places.today()) && meantFor(premise).isPresent()) {
                found.add(premise);
            }
        }
        Set<String> slots = new HashSet<>();
        found.forEach(premise -> slots.add(slot(premise)));
        Set<String> taken = work.read(() -> schedules.takenSlots(slots));
        return found.stream().filter(premise -> !taken.contains(slot(premise))).toList();
    }

    private String slot(Premise premise) {
        return Schedule.slot(
                premise.id(), meantFor(premise).map(ChecklistView::code).orElse(""));
    }

    private Optional<ChecklistView> meantFor(Premise premise) {
        return checklists.meantFor(premise.premiseType());
    }

    private int fill(Premise premise) {
        ChecklistView checklist = meantFor(premise).orElseThrow();
        LocalDate today = places.today();
        DemoChance chance = new DemoChance(premise.code());
        LocalDate start = today.minusMonths(chance.isPioneer() ? 12 : 1).withDayOfMonth(1);
        SchedulePlan plan = new SchedulePlan(start, chance.dueDay(today), null, null, null);
        Schedule schedule = book.open(Ids.next(), premise, checklist, plan).schedule();
        planner.begin(schedule, start, today);
        List<Round> past = past(schedule, start, today);
        past.forEach(round -> walk.walk(round, premise, checklist, chance));
        return past.size();
    }

    /** Asked for, so that the rounds are in the database before their answers are. */
    private List<Round> past(Schedule schedule, LocalDate start, LocalDate today) {
        return rounds.ofSchedule(schedule.id(), start).stream()
                .filter(round -> round.window().dueOn().isBefore(today))
                .toList();
    }
}
