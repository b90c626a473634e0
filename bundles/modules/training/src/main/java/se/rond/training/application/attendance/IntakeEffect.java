// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.attendance;

import static se.rond.training.api.attendance.RowOutcome.ABSENT;
import static se.rond.training.api.attendance.RowOutcome.COUNTED;
import static se.rond.training.api.attendance.RowOutcome.DUPLICATE;
import static se.rond.training.api.attendance.RowOutcome.REPEATED;
import static se.rond.training.api.attendance.RowOutcome.REVIEW;
import static se.rond.training.api.attendance.RowOutcome.UNKNOWN;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.Person;
import se.rond.sheets.Sheet;
import se.rond.training.api.attendance.AttendanceAsked;
import se.rond.training.api.attendance.AttendanceReport;
import se.rond.training.api.attendance.MatchedBy;
import se.rond.training.api.attendance.ReadBefore;
import se.rond.training.api.attendance.ReportedRow;
import se.rond.training.api.attendance.ReportedSession;
import se.rond.training.api.attendance.RowError;
import se.rond.training.api.attendance.RowOutcome;
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

    private static final int MOST_NOTICED = 500;
    private static final int MOST_ERRORS = 500;
    private static final Set<RowOutcome> NOTICED = EnumSet.of(REVIEW, UNKNOWN, REPEATED, DUPLICATE);

    private final AttendanceIntake intake;
    private final AttendanceAsked asked;
    private final @Nullable ReadList before;
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
            Attendance attendance,
            AttendanceRegister register,
            TrainingDesk desk) {
        this.intake = intake;
        this.asked = asked;
        this.before = before;
        this.attendance = attendance;
        this.register = register;
        this.desk = desk;
        this.occasions = intake.sorted().stream()
                .collect(Collectors.groupingBy(
                        row -> new Occasion(row.course(), row.row().day()), TreeMap::new, Collectors.toList()));
        occasions
                .keySet()
                .forEach(occasion -> register.held(occasion.course(), occasion.day(), asked.provider())
                        .ifPresent(session -> held.put(occasion, session)));
        this.knownDoubts = attendance.known(intake.sorted().stream()
                .filter(row -> row.outcome() == REVIEW)
                .map(DoubtfulRow::id)
                .toList());
        occasions.forEach(this::foresee);
    }

    /** What is new in it; the same whether it is then done or not. */
    private void foresee(Occasion occasion, List<SortedRow> rows) {
        HeldSession session = held.get(occasion);
        Set<UUID> noted = session == null ? Set.of() : register.roll(session).noted();
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
        UUID id = keep(sha256);
        list = id;
        // everything is asked first: with each question what was added before it would be compared and written
        Map<Occasion, AttendanceRegister.Roll> rolls = new TreeMap<>();
        occasions.keySet().forEach(occasion -> rolls.put(occasion, register.roll(hold(occasion))));
        rolls.forEach((occasion, roll) -> apply(occasion, roll, id));
    }

    /** Once, however often it is read; what is new in it the next time is noted again. */
    private UUID keep(String sha256) {
        if (before != null && newRecords + newReviews == 0) {
            return before.id();
        }
        ReadList kept = before == null ? new ReadList(sha256, asked.provider().strip(), desk.sign()) : before;
        kept.says(intake.sorted(), intake.skipped());
        if (before == null) {
            attendance.add(kept);
        }
        noteImport(kept, sha256);
        return kept.id();
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
                        "newRecords", newRecords),
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
        roll.note(attended, asked.provider().strip());
        if (asked.unknown() == UnknownPeople.EXTERNAL) {
            register.externals(session, id, externals(rows));
        }
    }

    private static int externals(List<SortedRow> rows) {
        return (int) rows.stream()
                .filter(row -> row.outcome() == UNKNOWN && row.row().attended())
                .count();
    }

    AttendanceReport report(Sheet sheet, List<String> unused, boolean applied) {
        List<SortedRow> sorted = intake.sorted();
        return new AttendanceReport(
                asked.dryRun(),
                applied,
                list,
                readBefore(),
                sheet.rows().size(),
                ReadList.people(sorted),
                ReadList.count(sorted, COUNTED),
                ReadList.count(sorted, REPEATED),
                ReadList.count(sorted, ABSENT),
                ReadList.count(sorted, REVIEW),
                ReadList.count(sorted, UNKNOWN),
                ReadList.count(sorted, DUPLICATE),
                intake.rowsSkipped(),
                intake.skipped(),
                recognised(),
                newRecords,
                newReviews,
                occasions.keySet().stream().map(this::reported).toList(),
                noticed(),
                unused,
                intake.errors().stream()
                        .sorted(Comparator.comparingInt(RowError::line))
                        .limit(MOST_ERRORS)
                        .toList());
    }

    private @Nullable ReadBefore readBefore() {
        return before == null
                ? null
                : new ReadBefore(
                        before.id(),
                        before.provider(),
                        before.signed().at(),
                        new Shown(desk.organisation()).ref(before.signed()));
    }

    private Map<MatchedBy, Integer> recognised() {
        Map<MatchedBy, Integer> recognised = new EnumMap<>(MatchedBy.class);
        for (SortedRow row : intake.sorted()) {
            MatchedBy by = row.match().by();
            if (by != null) {
                recognised.merge(by, 1, Integer::sum);
            }
        }
        return recognised;
    }

    private ReportedSession reported(Occasion occasion) {
        List<SortedRow> rows = occasions.getOrDefault(occasion, List.of());
        HeldSession session = held.get(occasion);
        return new ReportedSession(
                session == null ? null : session.session().toString(),
                occasion.course(),
                intake.choice().known(occasion.course()).name(),
                occasion.day(),
                ReadList.count(rows, COUNTED) + ReadList.count(rows, REPEATED),
                ReadList.count(rows, ABSENT),
                ReadList.count(rows, REVIEW),
                asked.unknown() == UnknownPeople.EXTERNAL ? externals(rows) : 0,
                session == null ? 0 : register.externalsOfOthers(session, before == null ? list : before.id()));
    }

    private List<ReportedRow> noticed() {
        return intake.sorted().stream()
                .filter(row -> NOTICED.contains(row.outcome()))
                .limit(MOST_NOTICED)
                .map(row -> new ReportedRow(
                        row.row().line(),
                        row.outcome(),
                        row.match().by(),
                        Shown.ref(row.match().person()),
                        row.match().doubts().stream().sorted().toList()))
                .toList();
    }

    /** A course on a day. */
    private record Occasion(String course, LocalDate day) implements Comparable<Occasion> {

        @Override
        public int compareTo(Occasion other) {
            return Comparator.comparing(Occasion::day)
                    .thenComparing(Occasion::course)
                    .compare(this, other);
        }
    }
}
