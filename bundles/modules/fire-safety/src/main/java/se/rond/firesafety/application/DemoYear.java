// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
 * A year of fire-safety work in the demonstration municipality. A third of the premises have worked with Rond for a year, the
 * others joined two months ago. The same premises always get the same past.
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
            List<Past> planned = work.write(() -> batch.stream().map(this::plan).toList());
            made += work.write(() -> planned.stream().mapToInt(this::live).sum());
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

    /** What is planned for premises, in a unit of work of its own: an answer needs its round in the database. */
    private record Past(Premise premise, ChecklistView checklist, DemoChance chance, List<UUID> rounds) {}

    private Past plan(Premise premise) {
        ChecklistView checklist = meantFor(premise).orElseThrow();
        LocalDate today = places.today();
        DemoChance chance = new DemoChance(premise.code());
        LocalDate start = today.minusMonths(chance.isPioneer() ? 12 : 2).withDayOfMonth(1);
        SchedulePlan plan = new SchedulePlan(start, chance.dueDay(today), null, null, null);
        Schedule schedule = book.open(Ids.next(), premise, checklist, plan).schedule();
        List<UUID> rounds =
                planner.begin(schedule, start, today).stream().map(Round::id).toList();
        return new Past(premise, checklist, chance, rounds);
    }

    private int live(Past past) {
        past.rounds().stream()
                .flatMap(id -> rounds.find(id).stream())
                .forEach(round -> walk.walk(round, past.premise(), past.checklist(), past.chance()));
        return past.rounds().size();
    }
}
