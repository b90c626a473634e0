// SPDX-License-Identifier: Apache-2.0
package se.rond.training.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.OnBothDatabases;
import se.rond.training.api.Basis;
import se.rond.training.api.CountAs;
import se.rond.training.api.CourseGiven;
import se.rond.training.api.SessionGiven;

/** Figures of a course of security protection: outside, nothing by which one could find out about one person. */
public class CountingWhomNobodyNamesTest extends OnBothDatabases {

    private static final String FIGURE = "k.tr.01.secret";
    private static final FigureCount TWELVE = new FigureCount(12, null, Map.of());

    @Test
    public void aYearThatHasEndedIsToldWhereItHasFiveOrMore() {
        assertThat(outside("/KOMMUN/", "2025")).isEqualTo(TWELVE);
        assertThat(within("/KOMMUN/", "2025")).isEqualTo(TWELVE);
    }

    @Test
    public void noneAndOneToFourAreToldAlike() {
        assertThat(outside("/KOMMUN/", "2024")).as("four").isEqualTo(FigureCount.tooFew());
        assertThat(outside("/KOMMUN/", "2023")).as("none").isEqualTo(FigureCount.tooFew());
        assertThat(within("/KOMMUN/", "2024").numerator()).isEqualTo(4);
        assertThat(within("/KOMMUN/", "2023")).isEqualTo(new FigureCount(0, null, Map.of()));
    }

    @Test
    public void noShorterPeriodIsToldNorOneThatGoesOn() {
        for (String period : List.of(
                "2026",
                "2025-T2",
                "2025-Q2",
                "2025-05",
                "2024/2025",
                "2025-01-01..2025-12-30",
                "2024-12-31..2025-12-31")) {
            assertThat(outside("/KOMMUN/", period)).as(period).isEqualTo(FigureCount.tooFew());
        }
        assertThat(within("/KOMMUN/", "2025-05")).isEqualTo(TWELVE);
        assertThat(office.figures
                        .countByMonth(FIGURE, query("/KOMMUN/", "2025", false))
                        .values())
                .hasSize(12)
                .containsOnly(FigureCount.tooFew());
    }

    @Test
    public void participantsBelongToNoUnit() {
        assertThat(outside("/KOMMUN/BUN/", "2025")).isEqualTo(FigureCount.tooFew());
        assertThat(within("/KOMMUN/BUN/", "2025")).isEqualTo(FigureCount.tooFew());
        assertThat(office.figures
                        .countByPath(FIGURE, query("/KOMMUN/", "2025", false), List.of("/KOMMUN/BUN/", "/KOMMUN/VON/"))
                        .values())
                .containsOnly(FigureCount.tooFew());
    }

    @Test
    public void unitsAreKeptBackInTheSameWay() {
        save("tr.open", CountAs.UNITS);
        held("tr.open", "2025-05-06", 12);

        assertThat(outside("k.tr.02.open", "/KOMMUN/", "2025"))
                .as("of one unit")
                .isEqualTo(FigureCount.tooFew());
    }

    @Test
    public void thereIsNoCoverageOfIt() {
        assertThat(office.figures.definitions())
                .extracting(FigureDefinition::id)
                .contains(FIGURE)
                .doesNotContain("k.tr.03.secret");
        assertThat(office.figures.records(FIGURE, query("/KOMMUN/", "2025", false)))
                .isEqualTo("/api/training/v1/sessions?state=held&unitPath=%2FKOMMUN%2F&course=tr.secret&from=2025-01-01"
                        + "&to=2025-12-31");
    }

    @Before
    public void givenSessionsOfACourseWhoseParticipantsNobodyNames() {
        save("tr.secret", CountAs.PERSONS);
        held("tr.secret", "2025-05-06", 12);
        held("tr.secret", "2024-05-06", 4);
        held("tr.secret", "2026-01-07", 9);
    }

    private void save(String code, CountAs countAs) {
        office.book.save(
                code,
                new CourseGiven(
                        Text.same(code), 24, null, true, countAs, 90, "classroom", Basis.LAW, null, null, null, true),
                IfMatch.none());
    }

    private void held(String course, String day, int participants) {
        UUID session = UUID.randomUUID();
        Instant start = Instant.parse(day + "T08:00:00Z");
        office.sessions.save(
                session,
                new SessionGiven(
                        course, start, start.plusSeconds(7200), null, null, null, List.of(), false, participants),
                IfMatch.none());
        office.sessions.hold(session);
    }

    private FigureCount outside(String path, String period) {
        return outside(FIGURE, path, period);
    }

    private FigureCount outside(String figure, String path, String period) {
        return office.figures.count(figure, query(path, period, false));
    }

    private FigureCount within(String path, String period) {
        return office.figures.count(FIGURE, query(path, period, true));
    }

    private static FigureQuery query(String path, String period, boolean within) {
        return new FigureQuery(
                path,
                null,
                Period.valueOf(period),
                Instant.parse("2026-03-02T12:00:00Z"),
                within ? Set.of(Compartment.GENERAL, Compartment.SECURITY_PROTECTION) : Set.of(Compartment.GENERAL));
    }

    public CountingWhomNobodyNamesTest(Database database) {
        super(database);
    }
}
