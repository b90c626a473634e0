// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.evidence.Evidence;
import se.rond.firesafety.api.AnswerGiven;
import se.rond.firesafety.api.AnswerView;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.PointView;
import se.rond.firesafety.api.ReadingRounds;
import se.rond.firesafety.api.RoundAction;
import se.rond.firesafety.api.RoundDetail;
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.api.WalkingRounds;
import se.rond.firesafety.domain.Answer;
import se.rond.firesafety.domain.Answers;
import se.rond.firesafety.domain.Round;
import se.rond.firesafety.domain.Rounds;
import se.rond.firesafety.domain.Signature;
import se.rond.kernel.Ids;
import se.rond.kernel.IfMatch;
import se.rond.kernel.NotFound;
import se.rond.kernel.Saved;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;

@Component
public final class RoundWalking implements WalkingRounds {

    private static final Text POINT = new Text("Kontrollpunkten", "The checkpoint");

    private final Rounds rounds;
    private final Answers answers;
    private final PublishedChecklists checklists;
    private final ReadingRounds reading;
    private final RoundDetails details;
    private final RoundPlaces places;
    private final RoundTransitions transitions;
    private final DeficiencyReports reports;
    private final RoundTrail trail;
    private final Evidence evidence;
    private final UnitOfWork work;

    @Activate
    public RoundWalking(
            @Reference Rounds rounds,
            @Reference Answers answers,
            @Reference PublishedChecklists checklists,
            @Reference ReadingRounds reading,
            @Reference RoundDetails details,
            @Reference RoundPlaces places,
            @Reference RoundTransitions transitions,
            @Reference DeficiencyReports reports,
            @Reference RoundTrail trail,
            @Reference Evidence evidence,
            @Reference UnitOfWork work) {
        this.rounds = rounds;
        this.answers = answers;
        this.checklists = checklists;
        this.reading = reading;
        this.details = details;
        this.places = places;
        this.transitions = transitions;
        this.reports = reports;
        this.trail = trail;
        this.evidence = evidence;
        this.work = work;
    }

    @Override
    public RoundDetail start(UUID id) {
        work.write(() -> {
            Round round = toWalk(id);
            if (round.start(places.sign())) {
                trail.moved(round, RoundAction.START, RoundState.OPEN, Map.of());
            }
        });
        return reading.round(id);
    }

    @Override
    public Saved<AnswerView> answer(UUID id, String point, AnswerGiven given, IfMatch seen) {
        Saved<Answer> saved = work.write(() -> {
            Round round = toWalk(id);
            PointView asked = point(round, point);
            Optional<Answer> before = answers.find(id, point);
            if (before.isPresent() && isAnswered(before.get(), asked, given, seen)) {
                return new Saved<>(before.get(), false);
            }
            takeUp(round);
            AnswerChecks.require(given, round.window().opensAt(), places.now());
            before.ifPresent(answer -> seen.require(answer.version()));
            return take(round, asked, given, before);
        });
        return new Saved<>(details.of(saved.view()), saved.created()); // the version is known after the commit
    }

    @Override
    public void setAside(UUID id, String point, AnswerGiven given) {
        work.write(() -> {
            Round round = rounds.find(id).orElseThrow(() -> RoundPlaces.noRound(id));
            places.require(FireSafetyPermissions.PERFORM, round);
            PointView asked = point(round, point);
            AnswerChecks.require(given, round.window().opensAt(), places.now());
            Map<String, Object> stands =
                    answers.find(id, point).map(RoundWalking::facts).orElse(Map.of());
            Answer left = new Answer(Ids.next(), round, asked, given, places.sign()); // never added: it only speaks
            trail.changed(round, "answer-set-aside", stands, facts(left));
        });
    }

    @Override
    public RoundDetail submit(UUID id) {
        return handIn(id, RoundAction.SUBMIT);
    }

    @Override
    public RoundDetail resubmit(UUID id) {
        return handIn(id, RoundAction.RESUBMIT);
    }

    /** The same request again, or two who walked one round and say the same: no answer was lost, none is changed. */
    private static boolean isAnswered(Answer stands, PointView asked, AnswerGiven given, IfMatch seen) {
        return stands.says(asked, given) || (seen.isMissing() && stands.agreesWith(asked, given));
    }

    private PointView point(Round round, String point) {
        return checklists
                .kept(round.checklist())
                .point(round.frequency(), point)
                .orElseThrow(() -> new NotFound(POINT, point));
    }

    /** Whether a round takes answers at all is said before what is wrong with this one. */
    private void takeUp(Round round) {
        if (round.takeAnswer(places.sign())) {
            trail.moved(round, RoundAction.START, RoundState.OPEN, Map.of());
        }
    }

    private Saved<Answer> take(Round round, PointView asked, AnswerGiven given, Optional<Answer> before) {
        Signature by = places.sign();
        Map<String, Object> old = before.map(RoundWalking::facts).orElse(Map.of());
        Answer answer = before.orElseGet(() -> new Answer(Ids.next(), round, asked, given, by));
        if (before.isPresent()) {
            answer.change(asked, given, by);
        } else {
            answers.add(answer);
        }
        attach(round, given);
        trail.changed(round, "answer", old, facts(answer));
        return new Saved<>(answer, before.isEmpty());
    }

    private void attach(Round round, AnswerGiven given) {
        if (!given.photoIds().isEmpty()) {
            evidence.attachPhotos(
                    given.photoIds(),
                    "fire-safety.round/" + round.id(),
                    FireSafetyPermissions.READ,
                    places.place(round.site().premise()));
        }
    }

    private RoundDetail handIn(UUID id, RoundAction action) {
        work.write(() -> {
            Round round = toWalk(id);
            RoundState before = round.state();
            List<PointView> points = checklists.kept(round.checklist()).pointsOf(round.frequency());
            List<Answer> given = answers.of(id);
            if (round.submit(action, points, given, places.sign())) {
                int reported = reports.report(round, points, given);
                trail.moved(round, action, before, Map.of("answers", given.size(), "findings", reported));
            }
        });
        return reading.round(id);
    }

    /** For the caller alone until the unit of work ends, and where it is by the clock. */
    private Round toWalk(UUID id) {
        Round round = rounds.findToChange(id).orElseThrow(() -> RoundPlaces.noRound(id));
        places.require(FireSafetyPermissions.PERFORM, round);
        transitions.settle(round);
        return round;
    }

    private static Map<String, Object> facts(Answer answer) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("point", answer.point());
        facts.put("answer", RoundTrail.word(answer.verdict()));
        facts.put("comment", RoundTrail.orEmpty(answer.comment()));
        facts.put("severity", answer.severity() == null ? "" : RoundTrail.word(answer.severity()));
        facts.put("photos", answer.photos().stream().map(UUID::toString).toList());
        facts.put("answeredAt", answer.answeredAt().toString());
        return facts;
    }
}
