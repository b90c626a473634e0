// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import se.rond.kernel.PageRequest;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.Municipality;
import se.rond.training.OnBothDatabases;
import se.rond.training.api.RecordFilter;
import se.rond.training.api.RecordState;
import se.rond.training.api.RecordView;
import se.rond.training.api.SessionFilter;
import se.rond.training.api.SessionView;
import se.rond.training.api.attendance.AttendanceAsked;
import se.rond.training.api.attendance.AttendanceListView;
import se.rond.training.api.attendance.AttendanceReport;
import se.rond.training.api.attendance.UnknownPeople;

/** Lists that one trainer sends of one session, one after the other. Of our people five may be in them. */
abstract class ListsInTurn extends OnBothDatabases {

    TrainersLists lists;

    ListsInTurn(Database database) {
        super(database);
    }

    @Before
    public void givenFivePeople() {
        office.ship();
        List.of("anna", "bo", "cia", "dag", "elin").forEach(name -> office.town.person(name, "SKOLA"));
        office.trail.clear();
        lists = new TrainersLists(office);
    }

    AttendanceReport read(String people) {
        return read(people, null, false, false);
    }

    /** A person in each line, by number or by family and given name; was there unless it says no. */
    AttendanceReport read(String people, @Nullable UUID corrects, boolean beside, boolean dryRun) {
        String rows = people.lines().map(ListsInTurn::row).collect(Collectors.joining("\n"));
        return lists.imports.read(
                new ByteArrayInputStream(
                        ("Datum;Anst.nr;Namn;Närvaro\n" + rows).getBytes(Charset.forName("windows-1252"))),
                new AttendanceAsked(
                        "AB",
                        Map.of(),
                        "tr.pdv",
                        Map.of(),
                        Map.of(),
                        UnknownPeople.EXTERNAL,
                        corrects,
                        beside,
                        dryRun));
    }

    private static String row(String person) {
        String who = person.replace(";nej", "");
        return "2026-02-02;" + (who.contains(",") ? ";" + who : who + ";") + (who.equals(person) ? ";ja" : ";nej");
    }

    List<String> completed() {
        return records(null).stream()
                .filter(row -> row.state() == RecordState.COMPLETED)
                .map(row -> row.person().id())
                .map(id -> office.town.person(id).orElseThrow().employeeNumber())
                .toList();
    }

    List<RecordView> records(@Nullable String name) {
        RecordFilter filter = new RecordFilter(
                null, name == null ? null : town(name), null, null, Set.of(), null, null, Set.of(), false);
        return office.trained.records(filter, PageRequest.first(20)).items();
    }

    long external() {
        SessionFilter filter = new SessionFilter("tr.pdv", null, null, null, Set.of(), null, false);
        List<SessionView> sessions =
                office.sessions.sessions(filter, PageRequest.first(9)).items();
        assertThat(sessions).hasSize(1);
        return sessions.get(0).external();
    }

    AttendanceListView list(AttendanceReport report) {
        return lists.read().stream()
                .filter(list -> list.id().equals(report.list()))
                .findFirst()
                .orElseThrow();
    }

    static UUID town(String name) {
        return Municipality.id(name);
    }
}
