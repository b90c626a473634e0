// SPDX-License-Identifier: Apache-2.0
package se.rond.training.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.kernel.Reason;
import se.rond.kernel.Text;
import se.rond.organisation.UnitKind;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.Municipality;
import se.rond.training.OnBothDatabases;
import se.rond.training.TrainingOffice;
import se.rond.training.api.Basis;
import se.rond.training.api.CountAs;
import se.rond.training.api.CourseGiven;
import se.rond.training.api.HeldUnitView;
import se.rond.training.api.RecordFilter;
import se.rond.training.domain.ExternalParticipants;

/** k.tr.01 and 02, counted by hand. */
public class CountingTheTrainedTest extends OnBothDatabases {

    @Test
    public void everybodyCountsOnceForACourseAndPeriod() {
        trained("SKOLA", 6, "tr.brand", "2025-03-03");
        office.completed("SKOLA1", "tr.brand", "2025-09-09"); // again
        trained("HEMMET", 5, "tr.brand", "2025-12-31");
        trained("HEMMET", 5, "tr.hlr", "2025-06-01"); // another course
        office.completed("SKOLA1", "tr.brand", "2024-12-31"); // another year
        office.completed("SKOLA1", "tr.brand", "2026-01-01");
        var revoked = office.completed("SKOLA2", "tr.hlr", "2025-06-01");
        office.revoke(revoked.id(), "Deltog inte");

        assertThat(count("k.tr.01.brand", "/KOMMUN/", "2025")).isEqualTo(new FigureCount(11, null, Map.of()));
        assertThat(count("k.tr.01", "/KOMMUN/", "2025"))
                .as("eleven in one course, five of them in another")
                .isEqualTo(new FigureCount(16, null, Map.of("persons", 11L)));
        assertThat(count("k.tr.01.brand", "/KOMMUN/BUN/", "2025").numerator()).isEqualTo(6);
        assertThat(count("k.tr.01.brand", "/KOMMUN/VON/", "2025").numerator()).isEqualTo(5);
        assertThat(office.figures
                        .countByMonth("k.tr.01.brand", query("/KOMMUN/", "2025"))
                        .get(YearMonth.parse("2025-03"))
                        .numerator())
                .isEqualTo(6);
        assertThat(office.figures.records("k.tr.01.brand", query("/KOMMUN/", "2025")))
                .isEqualTo("/api/training/v1/records?latest=true&unitPath=%2FKOMMUN%2F&course=tr.brand"
                        + "&completedFrom=2025-01-01&completedTo=2025-12-31");
        assertThat(latest("tr.brand")).as("the drill-down has as many").isEqualTo(11);
        assertThat(latest(null)).isEqualTo(16);
    }

    @Test
    public void whoHasLeftSinceCountsWhereTheyWorked() {
        IntStream.rangeClosed(1, 5)
                .forEach(i -> office.town.person(
                        "L" + i, "SKOLA", LocalDate.parse("2020-01-01"), LocalDate.parse("2025-10-31")));
        IntStream.rangeClosed(1, 5).forEach(i -> office.completed("L" + i, "tr.brand", "2025-10-30"));

        IntStream.rangeClosed(1, 5)
                .forEach(i -> office.town.person(
                        "L" + i, "HEMMET", LocalDate.parse("2020-01-01"), LocalDate.parse("2025-10-31")));

        assertThat(count("k.tr.01.brand", "/KOMMUN/BUN/", "2025").numerator()).isEqualTo(5);
        assertThat(count("k.tr.01.brand", "/KOMMUN/VON/", "2025").numerator()).isZero();
    }

    @Test
    public void oneToFourPeopleAreNotTold() {
        trained("SKOLA", 4, "tr.brand", "2025-03-03");
        assertThat(count("k.tr.01.brand", "/KOMMUN/", "2025")).isEqualTo(FigureCount.tooFew());
        assertThat(FigureCount.tooFew()).returns(0L, FigureCount::numerator).returns(0L, FigureCount::denominator);

        trained("HEMMET", 7, "tr.brand", "2025-03-03");
        office.town.unit("KFN", "KOMMUN", UnitKind.DEPARTMENT);
        trained("KFN", 9, "tr.brand", "2025-03-03");

        assertThat(count("k.tr.01.brand", "/KOMMUN/", "2025").numerator()).isEqualTo(20);
        Map<String, FigureCount> beside = office.figures.countByPath(
                "k.tr.01.brand",
                query("/KOMMUN/", "2025"),
                List.of("/KOMMUN/BUN/", "/KOMMUN/VON/", "/KOMMUN/KFN/", "/KOMMUN/"));
        assertThat(beside.get("/KOMMUN/BUN/").isTooFew()).isTrue();
        assertThat(beside.get("/KOMMUN/VON/").isTooFew())
                .as("20 less 7 and 9 would tell")
                .isTrue();
        assertThat(beside.get("/KOMMUN/KFN/").numerator()).isEqualTo(9);
    }

