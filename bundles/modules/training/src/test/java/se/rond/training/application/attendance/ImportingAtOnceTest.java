// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import se.rond.kernel.PageRequest;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.OnBothDatabases;
import se.rond.training.api.RecordFilter;
import se.rond.training.api.RecordState;
import se.rond.training.api.RecordView;
import se.rond.training.api.SessionFilter;
import se.rond.training.api.SessionView;
import se.rond.training.api.attendance.AttendanceAsked;
import se.rond.training.api.attendance.AttendanceReport;
import se.rond.training.api.attendance.ReadBefore;
import se.rond.training.api.attendance.UnknownPeople;
import se.rond.training.domain.attendance.PlainList;
import se.rond.training.persistence.attendance.JpaAttendance;

/** Two who send the same list at the same moment. */
public class ImportingAtOnceTest extends OnBothDatabases {

    private static final String LIST = "Datum;Namn;Anst.nr\n2026-02-02;anna Ek;anna\n2026-02-02;bo Ek;bo";
    private static final int TWO = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(TWO);
    private final CyclicBarrier together = new CyclicBarrier(TWO);
    private AttendanceImport imports;

    @Test
    public void theListIsReadOnceAndWhoeverCameSecondIsShownTheOneThatIsThere() throws Exception {
        List<AttendanceReport> reports = atOnce(LIST);

        assertThat(reports).extracting(AttendanceReport::newRecords).containsExactlyInAnyOrder(2, 0);
        assertThat(reports)
                .extracting(ImportingAtOnceTest::listBefore)
                .containsExactlyInAnyOrder(null, reports.get(0).list());
        assertThat(imports.lists(PageRequest.first(9)).items()).hasSize(1);
        assertThat(completed()).extracting(row -> row.person().name()).containsExactlyInAnyOrder("anna Ek", "bo Ek");
        assertThat(sessions()).hasSize(1);
    }

    @Test
    public void ofAListThatNamesNobodyKnownItIsTheListThatIsThereOnce() throws Exception {
        imports.read(file("Datum;Namn\n2026-02-02;Gäst, Okänd"), asked());

        atOnce("Datum;Namn\n2026-02-02;Vikarie, Okänd");

        assertThat(imports.lists(PageRequest.first(9)).items()).hasSize(2);
        assertThat(sessions()).extracting(SessionView::external).containsExactly(2L);
    }

    private static @Nullable UUID listBefore(AttendanceReport report) {
        ReadBefore before = report.before();
        return before == null ? null : before.list();
    }

    /** None is refused. */
    private List<AttendanceReport> atOnce(String list) throws Exception {
        List<AttendanceReport> reports = new ArrayList<>();
        for (Future<AttendanceReport> answer :
                threads.invokeAll(Stream.generate(() -> (Callable<AttendanceReport>) () -> read(list))
                        .limit(TWO)
                        .toList())) {
            reports.add(answer.get());
        }
        return reports;
    }

    private AttendanceReport read(String list) throws Exception {
        together.await();
        return imports.read(file(list), asked());
    }

    private static InputStream file(String list) {
        return new ByteArrayInputStream(list.getBytes(Charset.forName("windows-1252")));
    }

    private static AttendanceAsked asked() {
        return new AttendanceAsked(
                "AB", Map.of(), "tr.pdv", Map.of(), Map.of(), UnknownPeople.EXTERNAL, null, true, false);
    }

    private List<SessionView> sessions() {
        return office.sessions
                .sessions(new SessionFilter(null, null, null, null, Set.of(), null, false), PageRequest.first(9))
                .items();
    }

    private List<RecordView> completed() {
        RecordFilter filter =
                new RecordFilter(null, null, null, null, Set.of(RecordState.COMPLETED), null, null, Set.of(), false);
        return office.trained.records(filter, PageRequest.first(9)).items();
    }

    @Before
    public void givenThePeopleOfTheList() {
        office.town.person("anna", "SKOLA");
        office.town.person("bo", "SKOLA");
        office.ship();
        KeptAttendance register = new KeptAttendance(
                office.courses, office.sessionRows, office.records, office.catalogue, office.completing, office.desk);
        imports = new AttendanceImport(
                new PlainList(),
                new JpaAttendance(store.entities("training")),
                register,
                office.past,
                office.desk,
                store.work());
    }

    @After
    public void noThreadStays() {
        threads.shutdownNow();
    }

    public ImportingAtOnceTest(Database database) {
        super(database);
    }
}
