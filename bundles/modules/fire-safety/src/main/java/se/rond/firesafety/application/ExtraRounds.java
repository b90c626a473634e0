// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.firesafety.api.ChecklistView;
import se.rond.firesafety.api.ExtraRound;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.Frequency;
import se.rond.firesafety.api.ReadingRounds;
import se.rond.firesafety.api.RoundDetail;
import se.rond.firesafety.domain.Occurrence;
import se.rond.firesafety.domain.Round;
import se.rond.firesafety.domain.RoundWindow;
import se.rond.firesafety.domain.Rounds;
import se.rond.kernel.Checks;
import se.rond.kernel.IfMatch;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.organisation.Premise;
import se.rond.persistence.UnitOfWork;

/** Rounds beside the schedule: all points of the list, open at once, in no figure. */
@Component(service = ExtraRounds.class)
public final class ExtraRounds {

    private static final int CLOSE_DAYS_AFTER = 30;
    private static final int REASON_LENGTH = 1_000;

    private final Rounds rounds;
    private final ReadingRounds reading;
    private final RoundPlaces places;
    private final RoundTransitions transitions;
    private final RoundTrail trail;
    private final UnitOfWork work;

    @Activate
    public ExtraRounds(
            @Reference Rounds rounds,
            @Reference ReadingRounds reading,
            @Reference RoundPlaces places,
            @Reference RoundTransitions transitions,
            @Reference RoundTrail trail,
            @Reference UnitOfWork work) {
        this.rounds = rounds;
        this.reading = reading;
        this.places = places;
        this.transitions = transitions;
        this.trail = trail;
        this.work = work;
    }

    Saved<RoundDetail> add(UUID id, ExtraRound wanted, ChecklistView checklist, IfMatch seen) {
        boolean created = work.write(() -> {
            Optional<Round> present = rounds.find(id);
            present.ifPresentOrElse(
                    round -> requireSame(round, wanted, checklist, seen), () -> create(id, wanted, checklist));
            return present.isEmpty();
        });
        return new Saved<>(reading.round(id), created);
    }

    private void create(UUID id, ExtraRound wanted, ChecklistView checklist) {
        require(wanted);
        Premise premise = places.known(wanted.premise());
        places.require(FireSafetyPermissions.ADD_ROUND, premise.id());
        if (!premise.isActiveOn(places.today())) {
            throw new RuleBroken(
                    "premise-not-active",
                    "Lokalen är inte i bruk. Där görs inga ronder.",
                    "The premises are not in use. No rounds are walked there.");
        }
        Round round = Round.extra(
                id,
                places.site(premise),
                checklist,
                occurrence(wanted.dueOn()),
                wanted.reason().strip());
        rounds.add(round);
        trail.changed(
                round,
                "add",
                Map.of(),
                Map.of(
                        "premise", premise.id().toString(),
                        "checklist", checklist.code(),
                        "dueOn", wanted.dueOn().toString(),
                        "reason", wanted.reason().strip()));
        transitions.settle(round);
    }

    private void requireSame(Round round, ExtraRound wanted, ChecklistView checklist, IfMatch seen) {
        places.require(FireSafetyPermissions.ADD_ROUND, round);
        boolean same = round.isExtra()
                && round.site().premise().equals(wanted.premise())
                && round.checklist().equals(checklist.id())
                && round.window().dueOn().equals(wanted.dueOn())
                && wanted.reason().strip().equals(round.extraReason());
        if (!same) {
            seen.require(round.version());
            throw new RuleBroken(
                    "round-fixed",
                    "En rond som finns ändras inte. Ställ in den och lägg till en ny.",
                    "A round that exists does not change. Cancel it and add a new one.");
        }
    }

    private void require(ExtraRound wanted) {
        LocalDate today = places.today();
        new Checks()
                .require(
                        !wanted.dueOn().isBefore(today) && !wanted.dueOn().isAfter(today.plusYears(1)),
                        "/dueOn",
                        "due-out-of-range",
                        "Välj en dag från i dag och ett år framåt.",
                        "Choose a day from today and a year ahead.")
                .require(
                        !wanted.reason().isBlank() && wanted.reason().strip().length() <= REASON_LENGTH,
                        "/reason",
                        "reason-missing",
                        "Skriv varför ronden behövs, högst " + REASON_LENGTH + " tecken.",
                        "Write why the round is needed, in at most " + REASON_LENGTH + " characters.")
                .refuse();
    }

    private Occurrence occurrence(LocalDate dueOn) {
        RoundWindow window = new RoundWindow(places.now(), dueOn, RoundWindow.endOf(dueOn.plusDays(CLOSE_DAYS_AFTER)));
        return new Occurrence(YearMonth.from(dueOn), Frequency.YEARLY, window);
    }
}
