// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.domain.Answer;
import se.rond.firesafety.domain.Answers;
import se.rond.firesafety.domain.Checklist;
import se.rond.firesafety.domain.Checklists;
import se.rond.firesafety.domain.Round;
import se.rond.firesafety.domain.RoundSelection;
import se.rond.firesafety.domain.RoundSelection.Seen;
import se.rond.firesafety.domain.Rounds;
import se.rond.firesafety.domain.Schedule;
import se.rond.firesafety.domain.Schedules;
import se.rond.firesafety.domain.Tally;

/** Everything that fire safety keeps, in memory. Lists are the business of the database, and of its tests. */
final class InMemoryRounds {

    final Map<UUID, Round> rounds = new LinkedHashMap<>();
    final List<Answer> answers = new ArrayList<>();
    final Map<UUID, Schedule> schedules = new LinkedHashMap<>();
    private final List<Checklist> checklists = new ArrayList<>();

    Rounds rounds() {
        return new Rounds() {
            @Override
            public Optional<Round> find(UUID id) {
                return Optional.ofNullable(rounds.get(id));
            }

            @Override
            public Optional<Round> findToChange(UUID id) {
                return find(id);
            }

            @Override
            public void add(Round round) {
                rounds.put(round.id(), round);
            }

            @Override
            public List<Round> page(RoundSelection selection, Seen after, boolean descending, int rows) {
                return sorted(round -> selection.premises() == null
                        || selection.premises().contains(round.site().premise()));
            }

            @Override
            public List<Round> ofSchedule(UUID schedule, LocalDate dueFrom) {
                return sorted(round -> schedule.equals(round.schedule())
                        && !round.window().dueOn().isBefore(dueFrom));
            }

            @Override
            public List<UUID> toOpen(Instant now, int rows) {
                return ids(round -> round.isDueToOpen(now), rows);
            }

            @Override
            public List<UUID> toClose(Instant now, int rows) {
                return ids(round -> round.isDueToClose(now), rows);
            }

            @Override
            public List<UUID> toApprove(Instant submittedBefore, int rows) {
                return ids(
                        round -> round.state() == RoundState.SUBMITTED
                                && !round.isCritical()
                                && !round.submitted().at().isAfter(submittedBefore),
                        rows);
            }
        };
    }

    private List<Round> sorted(Predicate<Round> which) {
        return rounds.values().stream()
                .filter(which)
                .sorted(Comparator.comparing((Round round) -> round.window().dueAt())
                        .thenComparing(Round::id))
                .toList();
    }

    private List<UUID> ids(Predicate<Round> which, int rows) {
        return sorted(which).stream().limit(rows).map(Round::id).toList();
    }

    Answers answers() {
        return new Answers() {
            @Override
            public Optional<Answer> find(UUID round, String point) {
                return of(round).stream()
                        .filter(answer -> answer.point().equals(point))
                        .findFirst();
            }

            @Override
            public List<Answer> of(UUID round) {
                return answers.stream()
                        .filter(answer -> answer.round().equals(round))
                        .toList();
            }

            @Override
            public void add(Answer answer) {
                answers.add(answer);
            }

            @Override
            public Map<UUID, Tally> tallies(Collection<UUID> ids) {
                Map<UUID, Tally> tallies = new HashMap<>();
                for (Answer answer : answers) {
                    int deficiencies = answer.verdict().isDeficiency() ? 1 : 0;
                    tallies.merge(answer.round(), new Tally(1, deficiencies), Tally::plus);
                }
                return tallies;
            }
        };
    }

    Schedules schedules() {
        return new Schedules() {
            @Override
            public Optional<Schedule> find(UUID id) {
                return Optional.ofNullable(schedules.get(id));
            }

            @Override
            public void add(Schedule schedule) {
                schedules.put(schedule.id(), schedule);
            }

            @Override
            public Set<String> takenSlots(Collection<String> slots) {
                Set<String> taken = schedules.values().stream()
                        .filter(Schedule::isActive)
                        .map(schedule -> Schedule.slot(schedule.premise(), schedule.checklistCode()))
                        .collect(Collectors.toSet());
                taken.retainAll(new HashSet<>(slots));
                return taken;
            }

            @Override
            public List<UUID> active() {
                return schedules.values().stream()
                        .filter(Schedule::isActive)
                        .map(Schedule::id)
                        .toList();
            }

            @Override
            public List<Schedule> page(ScheduleSelection selection, UUID after, int rows) {
                return schedules.values().stream()
                        .filter(schedule -> selection.checklist() == null
                                || schedule.checklistCode().equals(selection.checklist()))
                        .filter(schedule -> selection.active() == null || schedule.isActive() == selection.active())
                        .toList();
            }
        };
    }

    Checklists checklists() {
        return new Checklists() {
            @Override
            public List<Checklist> all() {
                return checklists.stream().filter(list -> !list.isDraft()).toList();
            }

            @Override
            public List<Checklist> drafts() {
                return checklists.stream().filter(Checklist::isDraft).toList();
            }

            @Override
            public Optional<Checklist> find(UUID id) {
                return checklists.stream()
                        .filter(list -> list.view().id().equals(id))
                        .findFirst();
            }

            @Override
            public List<Checklist> of(String code) {
                return checklists.stream()
                        .filter(list -> list.view().code().equals(code))
                        .toList();
            }

            @Override
            public void add(Checklist checklist) {
                checklists.add(checklist);
            }
        };
    }
}
