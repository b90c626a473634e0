// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;
import se.rond.figures.FigureQuery;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.organisation.UnitKind;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.Municipality;
import se.rond.training.OnBothDatabases;
import se.rond.training.api.DisposalGiven;
import se.rond.training.api.RecordFilter;
import se.rond.training.api.SessionFilter;
import se.rond.training.api.SessionState;
import se.rond.training.api.SessionView;
import se.rond.training.application.attendance.AttendanceImport;
import se.rond.training.application.attendance.KeptAttendance;
import se.rond.training.domain.attendance.PlainList;
import se.rond.training.persistence.attendance.JpaAttendance;

/** What the demonstration promises of last year. */
public class DemoTrainingTest extends OnBothDatabases {

    /** The file as it came, byte by byte: who imports it again is told that it has been read. */
    private static final String AS_SENT = "a06521f8b8f44b7befe2dcb5650af2e69a98cc903a22f3f8efda17fb6cd5948e";

    @Test
    public void lastYearsNumbersComeFromRecords() {
        demonstration().fill();

        assertThat(count("k.tr.01.fire_basic")).isEqualTo(376);
        assertThat(count("k.tr.02.pdv")).isEqualTo(16);
        RecordFilter lastYear = new RecordFilter(
                "tr.fire_basic",
                null,
                null,
                "/KOMMUN/",
                Set.of(),
                LocalDate.parse("2025-01-01"),
                LocalDate.parse("2025-12-31"),
                Set.of(),
                true);
        assertThat(office.trained.records(lastYear, PageRequest.first(500)).items())
                .as("the drill-down has as many")
                .hasSize(376);
        SessionFilter ahead = new SessionFilter(null, null, null, null, Set.of(SessionState.PLANNED), true, false);
        assertThat(office.sessions.sessions(ahead, PageRequest.first(50)).items())
                .hasSize(8)
                .allSatisfy(session -> assertThat(session.placesLeft()).isPositive())
                .extracting(SessionView::enrolled)
                .contains(7L);
    }

    @Test
    public void theTrainingOfWhoeverLeftLongAgoWaitsForTheArchivist() {
        IntStream.range(0, 40)
                .forEach(i -> office.town.person(
                        "gone" + i, "SKOLA", LocalDate.parse("2010-01-01"), LocalDate.parse("2015-06-30")));

        demonstration().fill();

        int due = office.disposing.preview().records();
        assertThat(due).isBetween(10, 40);
        assertThat(office.disposing
                        .dispose(UUID.randomUUID(), new DisposalGiven("KS 2026/17"))
                        .view()
                        .records())
                .isEqualTo(due);
        assertThat(count("k.tr.01.fire_basic")).as("of last year all is there").isEqualTo(376);
    }

    @Test
    public void fillingTwiceChangesNothing() {
        demonstration().fill();
        int noted = office.trail.size();

        demonstration().fill();

        assertThat(office.trail).hasSize(noted);
    }

    @Test
    public void theListIsTheOneThatTheFireServiceSent() {
        JpaAttendance lists = new JpaAttendance(store.entities("training"));

        demonstration().fill();

        assertThat(store.work().read(() -> lists.list(AS_SENT))).isPresent();
    }

    private long count(String figure) {
        FigureQuery query = new FigureQuery("/KOMMUN/", null, Period.year(2025), Instant.parse("2026-03-02T12:00:00Z"));
        return office.figures.count(figure, query).numerator();
    }

    private DemoTraining demonstration() {
        JpaAttendance lists = new JpaAttendance(store.entities("training"));
        KeptAttendance register = new KeptAttendance(
                office.courses, office.sessionRows, office.records, office.catalogue, office.completing, office.desk);
        DemoRecords records = new DemoRecords(office.courses, office.records);
        return new DemoTraining(
                new AttendanceImport(new PlainList(), lists, register, office.past, office.desk, store.work()),
                records,
                new DemoSessions(office.sessionRows, office.records, office.registrations, records, office.desk),
                office.courses,
                office.desk,
                new CourseShelf(office.courses, office.desk, office.callers, store.work()),
                store.work());
    }

    @Before
    public void givenThePeopleOfTheListAndSchools() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DemoTrainingTest.class.getResourceAsStream("/people_of_the_list.csv")),
                StandardCharsets.UTF_8))) {
            List<String> rows = lines.lines().skip(1).toList();
            rows.forEach(row -> listed(row.split(",", -1)));
        }
        IntStream.rangeClosed(10, 29).forEach(i -> {
            office.town.unit("SKOLA" + i, "BUN", UnitKind.UNIT);
            office.town.premise("L" + i, "school_primary", "SKOLA" + i);
            IntStream.rangeClosed(1, 6).forEach(n -> office.town.person("teacher" + i + n, "SKOLA" + i));
        });
    }

    private void listed(String[] cells) {
        office.town.person(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                Municipality.id("SKOLA"),
                LocalDate.parse(cells[5]),
                cells[6].isEmpty() ? null : LocalDate.parse(cells[6]));
    }

    public DemoTrainingTest(Database database) {
        super(database);
    }
}