    @Test
    public void externalParticipantsAreShownApart() {
        trained("SKOLA", 5, "tr.brand", "2025-03-03");
        UUID session = office.session("tr.brand", "2025-03-03", null);
        store.work()
                .write(() -> office.sessionRows.add(new ExternalParticipants(
                        office.sessionRows.find(session).orElseThrow(), null, "Städbolaget AB", 16)));

        assertThat(count("k.tr.01.brand", "/KOMMUN/", "2025"))
                .isEqualTo(new FigureCount(5, null, Map.of("external", 16L)));
        assertThat(count("k.tr.01.brand", "/KOMMUN/BUN/", "2025").parts())
                .as("they belong to no unit")
                .isEmpty();
        assertThat(office.sessions.session(session).external()).isEqualTo(16);
    }

    @Test
    public void aSessionForTwoSchoolsCountsBoth() {
        office.town.unit("SKOLB", "BUN", UnitKind.UNIT);
        UUID skola = Municipality.id("SKOLA");
        UUID skolb = Municipality.id("SKOLB");
        heldWith("anna", "2025-04-04", skola, skolb);
        heldWith("bo", "2025-05-05", skola); // again at the first
        UUID nobodyCame = office.session("tr.pdv", "2025-06-06", null, Municipality.id("HEMMET"));
        office.sessions.hold(nobodyCame);
        UUID notHeld = office.session("tr.pdv", "2025-07-07", null, Municipality.id("HEMMET"));
        office.sessions.cancel(notHeld, new Reason("Sjukdom"));

        assertThat(count("k.tr.02.pdv", "/KOMMUN/", "2025")).isEqualTo(new FigureCount(2, null, Map.of()));
        assertThat(count("k.tr.02", "/KOMMUN/BUN/", "2025").numerator()).isEqualTo(2);
        assertThat(count("k.tr.02.pdv", "/KOMMUN/VON/", "2025").numerator()).isZero();
        assertThat(count("k.tr.02.pdv", "/KOMMUN/", "2025-05").numerator()).isEqualTo(1);
        assertThat(office.targets
                        .heldUnits(
                                "/KOMMUN/",
                                "tr.pdv",
                                LocalDate.parse("2025-01-01"),
                                LocalDate.parse("2025-12-31"),
                                PageRequest.first(9))
                        .items())
                .extracting(HeldUnitView::unitPath, HeldUnitView::sessions)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/KOMMUN/BUN/SKOLA/", 2),
                        org.assertj.core.groups.Tuple.tuple("/KOMMUN/BUN/SKOLB/", 1));
    }

    @Test
    public void aFollowedCourseHasFiguresOfItsOwn() {
        assertThat(office.figures.definitions())
                .extracting(FigureDefinition::id)
                .containsExactly(
                        "k.tr.01",
                        "k.tr.02",
                        "k.tr.03",
                        "k.tr.04",
                        "k.tr.05",
                        "k.tr.01.brand",
                        "k.tr.03.brand",
                        "k.tr.02.pdv",
                        "k.tr.03.pdv");
    }

    private void heldWith(String name, String day, UUID... units) {
        UUID session = office.session("tr.pdv", day, null, units);
        office.town.person(name, "SKOLA");
        store.work()
                .write(() -> office.completing.completed(
                        UUID.randomUUID(),
                        office.town.person(Municipality.id(name)).orElseThrow(),
                        office.catalogue.current("tr.pdv"),
                        LocalDate.parse(day),
                        session,
                        null));
        office.sessions.hold(session);
    }

    private void trained(String unit, int people, String course, String day) {
        IntStream.rangeClosed(1, people).forEach(i -> {
            office.town.person(unit + i, unit);
            office.completed(unit + i, course, day);
        });
    }

    private int latest(String course) {
        RecordFilter filter = new RecordFilter(
                course,
                null,
                null,
                "/KOMMUN/",
                java.util.Set.of(),
                LocalDate.parse("2025-01-01"),
                LocalDate.parse("2025-12-31"),
                java.util.Set.of(),
                true);
        return office.trained.records(filter, PageRequest.first(100)).items().size();
    }

    private FigureCount count(String figure, String path, String period) {
        return office.figures.count(figure, query(path, period));
    }

    private static FigureQuery query(String path, String period) {
        return new FigureQuery(path, null, Period.valueOf(period), Instant.parse("2026-03-02T12:00:00Z"));
    }

    @Before
    public void givenCourses() {
        office.book.save("tr.brand", course("Brand", CountAs.PERSONS), IfMatch.none());
        office.book.save("tr.pdv", course("PDV", CountAs.UNITS), IfMatch.none());
        office.course("tr.hlr", 24);
    }

    private static CourseGiven course(String name, CountAs countAs) {
        return new CourseGiven(
                Text.same(name), 48, null, false, countAs, 90, "classroom", Basis.GUIDELINE, null, null, null, true);
    }

    public CountingTheTrainedTest(Database database) {
        super(database);
        assertThat(TrainingOffice.TODAY).isEqualTo("2026-03-02");
    }
}
