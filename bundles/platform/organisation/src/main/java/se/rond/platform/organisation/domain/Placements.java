// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places of one unit, oldest first, and what it means for them to be told where the unit stands. Registers usually give
 * the day a unit began, not the day it moved: a move without a day of its own happens today.
 */
public final class Placements {

    private final List<UnitFacts> known;
    private final LocalDate today;

    private Placements(List<UnitFacts> known, LocalDate today) {
        this.known = new ArrayList<>(known);
        this.today = today;
    }

    /**
     * @return the places as they are from now on, at least as many as before, each at the index it had; empty if what is
     *     told contradicts the past
     */
    public static List<UnitFacts> after(List<UnitFacts> known, UnitFacts told, LocalDate today) {
        if (known.isEmpty()) {
            return List.of(told);
        }
        Placements places = new Placements(known, today);
        boolean possible = places.last().samePlace(told) ? places.stays(told) : places.moves(told);
        return possible ? List.copyOf(places.known) : List.of();
    }

    private boolean stays(UnitFacts told) {
        LocalDate first = told.validFrom();
        if (first.equals(known.get(0).validFrom())) {
            first = last().validFrom();
        } else if (!first.equals(last().validFrom()) && known.size() > 1) {
            UnitFacts before = known.get(known.size() - 2);
            if (!first.isAfter(before.validFrom())) {
                return false;
            }
            known.set(known.size() - 2, before.until(first.minusDays(1)));
        }
        return replaceLast(told.from(first));
    }

    private boolean moves(UnitFacts told) {
        UnitFacts last = last();
        if (told.validFrom().isAfter(last.validFrom())) {
            return moveOn(told.validFrom(), told);
        }
        if (!last.validFrom().isBefore(today)) {
            return replaceLast(known.size() == 1 ? told : told.from(last.validFrom())); // it has not begun: corrected
        }
        LocalDate end = told.validTo();
        return end != null && end.isBefore(today) ? replaceLast(last.until(end)) : moveOn(today, told);
    }

    private boolean moveOn(LocalDate day, UnitFacts told) {
        UnitFacts last = last();
        if (last.isValidOn(day)) {
            replaceLast(last.until(day.minusDays(1)));
        }
        known.add(told.from(day));
        return isInOrder(told.validTo(), day);
    }

    private boolean replaceLast(UnitFacts facts) {
        known.set(known.size() - 1, facts);
        return isInOrder(facts.validTo(), facts.validFrom());
    }

    private static boolean isInOrder(@Nullable LocalDate end, LocalDate begin) {
        return end == null || !end.isBefore(begin);
    }

    private UnitFacts last() {
        return known.get(known.size() - 1);
    }
}
