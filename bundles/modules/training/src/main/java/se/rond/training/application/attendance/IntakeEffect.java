// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.attendance;

import static se.rond.training.api.attendance.RowOutcome.ABSENT;
import static se.rond.training.api.attendance.RowOutcome.COUNTED;
import static se.rond.training.api.attendance.RowOutcome.DUPLICATE;
import static se.rond.training.api.attendance.RowOutcome.REPEATED;
import static se.rond.training.api.attendance.RowOutcome.REVIEW;
import static se.rond.training.api.attendance.RowOutcome.UNKNOWN;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.RuleBroken;
import se.rond.organisation.Person;
import se.rond.training.api.attendance.AttendanceAsked;
import se.rond.training.api.attendance.UnknownPeople;
import se.rond.training.application.TrainingDesk;
import se.rond.training.domain.attendance.Attendance;
import se.rond.training.domain.attendance.AttendanceRegister;
import se.rond.training.domain.attendance.DoubtfulRow;
import se.rond.training.domain.attendance.HeldSession;
import se.rond.training.domain.attendance.ReadList;
import se.rond.training.domain.attendance.SortedRow;

/** What a list changes in the register, or would. */
final class IntakeEffect {

    private final AttendanceIntake intake;
    private final AttendanceAsked asked;
    private final @Nullable ReadList before;
    private final Correction correction;
    private final Attendance attendance;
    private final AttendanceRegister register;
    private final TrainingDesk desk;
    private final Map<Occasion, List<SortedRow>> occasions;
    private final Map<Occasion, HeldSession> held = new TreeMap<>();
    private final Set<UUID> knownDoubts;
    private @Nullable UUID list;
    private int newRecords;
    private int newReviews;

    IntakeEffect(
            AttendanceIntake intake,
            AttendanceAsked asked,
            @Nullable ReadList before,
            Correction correction,
            Attendance attendance,
            AttendanceRegister register,
            TrainingDesk desk) {
        this.intake = intake;
        this.asked = asked;
        this.before = before;
        this.correction = correction;
        this.attendance = attendance;
        this.register = register;
        this.desk = desk;
        this.occasions = byOccasion(intake);
        this.knownDoubts = attendance.known(doubtful(intake));
        occasions.keySet().forEach(this::find);
        occasions.forEach(this::foresee);
    }

    private static Map<Occasion, List<SortedRow>> byOccasion(AttendanceIntake intake) {
        return intake.sorted().stream()
                .collect(Collectors.groupingBy(
                        row -> new Occasion(row.course(), row.row().day()), TreeMap::new, Collectors.toList()));
    }

    private static List<UUID> doubtful(AttendanceIntake intake) {
        return intake.sorted().stream()
                .filter(row -> row.outcome() == REVIEW)
                .map(DoubtfulRow::id)
                .toList();
    }

    /** The session at which it was, if there is one already. */
    private void find(Occasion occasion) {
        register.held(occasion.course(), occasion.day(), asked.provider())
                .ifPresent(session -> held.put(occasion, session));
    }

    /** What is new in it; the same whether it is then done or not. */
    private void foresee(Occasion occasion, List<SortedRow> rows) {
        HeldSession session = held.get(occasion);
        Set<UUID> noted = new HashSet<>(
                session == null ? Set.of() : register.roll(session).noted());
        noted.removeIf(person -> correction.frees(occasion, person));
        newRecords += (int) rows.stream().filter(row -> isRecord(row, noted)).count();
        newReviews += (int) rows.stream().filter(row -> isQuestion(row, noted)).count();
    }

    private static boolean isRecord(SortedRow row, Set<UUID> noted) {
        return switch (row.outcome()) {
            case COUNTED, REPEATED, ABSENT -> !noted.contains(person(row).id());
            case REVIEW, UNKNOWN, DUPLICATE -> false;
        };
    }

    /** Whoever is recorded that day needs no look any more. */
    private boolean isQuestion(SortedRow row, Set<UUID> noted) {
        Person person = row.match().person();
        return row.outcome() == REVIEW
                && !knownDoubts.contains(DoubtfulRow.id(row))
                && (person == null || !noted.contains(person.id()));
    }

    private static Person person(SortedRow row) {
        Person person = row.match().person();
        if (person == null) {
            throw new IllegalStateException(
                    "nobody was recognised in line " + row.row().line());
        }
        return person;
    }

