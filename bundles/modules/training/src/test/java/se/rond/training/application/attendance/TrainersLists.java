// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.attendance;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import se.rond.kernel.PageRequest;
import se.rond.training.TrainingOffice;
import se.rond.training.api.RecordFilter;
import se.rond.training.api.RecordState;
import se.rond.training.api.RecordView;
import se.rond.training.api.SessionFilter;
import se.rond.training.api.SessionState;
import se.rond.training.api.SessionView;
import se.rond.training.api.attendance.AttendanceListView;
import se.rond.training.api.attendance.DoubtState;
import se.rond.training.api.attendance.DoubtView;
import se.rond.training.domain.attendance.PlainList;
import se.rond.training.persistence.attendance.JpaAttendance;

/** The lists of trainers that come to an office, and what the register says of them. */
final class TrainersLists {

    final JpaAttendance kept;
    final AttendanceImport imports;
    final AttendanceReview review;
    private final TrainingOffice office;

    TrainersLists(TrainingOffice office) {
        this.office = office;
        KeptAttendance register = new KeptAttendance(
                office.courses, office.sessionRows, office.records, office.catalogue, office.completing, office.desk);
        kept = new JpaAttendance(office.store.entities("training"));
        imports = new AttendanceImport(new PlainList(), kept, register, office.past, office.desk, office.store.work());
        review = new AttendanceReview(kept, register, office.past, office.desk, office.store.work());
    }

    /** As a trainer's program writes it. */
    static InputStream list(String... lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(Charset.forName("windows-1252")));
    }

    List<AttendanceListView> read() {
        return imports.lists(PageRequest.first(10)).items();
    }

    List<DoubtView> pending() {
        return review.doubts(DoubtState.PENDING, null, PageRequest.first(50)).items();
    }

    List<SessionView> held() {
        return office.sessions
                .sessions(
                        new SessionFilter(null, null, null, null, Set.of(SessionState.HELD), null, false),
                        PageRequest.first(100))
                .items();
    }

    long externals() {
        return held().stream().mapToLong(SessionView::external).sum();
    }

    List<RecordView> records(RecordState state) {
        RecordFilter filter = new RecordFilter(null, null, null, null, Set.of(state), null, null, Set.of(), false);
        return office.trained.records(filter, PageRequest.first(500)).items();
    }

    /** Distinct people. */
    long trained() {
        return records(RecordState.COMPLETED).stream()
                .map(row -> row.person().id())
                .distinct()
                .count();
    }
}
