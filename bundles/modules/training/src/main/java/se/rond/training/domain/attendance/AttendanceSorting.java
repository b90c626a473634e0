// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.rond.organisation.Person;
import se.rond.training.api.attendance.Doubt;
import se.rond.training.api.attendance.RowOutcome;

/** Says of every row of a list what becomes of it. The order of the file decides which of two is the duplicate. */
public final class AttendanceSorting {

    private final Roster roster;
    private final Map<Participant, Integer> first = new LinkedHashMap<>();
    private final List<SortedRow> sorted = new ArrayList<>();

    private AttendanceSorting(Roster roster) {
        this.roster = roster;
    }

    /** @param courses for each name that the rows use, the code of the course */
    public static List<SortedRow> sort(List<AttendanceRow> rows, Map<String, String> courses, Roster roster) {
        AttendanceSorting sorting = new AttendanceSorting(roster);
        for (AttendanceRow row : rows) {
            String course = courses.get(row.course());
            if (course == null) {
                throw new IllegalArgumentException("no course for " + row.course());
            }
            sorting.take(row, course);
        }
        return sorting.repeated();
    }

    /** Whoever is counted is counted once for each course. */
    private List<SortedRow> repeated() {
        Set<String> counted = new HashSet<>();
        return sorted.stream()
                .map(row ->
                        row.outcome() == RowOutcome.COUNTED && !counted.add(who(row.row(), row.match()) + row.course())
                                ? row.with(RowOutcome.REPEATED)
                                : row)
                .toList();
    }

    private void take(AttendanceRow row, String course) {
        Match match = roster.match(row);
        Participant participant = new Participant(who(row, match), course, row.day());
        Integer before = first.putIfAbsent(participant, sorted.size());
        if (before == null) {
            sorted.add(new SortedRow(row, course, match, outcome(row, match)));
            return;
        }
        SortedRow earlier = sorted.get(before);
        if (earlier.row().attended() != row.attended() && !match.isNobody()) {
            sorted.set(before, contradicted(earlier));
        }
        sorted.add(new SortedRow(row, course, match, RowOutcome.DUPLICATE));
    }

    private static SortedRow contradicted(SortedRow earlier) {
        Match match = earlier.match();
        Set<Doubt> doubts = EnumSet.of(Doubt.CONTRADICTED);
        doubts.addAll(match.doubts());
        return new SortedRow(
                earlier.row(),
                earlier.course(),
                new Match(match.person(), match.by(), doubts, match.candidates()),
                RowOutcome.REVIEW);
    }

    private static RowOutcome outcome(AttendanceRow row, Match match) {
        if (match.isDoubtful()) {
            return RowOutcome.REVIEW;
        }
        if (match.isNobody()) {
            return RowOutcome.UNKNOWN;
        }
        return row.attended() ? RowOutcome.COUNTED : RowOutcome.ABSENT;
    }

    /** Somebody who is surely recognised is the same person however they are written; anybody else is what is written. */
    private static String who(AttendanceRow row, Match match) {
        Person person = match.person();
        return person == null || match.doubts().contains(Doubt.DISAGREES)
                ? row.who()
                : person.id().toString();
    }

    private record Participant(String who, String course, LocalDate day) {}
}
