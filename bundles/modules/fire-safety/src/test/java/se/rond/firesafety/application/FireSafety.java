// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import se.rond.access.Scope;
import se.rond.audit.AuditEntry;
import se.rond.firesafety.api.AnswerGiven;
import se.rond.firesafety.api.BulkResult;
import se.rond.firesafety.api.BulkSchedules;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.JudgingRounds;
import se.rond.firesafety.api.PausingSchedules;
import se.rond.firesafety.api.PlanningRounds;
import se.rond.firesafety.api.ReadingRounds;
import se.rond.firesafety.api.RoundPoint;
import se.rond.firesafety.api.Verdict;
import se.rond.firesafety.api.WalkingRounds;
import se.rond.firesafety.api.WritingChecklists;
import se.rond.firesafety.domain.Answers;
import se.rond.firesafety.domain.Checklists;
import se.rond.firesafety.domain.Rounds;
import se.rond.firesafety.domain.Schedules;
import se.rond.kernel.IfMatch;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.persistence.testing.Callers;
import se.rond.platform.persistence.testing.FindingRegister;
import se.rond.platform.persistence.testing.Municipality;

/**
 * The whole module without a framework: as it is put together at run time, on whatever keeps its records. Around it a small
 * municipality with an inspector, a responsible person, a coordinator and a stranger.
 */
public final class FireSafety {

    public final Municipality municipality = new Municipality();
    public final Callers people = new Callers();
    public final FindingRegister findings = new FindingRegister();
    public final Photos photos = new Photos();
    public final List<AuditEntry> trail = new ArrayList<>();
    private final List<String> actors = new ArrayList<>();
    public final UUID school = municipality.premise("L1", "school_primary", "SKOLA");
    public final UUID home = municipality.premise("L2", "elderly_care_home", "HEMMET");

    public final ReadingRounds reading;
    public final WalkingRounds walking;
    public final JudgingRounds judging;
    public final PlanningRounds planning;
    public final RoundTransitions transitions;
    public final PausingSchedules pausing;
    public final WritingChecklists writing;
    public final ScheduleRollover rollover;
    public final PublishedChecklists published;
    public final DemoYear demo;

    /** What keeps the records. */
    public record Store(UnitOfWork work, Rounds rounds, Answers answers, Schedules schedules, Checklists checklists) {}

    public FireSafety(Store store, Clock clock) {
        this(store, clock, 0, Set.of());
    }

    public FireSafety(Store store, Clock clock, int autoApproveAfterDays, Set<String> singlePersonUnits) {
        FireSafetySettings settings =
                new FireSafetySettings(autoApproveAfterDays, singlePersonUnits, Duration.ofMinutes(1), 20, 40, 90);
        published = new PublishedChecklists(store.checklists(), store.work(), people, this::record);
        RoundPlaces places = new RoundPlaces(people, municipality, clock);
        RoundTrail rounds = new RoundTrail(this::record);
        RoundViews views = new RoundViews(store.answers(), published, municipality, people, places, settings);
        RoundDetails details = new RoundDetails(views, store.answers(), published, findings, municipality);
        DeficiencyReports reports = new DeficiencyReports(findings, places);
        transitions = new RoundTransitions(
                store.rounds(), published, places, rounds, reports, settings, people, store.work());
        reading = new RoundReading(
                store.rounds(),
                views,
                details,
                places,
                new InspectedPremises(municipality, places),
                people,
                store.work());
        walking = new RoundWalking(
                store.rounds(),
                store.answers(),
                published,
                reading,
                details,
                places,
                transitions,
                reports,
                rounds,
                photos,
                store.work());
        judging =
                new RoundJudging(store.rounds(), reading, places, transitions, reports, rounds, settings, store.work());
        RoundPlanner planner = new RoundPlanner(store.rounds(), published, places, rounds, transitions);
        ScheduleBook book = new ScheduleBook(store.schedules(), planner, published, places, this::record);
        planning = new RoundPlanning(
                store.schedules(),
                book,
                new BulkScheduling(store.schedules(), book, published, municipality, people, places),
                new ExtraRounds(store.rounds(), reading, places, transitions, rounds, store.work()),
                published,
                places,
                people,
                store.work());
        rollover = new ScheduleRollover(store.schedules(), book, people, store.work());
        pausing = new SchedulePausing(store.schedules(), book, planning, places, municipality, people, store.work());
        writing = new ChecklistWriting(
                store.checklists(), store.schedules(), book, rollover, published, people, this::record, store.work());
        demo = new DemoYear(
                store.schedules(),
                store.rounds(),
                book,
                planner,
                published,
                new DemoWalk(store.answers(), reports, municipality, places),
                municipality,
                places,
                store.work());
        grantRoles();
    }

    private void grantRoles() {
        Scope schoolOnly = new Scope(false, Set.of(), Set.of(school));
        municipality.inspects(municipality.person("inspector", false), "premise", school);
        people.grant("inspector", FireSafetyPermissions.READ, schoolOnly);
        people.grant("inspector", FireSafetyPermissions.PERFORM, schoolOnly);
        people.grant("inspector", FireSafetyPermissions.ADD_ROUND, schoolOnly);
        municipality.person("responsible", false);
        people.grant("responsible", FireSafetyPermissions.READ, schoolOnly);
        people.grant("responsible", FireSafetyPermissions.APPROVE, schoolOnly);
        Scope department = new Scope(false, Set.of(Municipality.id("BUN"), Municipality.id("SKOLA")), Set.of(school));
        municipality.person("coordinator", false);
        people.grant("coordinator", FireSafetyPermissions.READ, department);
        people.grant("coordinator", FireSafetyPermissions.CANCEL, department);
        people.grant("coordinator", FireSafetyPermissions.EDIT_SCHEDULES, department);
        municipality.person("strategist", false);
        for (String permission : List.of(
                FireSafetyPermissions.READ,
                FireSafetyPermissions.PERFORM,
                FireSafetyPermissions.APPROVE,
                FireSafetyPermissions.CANCEL,
                FireSafetyPermissions.ADD_ROUND,
                FireSafetyPermissions.EDIT_SCHEDULES,
                FireSafetyPermissions.EDIT_CHECKLISTS)) {
            people.grant("strategist", permission, Scope.EVERYTHING);
        }
        municipality.person("stranger", false);
        Scope elsewhere = new Scope(false, Set.of(), Set.of(home));
        people.grant("stranger", FireSafetyPermissions.READ, elsewhere);
        people.grant("stranger", FireSafetyPermissions.PERFORM, elsewhere);
    }

    private void record(AuditEntry entry) {
        trail.add(entry);
        actors.add(people.caller().name());
    }

    /** What happened to a record, and by whom: {@code start by inspector}. */
    public List<String> trailOf(UUID subject) {
        return IntStream.range(0, trail.size())
                .filter(i -> trail.get(i).subject().equals(subject.toString()))
                .mapToObj(i -> trail.get(i).action().replaceAll(".*\\.", "") + " by " + actors.get(i))
                .toList();
    }

    public void as(String name) {
        people.actAs(name, Municipality.id(name));
    }

    public BulkResult scheduleEverything(String startOn, int dueDay) {
        return planning.scheduleInBulk(
                new BulkSchedules(null, null, LocalDate.parse(startOn), dueDay, null, null, null));
    }

    /** Answers every point of the round that has no answer yet, as the acting person. */
    public void answerTheRest(UUID round, Verdict verdict) {
        for (RoundPoint point : reading.round(round).points()) {
            if (point.answer() == null) {
                walking.answer(round, point.id(), new AnswerGiven(verdict, null, null, null, null), IfMatch.none());
            }
        }
    }
}
