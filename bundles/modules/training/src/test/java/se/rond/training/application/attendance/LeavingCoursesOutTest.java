// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.rond.training.TrainingOffice.given;
import static se.rond.training.TrainingOffice.violations;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import se.rond.audit.AuditEntry;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.OnBothDatabases;
import se.rond.training.api.attendance.AttendanceAsked;
import se.rond.training.api.attendance.AttendanceListView;
import se.rond.training.api.attendance.AttendanceReport;
import se.rond.training.api.attendance.Doubt;
import se.rond.training.api.attendance.DoubtState;
import se.rond.training.api.attendance.DoubtView;
import se.rond.training.api.attendance.NamedCourse;
import se.rond.training.api.attendance.RowError;
import se.rond.training.api.attendance.SkipReason;
import se.rond.training.api.attendance.SkippedCourse;
import se.rond.training.api.attendance.UnknownPeople;
import se.rond.training.domain.attendance.PlainList;
import se.rond.training.persistence.attendance.JpaAttendance;

/** What of a list is left out, what was read before, and whom it counts. */
public class LeavingCoursesOutTest extends OnBothDatabases {

    private static final String[] TWO_COURSES = {
        "Datum;Kurs;Anst.nr",
        "2026-02-02;tr.pdv;eva",
        "2026-02-02;Truckkort;eva",
        "i går;Truckkort;bo",
        "2026-02-03;tr.fire_basic;eva",
        "2026-02-03;tr.fire_basic;bo"
    };

    @Test
    public void aCourseThatIsNotOursIsLeftOutWithAReasonAndTheRestIsKept() {
        assertThat(read(Map.of(), true, TWO_COURSES).errors())
                .extracting(RowError::rule)
                .containsExactly("course-unknown", "not-a-date");

        AttendanceReport report = read(Map.of("Truckkort", SkipReason.KEPT_ELSEWHERE), false, TWO_COURSES);

        assertThat(report.applied()).isTrue();
        assertThat(report.skippedCourses())
                .containsExactly(new SkippedCourse("Truckkort", SkipReason.KEPT_ELSEWHERE, 2));
        assertThat(report.rows()).isEqualTo(report.counted() + report.skipped()).isEqualTo(5);
        AttendanceListView kept = lists().get(0);
        assertThat(kept.skippedCourses()).isEqualTo(report.skippedCourses());
        assertThat(kept.rows()).isEqualTo(5);
        assertThat(office.trail.get(office.trail.size() - 1).toString()).doesNotContain("Truckkort");
        assertThat(imported()).isEqualTo(1);
    }

    @Test
    public void peopleAreCountedOnceWhateverCoursesTheyTook() {
        AttendanceReport report = read(Map.of("Truckkort", SkipReason.NOT_FOLLOWED), false, TWO_COURSES);

        assertThat(report.counted()).as("a person and a course").isEqualTo(3);
        assertThat(report.people()).isEqualTo(2);
        assertThat(lists().get(0).people()).isEqualTo(2);
    }

    @Test
    public void theSameFileIsPointedToAndReadForWhatIsNewInIt() {
        AttendanceReport first = read(Map.of("Truckkort", SkipReason.NOT_FOLLOWED), false, SOUND);
        assertThat(first.before()).isNull();

        AttendanceReport again = read(Map.of("Truckkort", SkipReason.NOT_FOLLOWED), true, SOUND);
        assertThat(again.before().list()).isEqualTo(first.list());
        assertThat(again.before().provider()).isEqualTo("AB");
        assertThat(again.newRecords() + again.newReviews()).isZero();

        office.course("tr.truck", 12);
        AttendanceReport now = imports.read(
                list(SOUND),
                new AttendanceAsked("AB", Map.of(), null, Map.of("Truckkort", "tr.truck"), UnknownPeople.DROP, false));

        assertThat(now.newRecords()).isEqualTo(1);
        assertThat(now.list()).isEqualTo(first.list());
        assertThat(lists()).hasSize(1);
        assertThat(lists().get(0)).returns(0, AttendanceListView::skipped).returns(2, AttendanceListView::counted);
        assertThat(imported()).as("what was added later is in the trail, too").isEqualTo(2);
    }

    @Test
    public void whatWasLeftOutIsLeftOutOfTheNextListTooUntilACourseIsChosen() {
        read(Map.of("Truckkort", SkipReason.NOT_FOLLOWED), false, SOUND);
        String[] next = {"Datum;Kurs;Anst.nr", "2026-02-09;tr.pdv;bo", "2026-02-09;Truckkort;bo"};

        assertThat(named(next)).extracting(NamedCourse::skipped).containsExactly(null, SkipReason.NOT_FOLLOWED);
        assertThat(read(Map.of(), true, next).skippedCourses())
                .containsExactly(new SkippedCourse("Truckkort", SkipReason.NOT_FOLLOWED, 1));
        read(Map.of("Truckkort", SkipReason.KEPT_ELSEWHERE), false, next);
        assertThat(named(next)).extracting(NamedCourse::skipped).containsExactly(null, SkipReason.KEPT_ELSEWHERE);

        office.course("tr.truck", 12);
        AttendanceReport chosen = imports.read(
                list(next),
                new AttendanceAsked("AB", Map.of(), null, Map.of("Truckkort", "tr.truck"), UnknownPeople.DROP, false));
        assertThat(chosen.skippedCourses()).isEmpty();
        assertThat(named(next))
                .extracting(NamedCourse::proposed, NamedCourse::skipped)
                .contains(tuple("tr.truck", null));

        read(Map.of("Truckkort", SkipReason.NO_TRAINING), false, SOUND);
        assertThat(named(next)).extracting(NamedCourse::skipped).containsExactly(null, SkipReason.NO_TRAINING);
    }

