// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.attendance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.Person;
import se.rond.training.api.attendance.DoubtState;
import se.rond.training.api.attendance.RowOutcome;
import se.rond.training.application.TrainingDesk;
import se.rond.training.domain.attendance.Attendance;
import se.rond.training.domain.attendance.AttendanceRegister;
import se.rond.training.domain.attendance.AttendanceRegister.Told;
import se.rond.training.domain.attendance.DoubtfulRow;
import se.rond.training.domain.attendance.ReadList;
import se.rond.training.domain.attendance.SortedRow;

/**
 * What becomes of what a list told that another corrects, or would: what both say stays as it is, and the rest is taken back,
 * with whoever was nobody of ours, and what nobody has looked at yet.
 */
final class Correction {

    private static final String WHY = "Rättad närvarolista / Corrected list of attendance";

    private final @Nullable ReadList corrected;
    private final Attendance attendance;
    private final AttendanceRegister register;
    private final Map<Saying, Boolean> said = new HashMap<>();
    private final Map<UUID, Integer> lines = new HashMap<>();
    private final List<DoubtfulRow> doubts;
    private final List<UUID> same = new ArrayList<>();
    private final List<UUID> wrong = new ArrayList<>();
    private final Set<Saying> freed = new HashSet<>();

    /** @param corrected {@code null} where the list corrects none */
    Correction(
            @Nullable ReadList corrected, List<SortedRow> sorted, Attendance attendance, AttendanceRegister register) {
        this.corrected = corrected;
        this.attendance = attendance;
        this.register = register;
        this.doubts = corrected == null
                ? List.of()
                : attendance.doubts(null, corrected.id(), null, 0, AttendanceImport.MOST_ROWS);
        if (corrected != null) {
            sorted.forEach(this::hear);
            doubts.forEach(this::hear);
            register.told(corrected.id()).forEach(this::compare);
        }
    }

    private void hear(SortedRow row) {
        Person person = row.match().person();
        if (row.outcome() == RowOutcome.REVIEW) {
            lines.put(DoubtfulRow.id(row), row.row().line());
        } else if (person != null && row.outcome() != RowOutcome.DUPLICATE) {
            Occasion occasion = new Occasion(row.course(), row.row().day());
            said.put(new Saying(occasion, person.id()), row.row().attended());
        }
    }

    /** What a person has decided of a row holds of the same row of the other list. */
    private void hear(DoubtfulRow doubt) {
        UUID person = doubt.person();
        if (person != null && lines.containsKey(doubt.id())) {
            Occasion occasion = new Occasion(doubt.course(), doubt.held().day());
            said.put(new Saying(occasion, person), doubt.attended());
        }
    }

    private void compare(Told told) {
        Saying saying = new Saying(new Occasion(told.course(), told.day()), told.person());
        Boolean now = said.get(saying);
        if (now != null && now == told.attended()) {
            same.add(told.record());
        } else {
            wrong.add(told.record());
            freed.add(saying);
        }
    }

    /** Whether something was known of the person by the corrected list only, and was wrong. */
    boolean frees(Occasion occasion, UUID person) {
        return freed.contains(new Saying(occasion, person));
    }

    int takenBack() {
        return wrong.size();
    }

    /** The list that is corrected; {@code null} for none. */
    @Nullable
    UUID list() {
        return corrected == null ? null : corrected.id();
    }

    /** Whether it has not been said before. */
    boolean isNew(@Nullable ReadList list) {
        return corrected != null && (list == null || !corrected.id().equals(list.corrects()));
    }

    void apply(ReadList by, TrainingDesk desk) {
        if (corrected == null) {
            return;
        }
        by.correct(corrected);
        register.takeBackExternals(corrected.id());
        register.takeBack(wrong, WHY);
        register.tells(by.id(), same);
        doubts.forEach(doubt -> decide(doubt, by, desk));
    }

    private void decide(DoubtfulRow doubt, ReadList by, TrainingDesk desk) {
        if (lines.containsKey(doubt.id())) {
            doubt.moveTo(by.id(), Objects.requireNonNull(lines.get(doubt.id())));
        } else if (doubt.state() == DoubtState.PENDING) {
            doubt.reject(desk.sign());
            attendance.forget(doubt);
        }
    }

    /** That somebody was there or was not. */
    private record Saying(Occasion occasion, UUID person) {}
}
