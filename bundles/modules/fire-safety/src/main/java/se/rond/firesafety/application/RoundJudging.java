// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.firesafety.api.Cancellation;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.JudgingRounds;
import se.rond.firesafety.api.ReadingRounds;
import se.rond.firesafety.api.RoundAction;
import se.rond.firesafety.api.RoundDetail;
import se.rond.firesafety.api.RoundReturn;
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.domain.Round;
import se.rond.firesafety.domain.Rounds;
import se.rond.persistence.UnitOfWork;

@Component
public final class RoundJudging implements JudgingRounds {

    private final Rounds rounds;
    private final ReadingRounds reading;
    private final RoundPlaces places;
    private final RoundTransitions transitions;
    private final DeficiencyReports reports;
    private final RoundTrail trail;
    private final FireSafetySettings settings;
    private final UnitOfWork work;

    @Activate
    public RoundJudging(
            @Reference Rounds rounds,
            @Reference ReadingRounds reading,
            @Reference RoundPlaces places,
            @Reference RoundTransitions transitions,
            @Reference DeficiencyReports reports,
            @Reference RoundTrail trail,
            @Reference FireSafetySettings settings,
            @Reference UnitOfWork work) {
        this.rounds = rounds;
        this.reading = reading;
        this.places = places;
        this.transitions = transitions;
        this.reports = reports;
        this.trail = trail;
        this.settings = settings;
        this.work = work;
    }

    @Override
    public RoundDetail approve(UUID id) {
        work.write(() -> {
            Round round = toJudge(id, FireSafetyPermissions.APPROVE);
            if (round.approve(
                    places.sign(), settings.isSinglePerson(round.site().unitPath()))) {
                reports.approved(round);
                trail.moved(round, RoundAction.APPROVE, RoundState.SUBMITTED, Map.of());
            }
        });
        return reading.round(id);
    }

    @Override
    public RoundDetail giveBack(UUID id, RoundReturn why) {
        work.write(() -> {
            Round round = toJudge(id, FireSafetyPermissions.APPROVE);
            if (round.giveBack(why.comment(), places.sign())) {
                trail.moved(round, RoundAction.RETURN, RoundState.SUBMITTED, Map.of());
            }
        });
        return reading.round(id);
    }

    @Override
    public RoundDetail cancel(UUID id, Cancellation why) {
        work.write(() -> {
            Round round = toJudge(id, FireSafetyPermissions.CANCEL);
            RoundState before = round.state();
            if (round.cancel(why, places.sign())) {
                trail.moved(round, RoundAction.CANCEL, before, Map.of("reason", RoundTrail.word(why.reason())));
            }
        });
        return reading.round(id);
    }

    private Round toJudge(UUID id, String permission) {
        Round round = rounds.findToChange(id).orElseThrow(() -> RoundPlaces.noRound(id));
        places.require(permission, round);
        transitions.settle(round);
        return round;
    }
}