    void apply(String sha256) {
        refuseIfItAddsUp();
        ReadList kept = keep(sha256);
        UUID id = kept.id();
        list = id;
        correction.apply(kept, desk);
        // everything is asked first: with each question what was added before it would be compared and written
        Map<Occasion, AttendanceRegister.Roll> rolls = new TreeMap<>();
        occasions.keySet().forEach(occasion -> rolls.put(occasion, register.roll(hold(occasion))));
        rolls.forEach((occasion, roll) -> apply(occasion, roll, id));
    }

    /** A list that was sent again because something was wrong in it would count strangers twice: somebody has to say what it is. */
    private void refuseIfItAddsUp() {
        if (before == null
                && correction.list() == null
                && !asked.beside()
                && occasions().stream()
                        .anyMatch(occasion -> externals(occasion) > 0 && externalsOfOthers(occasion) > 0)) {
            throw new RuleBroken(
                    "correction-unsaid",
                    "Andra listor har redan räknat externa deltagare vid samma tillfälle. Säg vilken lista den här"
                            + " rättar, eller att den gäller andra deltagare.",
                    "Other lists have counted external participants of the same session already. Say which list this one"
                            + " corrects, or that it is about others.");
        }
    }

    /** Once, however often it is read; what is new in it the next time is noted again. */
    private ReadList keep(String sha256) {
        if (before != null && newRecords + newReviews == 0 && !correction.isNew(before)) {
            return before;
        }
        ReadList kept = before == null ? new ReadList(sha256, asked.provider().strip(), desk.sign()) : before;
        kept.says(intake.sorted(), intake.skipped());
        if (before == null) {
            attendance.add(kept);
        }
        noteImport(kept, sha256);
        return kept;
    }

    private void noteImport(ReadList kept, String sha256) {
        desk.recordPersonal(
                "attendance.import",
                "attendance_list",
                kept.id(),
                null,
                Map.of(),
                Map.of(
                        "sha256", sha256,
                        "rows", kept.rows(),
                        "counted", kept.counted(),
                        "review", kept.review(),
                        "unknown", kept.unknown(),
                        "skipped", intake.rowsSkipped(),
                        "newReviews", newReviews,
                        "newRecords", newRecords,
                        "corrects", String.valueOf(correction.list()),
                        "takenBack", correction.takenBack()),
                null);
    }

    private HeldSession hold(Occasion occasion) {
        HeldSession session = register.hold(occasion.course(), occasion.day(), asked.provider());
        held.put(occasion, session);
        return session;
    }

    private void apply(Occasion occasion, AttendanceRegister.Roll roll, UUID id) {
        List<SortedRow> rows = occasions.getOrDefault(occasion, List.of());
        HeldSession session = Objects.requireNonNull(held.get(occasion));
        Set<UUID> noted = roll.noted();
        Map<UUID, Boolean> attended = new LinkedHashMap<>();
        for (SortedRow row : rows) {
            if (isRecord(row, noted)) {
                attended.put(person(row).id(), row.row().attended());
            } else if (isQuestion(row, noted)) {
                attendance.add(new DoubtfulRow(id, row, session));
            }
        }
        roll.note(attended, asked.provider().strip(), id, intake.then(occasion.day()));
        if (asked.unknown() == UnknownPeople.EXTERNAL) {
            register.externals(session, id, externals(rows));
        }
    }

    private static int externals(List<SortedRow> rows) {
        return (int) rows.stream()
                .filter(row -> row.outcome() == UNKNOWN && row.row().attended())
                .count();
    }

    Set<Occasion> occasions() {
        return occasions.keySet();
    }

    List<SortedRow> rows(Occasion occasion) {
        return occasions.getOrDefault(occasion, List.of());
    }

    /** {@code null} while there is none, in a dry run. */
    @Nullable
    HeldSession session(Occasion occasion) {
        return held.get(occasion);
    }

    /** The list as it is kept; {@code null} unless applied. */
    @Nullable
    UUID list() {
        return list;
    }

    int newRecords() {
        return newRecords;
    }

    int newReviews() {
        return newReviews;
    }

    int externals(Occasion occasion) {
        return asked.unknown() == UnknownPeople.EXTERNAL ? externals(rows(occasion)) : 0;
    }

    int externalsOfOthers(Occasion occasion) {
        HeldSession session = held.get(occasion);
        return session == null ? 0 : register.externalsOfOthers(session, own());
    }

    /** The list as it was read before, and what it corrects. */
    private Set<UUID> own() {
        return Stream.of(before == null ? list : before.id(), correction.list())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Other lists that told of the same sessions. */
    Set<UUID> others() {
        Set<UUID> others = new HashSet<>(
                register.lists(held.values().stream().map(HeldSession::session).toList()));
        Stream.of(before == null ? list : before.id()).filter(Objects::nonNull).forEach(others::remove);
        return others;
    }
}
