// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.attendance;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.rond.organisation.Person;
import se.rond.training.api.attendance.RowOutcome;
import se.rond.training.domain.attendance.AttendanceRegister;
import se.rond.training.domain.attendance.AttendanceRegister.Told;
import se.rond.training.domain.attendance.ReadList;
import se.rond.training.domain.attendance.SortedRow;

/** Where a list and others that hold disagree about the same sessions. Of such people nothing changes unless it corrects the other. */
final class Contradictions {

    private final Map<Saying, SortedRow> said = new HashMap<>();
    private final Set<Occasion> occasions = new HashSet<>();
    private final Map<UUID, Integer> otherwise = new HashMap<>();
    private final Map<UUID, Integer> unsaid = new HashMap<>();
    private final Set<Integer> lines = new HashSet<>();

    Contradictions(List<SortedRow> sorted, Collection<ReadList> others, AttendanceRegister register) {
        sorted.forEach(this::hear);
        others.forEach(other -> register.told(other.id()).forEach(told -> compare(other.id(), told)));
    }

    private void hear(SortedRow row) {
        Occasion occasion = new Occasion(row.course(), row.row().day());
        occasions.add(occasion);
        Person person = row.match().person();
        if (person != null && row.outcome() != RowOutcome.DUPLICATE) {
            said.put(new Saying(occasion, person.id()), row);
        }
    }

    private void compare(UUID other, Told told) {
        Occasion occasion = new Occasion(told.course(), told.day());
        SortedRow row = said.get(new Saying(occasion, told.person()));
        if (row == null) {
            if (occasions.contains(occasion)) {
                unsaid.merge(other, 1, Integer::sum);
            }
        } else if (row.outcome() != RowOutcome.REVIEW && row.row().attended() != told.attended()) {
            otherwise.merge(other, 1, Integer::sum);
            lines.add(row.row().line());
        }
    }

    int otherwise(ReadList list) {
        return otherwise.getOrDefault(list.id(), 0);
    }

    int unsaid(ReadList list) {
        return unsaid.getOrDefault(list.id(), 0);
    }

    boolean concern(SortedRow row) {
        return lines.contains(row.row().line());
    }

    private record Saying(Occasion occasion, UUID person) {}
}
