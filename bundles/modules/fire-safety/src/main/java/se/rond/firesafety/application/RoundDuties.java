// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.duties.Duty;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyKind;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource.Seen;
import se.rond.duties.DutyState;
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.domain.DutyRounds;
import se.rond.firesafety.domain.Round;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.Premise;
import se.rond.persistence.UnitOfWork;

/** Each round is a duty of the fire-safety inspectors of its premises. */
@Component(service = RoundDuties.class)
public final class RoundDuties {

    public static final String MODULE = "fire-safety";
    public static final String INSPECTOR = "fire_safety_inspector";

    private static final DutyKind KIND = new DutyKind(MODULE, "check-round", new Text("Kontrollrond", "Check round"));

    private final DutyRounds rounds;
    private final Organisation organisation;
    private final UnitOfWork work;

    @Activate
    public RoundDuties(@Reference DutyRounds rounds, @Reference Organisation organisation, @Reference UnitOfWork work) {
        this.rounds = rounds;
        this.organisation = organisation;
        this.work = work;
    }

    public List<Duty> page(DutyQuery query, @Nullable Seen after, int limit) {
        return ask(
                query,
                List.of(),
                premises -> rounds.page(query, premises, after, limit).stream()
                        .map(round -> duty(round, query.asOf()))
                        .toList());
    }

    public Map<String, DutyCount> countByUnit(DutyQuery query) {
        return ask(query, Map.of(), premises -> rounds.countByUnit(query, premises));
    }

    public Map<YearMonth, DutyCount> countByMonth(DutyQuery query) {
        return ask(query, Map.of(), premises -> rounds.countByMonth(query, premises));
    }

    /** Asks with the premises that count; where there are none there is nothing to ask. */
    private <T> T ask(DutyQuery query, T nothing, Function<@Nullable Set<UUID>, T> question) {
        Set<UUID> premises = DutyPremises.of(query, INSPECTOR);
        return premises != null && premises.isEmpty() ? nothing : work.read(() -> question.apply(premises));
    }

    public Map<UUID, Instant> lastDone(Set<UUID> units, Instant asOf) {
        return units.isEmpty() ? Map.of() : work.read(() -> rounds.lastSubmitted(units, asOf));
    }

    private Duty duty(Round round, Instant now) {
        String place = organisation
                .premise(round.site().premise())
                .map(Premise::name)
                .orElseGet(() -> RoundPlaces.lastCode(round.site().unitPath()));
        return Duty.of(
                        KIND,
                        round.id(),
                        new Text(
                                "Kontrollrond " + round.period() + ", " + place,
                                "Check round " + round.period() + ", " + place),
                        round.site().unit(),
                        round.site().unitPath(),
                        "/fire-safety/rounds/" + round.id())
                .premise(round.site().premise())
                .of(INSPECTOR)
                .from(round.window().opensAt(), round.window().dueAt())
                .closing(round.window().closesAt())
                .done(round.firstSubmittedAt())
                .standing(state(round, now))
                .ready();
    }

    static DutyState state(Round round, Instant now) {
        RoundState reached = round.stateAt(now);
        if (reached == RoundState.PLANNED) {
            return DutyState.UPCOMING;
        }
        if (reached == RoundState.MISSED) {
            return DutyState.MISSED;
        }
        if (reached.isToBeWalked()) {
            return round.isOverdue(now) ? DutyState.LATE : DutyState.DUE;
        }
        Instant done = round.firstSubmittedAt();
        return done != null && done.isAfter(round.window().dueAt()) ? DutyState.DONE_LATE : DutyState.DONE;
    }
}
