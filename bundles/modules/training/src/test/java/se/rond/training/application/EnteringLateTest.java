// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;
import se.rond.figures.FigureQuery;
import se.rond.kernel.Period;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.Municipality;
import se.rond.training.OnBothDatabases;
import se.rond.training.api.Attended;
import se.rond.training.api.Completion;
import se.rond.training.api.RecordOutcome;
import se.rond.training.api.attendance.AttendanceAsked;
import se.rond.training.api.attendance.UnknownPeople;
import se.rond.training.application.attendance.AttendanceImport;
import se.rond.training.application.attendance.KeptAttendance;
import se.rond.training.domain.attendance.PlainList;
import se.rond.training.persistence.attendance.JpaAttendance;

/** Five people moved from the school to the home on 15 February; on 2 March it is noted what they took before. */
public class EnteringLateTest extends OnBothDatabases {

    private static final List<String> PEOPLE = List.of("anna", "bo", "cia", "dag", "elin");
    private static final String BEFORE = "2026-02-02";
    private static final String AFTER = "2026-02-20";

    @Test
    public void aRecordCountsWhereThePersonWorkedThatDay() {
        PEOPLE.forEach(name -> office.completed(name, "tr.brand", BEFORE));

        thenTrained(5, 0);
    }

    @Test
    public void afterTheMoveItCountsWhereTheyWorkNow() {
        PEOPLE.forEach(name -> office.completed(name, "tr.brand", AFTER));

        thenTrained(0, 5);
    }

    @Test
    public void whoeverHadAPlaceIsTrainedWhereTheyWorkedThatDay() {
        UUID session = office.session("tr.brand", BEFORE, 9);
        List<Attended> there = PEOPLE.stream()
                .map(name ->
                        office.enrolling.enrol(session, Municipality.id(name)).record())
                .map(place -> new Attended(place, RecordOutcome.COMPLETED))
                .toList();

        office.trained.attended(session, there.subList(0, 4));
        office.trained.complete(there.get(4).record(), new Completion(null, null));

        thenTrained(5, 0);
    }

    @Test
    public void aListCountsThemWhereTheyWorkedOnItsDays() {
        KeptAttendance register = new KeptAttendance(
                office.courses, office.sessionRows, office.records, office.catalogue, office.completing, office.desk);
        AttendanceImport lists = new AttendanceImport(
                new PlainList(),
                new JpaAttendance(store.entities("training")),
                register,
                office.past,
                office.desk,
                store.work());
        String list = PEOPLE.stream()
                .map(name -> BEFORE + ";" + name)
                .collect(Collectors.joining("\n", "Datum;Anst.nr\n", ""));

        lists.read(
                new ByteArrayInputStream(list.getBytes(StandardCharsets.ISO_8859_1)),
                new AttendanceAsked("AB", Map.of(), "tr.brand", Map.of(), UnknownPeople.DROP, false));

        thenTrained(5, 0);
    }

    private void thenTrained(long atTheSchool, long atTheHome) {
        assertThat(trained("/KOMMUN/BUN/SKOLA/")).as("at the school").isEqualTo(atTheSchool);
        assertThat(trained("/KOMMUN/VON/HEMMET/")).as("at the home").isEqualTo(atTheHome);
    }

    private long trained(String path) {
        return office.figures
                .count("k.tr.01", new FigureQuery(path, null, Period.year(2026), Instant.parse("2026-03-02T12:00:00Z")))
                .numerator();
    }

    @Before
    public void givenFivePeopleWhoMoved() {
        office.course("tr.brand", 48);
        PEOPLE.forEach(name -> office.town.moved(name, "SKOLA", "HEMMET", Instant.parse("2026-02-15T12:00:00Z")));
        assertThat(office.town.person(Municipality.id("anna")).orElseThrow().employedFrom())
                .isBefore(LocalDate.parse(BEFORE));
        office.as("administrator");
    }

    public EnteringLateTest(Database database) {
        super(database);
    }
}
