// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import se.rond.firesafety.api.AnswerGiven;
import se.rond.firesafety.api.AnswerView;
import se.rond.firesafety.api.RoundDetail;
import se.rond.firesafety.application.FireSafety.Store;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Problem;
import se.rond.kernel.Saved;

/** The school's round of March 2026: due on the 15th, its window open since the 1st. The inspector acts. */
final class RoundOfTheSchool {

    final SteadyClock clock = new SteadyClock();
    final InMemoryRounds memory = new InMemoryRounds();
    final FireSafety fire;
    final UUID id;
    List<String> violations = List.of();

    RoundOfTheSchool() {
        this(0, Set.of());
    }

    RoundOfTheSchool(int autoApproveAfterDays, Set<String> singlePersonUnits) {
        Store store =
                new Store(new DirectWork(), memory.rounds(), memory.answers(), memory.schedules(), memory.checklists());
        fire = new FireSafety(store, clock, autoApproveAfterDays, singlePersonUnits);
        clock.noon("2026-02-20");
        fire.as("strategist");
        fire.scheduleEverything("2026-02-20", 15);
        id = memory.rounds.values().stream()
                .filter(round -> round.site().premise().equals(fire.school)
                        && round.period().equals("2026-03"))
                .findFirst()
                .orElseThrow()
                .id();
        clock.noon("2026-03-02");
        fire.as("inspector");
    }

    RoundDetail now() {
        return fire.reading.round(id);
    }

    /** How the figures count it. */
    String counting() {
        return memory.rounds.get(id).counting().name();
    }

    Saved<AnswerView> answers(String point, AnswerGiven given) {
        return fire.walking.answer(id, point, given, IfMatch.none());
    }

    /** The rule that refuses it; what it lists is kept in {@link #violations}. */
    String refusal(ThrowingCallable what) {
        Problem refused = catchThrowableOfType(Problem.class, what);
        if (refused == null) {
            return "not refused";
        }
        violations = refused.violations().stream()
                .map(violation -> violation.pointer() + " " + violation.rule())
                .toList();
        return refused.rule();
    }

    /** What happened to the round, and by whom: {@code open-window by system}. */
    List<String> audited() {
        return fire.trailOf(id);
    }
}