    @Test
    public void whatWasLeftOutAndIsACourseOfOursByNowIsAskedAbout() {
        read(Map.of("Truckkort", SkipReason.NOT_FOLLOWED), false, SOUND);

        office.book.save("tr.truck", given("Truckkort", 12, false), IfMatch.none());

        assertThat(named(SOUND)).extracting(NamedCourse::skipped).containsOnlyNulls();
        assertThat(read(Map.of(), true, SOUND).skippedCourses()).isEmpty();
    }

    private List<NamedCourse> named(String... lines) {
        return imports.look(list(lines), "ab", Map.of()).courses();
    }

    @Test
    public void whatIsLeftOutIsNoPlaceForAPersonalNumber() {
        assertThat(violations(() -> read(Map.of("Eva 19811218-9876", SkipReason.NO_TRAINING), true, SOUND)))
                .containsExactly("/skip personal-number");
    }

    @Test
    public void aProviderWhomNobodySeesIsNone() {
        AttendanceAsked unseen =
                new AttendanceAsked("\u200B\u200B", Map.of(), null, Map.of(), UnknownPeople.DROP, false);

        assertThat(violations(() -> imports.read(list("Datum;Kurs;Anst.nr", "2026-02-02;tr.pdv;eva"), unseen)))
                .containsExactly("/provider text-missing");
        assertThat(lists()).isEmpty();
    }

    @Test
    public void everythingWrongInARowIsTold() {
        AttendanceReport report = read(Map.of(), true, "Datum;Kurs;Anst.nr", "i går;tr.pdv;19811218-9876");

        assertThat(report.errors()).extracting(RowError::rule).containsExactly("personal-number", "not-a-date");
    }

    @Test
    public void whatLooksLikeAPersonalNumberWithAWrongCheckDigitIsDoubtedAndNotKept() {
        office.town.person("8504121235", "SKOLA");
        AttendanceReport report = read(
                Map.of(),
                false,
                "Datum;Kurs;Anst.nr;Namn",
                "2026-02-02;tr.pdv;19850412-1234;eva Ek",
                "2026-02-02;tr.pdv;8504121235;8504121235 Ek",
                "2026-02-02;tr.pdv;850412-1234;Okänd Vikarie");

        assertThat(report.review()).isEqualTo(2);
        assertThat(report.counted()).as("an employee number of ten digits").isEqualTo(1);
        List<DoubtView> pending =
                review.doubts(DoubtState.PENDING, null, PageRequest.first(9)).items();
        assertThat(pending).hasSize(2).allSatisfy(row -> {
            assertThat(row.doubts()).containsExactly(Doubt.CHECK_DIGIT);
            assertThat(row.number()).isNull();
        });
        assertThat(pending.get(0).candidates()).extracting("name").containsExactly("eva Ek");
        assertThat(pending.get(1).candidates()).isEmpty();
        assertThat(pending.get(1).name()).isEqualTo("Okänd Vikarie");
    }

    private static final String[] SOUND = {"Datum;Kurs;Anst.nr", "2026-02-02;tr.pdv;eva", "2026-02-02;Truckkort;eva"};

    private AttendanceImport imports;
    private AttendanceReview review;

    public LeavingCoursesOutTest(Database database) {
        super(database);
    }

    @Before
    public void givenTheCoursesAndTwoPeople() {
        office.ship();
        office.trail.clear();
        office.town.person("eva", "SKOLA");
        office.town.person("bo", "SKOLA");
        KeptAttendance register = new KeptAttendance(
                office.courses, office.sessionRows, office.records, office.catalogue, office.completing, office.desk);
        JpaAttendance lists = new JpaAttendance(store.entities("training"));
        imports = new AttendanceImport(new PlainList(), lists, register, office.past, office.desk, store.work());
        review = new AttendanceReview(lists, register, office.past, office.desk, store.work());
    }

    private AttendanceReport read(Map<String, SkipReason> skipped, boolean dryRun, String... lines) {
        return imports.read(
                list(lines),
                new AttendanceAsked(
                        "AB", Map.of(), null, Map.of(), skipped, UnknownPeople.EXTERNAL, null, false, dryRun));
    }

    private static InputStream list(String... lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(Charset.forName("windows-1252")));
    }

    private List<AttendanceListView> lists() {
        return imports.lists(PageRequest.first(9)).items();
    }

    private long imported() {
        return office.trail.stream()
                .map(AuditEntry::action)
                .filter("training.attendance.import"::equals)
                .count();
    }
}
