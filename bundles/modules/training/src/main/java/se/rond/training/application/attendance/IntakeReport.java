// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.attendance;

import static se.rond.training.api.attendance.RowOutcome.ABSENT;
import static se.rond.training.api.attendance.RowOutcome.COUNTED;
import static se.rond.training.api.attendance.RowOutcome.DUPLICATE;
import static se.rond.training.api.attendance.RowOutcome.REPEATED;
import static se.rond.training.api.attendance.RowOutcome.REVIEW;
import static se.rond.training.api.attendance.RowOutcome.UNKNOWN;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rond.training.api.attendance.AttendanceReport;
import se.rond.training.api.attendance.MatchedBy;
import se.rond.training.api.attendance.ReadBefore;
import se.rond.training.api.attendance.ReportedRow;
import se.rond.training.api.attendance.ReportedSession;
import se.rond.training.api.attendance.RowError;
import se.rond.training.api.attendance.RowOutcome;
import se.rond.training.domain.attendance.HeldSession;
import se.rond.training.domain.attendance.ReadList;
import se.rond.training.domain.attendance.SortedRow;

/** What a list did, or would do, as it is told. */
final class IntakeReport {

    private static final int MOST_NOTICED = 500;
    private static final int MOST_ERRORS = 500;
    private static final Set<RowOutcome> NOTICED = EnumSet.of(REVIEW, UNKNOWN, REPEATED, DUPLICATE);

    private final AttendanceIntake intake;
    private final IntakeEffect effect;
    private final Correction correction;
    private final Contradictions contradictions;
    private final Shown shown;

    IntakeReport(
            AttendanceIntake intake,
            IntakeEffect effect,
            Correction correction,
            Contradictions contradictions,
            Shown shown) {
        this.intake = intake;
        this.effect = effect;
        this.correction = correction;
        this.contradictions = contradictions;
        this.shown = shown;
    }

    /**
     * @param before the same file, read before
     * @param others that told of the same sessions
     * @param unused headings whose columns are not read
     */
    AttendanceReport of(@Nullable ReadList before, Collection<ReadList> others, List<String> unused, boolean dryRun) {
        List<SortedRow> sorted = intake.sorted();
        return new AttendanceReport(
                dryRun,
                effect.list() != null,
                effect.list(),
                before == null ? null : known(before),
                others.stream()
                        .sorted(Comparator.comparing(
                                        (ReadList list) -> list.signed().at())
                                .reversed())
                        .map(this::known)
                        .toList(),
                intake.rows(),
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
                effect.newRecords(),
                effect.newReviews(),
                correction.takenBack(),
                effect.occasions().stream().map(this::reported).toList(),
                noticed(),
                unused,
                intake.errors().stream()
                        .sorted(Comparator.comparingInt(RowError::line))
                        .limit(MOST_ERRORS)
                        .toList());
    }

    private ReadBefore known(ReadList list) {
        return new ReadBefore(
                list.id(),
                list.provider(),
                list.signed().at(),
                shown.ref(list.signed()),
                contradictions.otherwise(list),
                contradictions.unsaid(list));
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
        List<SortedRow> rows = effect.rows(occasion);
        HeldSession session = effect.session(occasion);
        return new ReportedSession(
                session == null ? null : session.session().toString(),
                occasion.course(),
                intake.choice().known(occasion.course()).name(),
                occasion.day(),
                ReadList.count(rows, COUNTED) + ReadList.count(rows, REPEATED),
                ReadList.count(rows, ABSENT),
                ReadList.count(rows, REVIEW),
                effect.externals(occasion),
                effect.externalsOfOthers(occasion));
    }

    private List<ReportedRow> noticed() {
        return intake.sorted().stream()
                .filter(row -> contradictions.concern(row) || NOTICED.contains(row.outcome()))
                .sorted(Comparator.comparing(contradictions::concern).reversed())
                .limit(MOST_NOTICED)
                .map(row -> new ReportedRow(
                        row.row().line(),
                        row.outcome(),
                        row.match().by(),
                        Shown.ref(row.match().person()),
                        row.match().doubts().stream().sorted().toList(),
                        contradictions.concern(row)))
                .toList();
    }
}
