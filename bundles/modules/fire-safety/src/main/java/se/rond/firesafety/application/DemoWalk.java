// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Caller;
import se.rond.access.Caller.Via;
import se.rond.firesafety.api.AnswerGiven;
import se.rond.firesafety.api.ChecklistView;
import se.rond.firesafety.api.PointView;
import se.rond.firesafety.api.RoundAction;
import se.rond.firesafety.api.Verdict;
import se.rond.firesafety.domain.Answer;
import se.rond.firesafety.domain.Answers;
import se.rond.firesafety.domain.Round;
import se.rond.firesafety.domain.Signature;
import se.rond.kernel.Ids;
import se.rond.kernel.Period;
import se.rond.organisation.Organisation;
import se.rond.organisation.Premise;
import se.rond.organisation.RoleAssignment;

/** Walks a round of the past for the demonstration, by those who hold the roles, through the states it must go through. */
@Component(service = DemoWalk.class)
public final class DemoWalk {

    private static final Duration RECENT = Duration.ofDays(45);

    private final Answers answers;
    private final DeficiencyReports reports;
    private final Organisation organisation;
    private final RoundPlaces places;

    @Activate
    public DemoWalk(
            @Reference Answers answers,
            @Reference DeficiencyReports reports,
            @Reference Organisation organisation,
            @Reference RoundPlaces places) {
        this.answers = answers;
        this.reports = reports;
        this.organisation = organisation;
        this.places = places;
    }

    void walk(Round round, Premise premise, ChecklistView checklist, DemoChance chance) {
        round.open(round.site(), checklist);
        Instant submitted = submission(round, chance);
        Caller inspector = holder("fire_safety_inspector", premise);
        if (inspector != null && chance.isDone() && submitted.isBefore(places.now())) {
            submit(round, checklist, inspector, submitted, chance);
            approve(round, premise, submitted, chance);
        } else if (round.isDueToClose(places.now())) {
            round.closeAsMissed();
        }
    }

    /** On a working morning before the due day, or some days after it. */
    private static Instant submission(Round round, DemoChance chance) {
        int days = chance.isOnTime() ? -chance.days(0, 9) : chance.days(1, 12);
        Instant moment = round.window()
                .dueOn()
                .plusDays(days)
                .atTime(LocalTime.of(8, 0))
                .atZone(Period.ZONE)
                .toInstant()
                .plus(Duration.ofMinutes(chance.minutes(420)));
        return moment.isAfter(round.window().closesAt()) ? round.window().dueAt() : moment;
    }

    private void submit(Round round, ChecklistView checklist, Caller inspector, Instant at, DemoChance chance) {
        Instant begun = at.minus(Duration.ofMinutes(20L + chance.minutes(60)));
        round.start(new Signature(inspector, begun));
        boolean recent = at.isAfter(places.now().minus(RECENT));
        List<PointView> points = checklist.pointsOf(round.frequency());
        List<Answer> given = new ArrayList<>();
        for (PointView point : points) {
            Instant moment = begun.plusSeconds(30L * given.size());
            Answer answer =
                    new Answer(Ids.next(), round, point, answer(recent, chance), new Signature(inspector, moment));
            answers.add(answer);
            given.add(answer);
        }
        round.submit(RoundAction.SUBMIT, points, given, new Signature(inspector, at));
        reports.report(round, points, given);
    }

    private static AnswerGiven answer(boolean recent, DemoChance chance) {
        if (chance.isDeficiency()) {
            Verdict verdict = chance.isFixedOnSite(recent) ? Verdict.FIXED_ON_SITE : Verdict.DEFICIENCY;
            return new AnswerGiven(verdict, chance.observation(), null, null, null);
        }
        return chance.isNotApplicable()
                ? new AnswerGiven(Verdict.NOT_APPLICABLE, "Finns inte i lokalen.", null, null, null)
                : new AnswerGiven(Verdict.OK, null, null, null, null);
    }

    private void approve(Round round, Premise premise, Instant submitted, DemoChance chance) {
        Instant at = submitted.plus(Duration.ofHours(20L + 24L * chance.days(0, 6)));
        Caller responsible = holder("fire_safety_responsible", premise);
        if (responsible != null && at.isBefore(places.now())) {
            round.approve(new Signature(responsible, at), false);
            reports.approved(round);
        }
    }

    private @Nullable Caller holder(String role, Premise premise) {
        List<RoleAssignment> holders = organisation.holders(role, premise.id(), places.today());
        if (holders.isEmpty()) {
            return null;
        }
        UUID person = holders.get(0).person();
        return new Caller(person, person, "demo", Via.SYSTEM);
    }
}
