// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence;

import java.util.List;
import se.rond.firesafety.api.RoundFilter;
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.domain.Counting;
import se.rond.firesafety.domain.RoundSelection;
import se.rond.firesafety.domain.RoundWindow;
import se.rond.persistence.Conditions;

/** A selection of rounds as conditions. */
final class RoundConditions {

    private RoundConditions() {}

    static Conditions of(RoundSelection selection) {
        Conditions asked = new Conditions();
        place(selection, asked);
        time(selection, asked);
        states(selection, asked);
        return asked;
    }

    private static void place(RoundSelection selection, Conditions asked) {
        if (selection.premises() != null) {
            asked.add("r.site.premise IN :premises", "premises", Conditions.texts(selection.premises()));
        }
        if (selection.premise() != null) {
            asked.add(
                    "r.site.premise = :premise", "premise", selection.premise().toString());
        }
        if (selection.path() != null) {
            asked.below("r.site.unitPath", selection.path());
        }
    }

    private static void time(RoundSelection selection, Conditions asked) {
        RoundFilter filter = selection.filter();
        if (filter.from() != null) {
            asked.add("r.window.dueOn >= :from", "from", filter.from());
            asked.add(
                    "r.window.dueAt >= :dueFrom", "dueFrom", RoundWindow.startOf(filter.from())); // begins in the index
        }
        if (filter.to() != null) {
            asked.add("r.window.dueOn <= :to", "to", filter.to());
            asked.add("r.window.dueAt <= :dueTo", "dueTo", RoundWindow.endOf(filter.to()));
        }
        if (filter.overdue() != null) {
            asked.add(
                    filter.overdue()
                            ? "(r.window.dueAt < :now AND r.state IN :walked)"
                            : "(r.window.dueAt >= :now OR r.state NOT IN :walked)",
                    "now",
                    selection.now());
            asked.with("walked", RoundState.TO_BE_WALKED);
        }
    }

    private static void states(RoundSelection selection, Conditions asked) {
        RoundFilter filter = selection.filter();
        if (!filter.states().isEmpty()) {
            asked.add("r.state IN :states", "states", filter.states());
        } else if (filter.mine()) {
            asked.add(
                    "(r.state IN :mine OR r.state = :planned AND r.window.opensAt <= :soon)",
                    "mine",
                    RoundState.TO_BE_WALKED);
            asked.with("planned", RoundState.PLANNED);
            asked.with("soon", selection.opensBefore());
        }
        if (filter.counted()) {
            asked.add("r.counting NOT IN :uncounted", "uncounted", List.of(Counting.CANCELLED, Counting.EXTRA));
            asked.add(
                    "(r.window.dueOn <= :passed OR r.counting <> :pending)",
                    "passed",
                    RoundWindow.lastPassed(selection.now()));
            asked.with("pending", Counting.PENDING);
        }
    }
}
