// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Before;
import org.junit.Test;
import se.rond.access.Scope;
import se.rond.audit.AuditEntry;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Malformed;
import se.rond.kernel.NotFound;
import se.rond.kernel.Period;
import se.rond.kernel.Problem;
import se.rond.kernel.Text;
import se.rond.kernel.Unavailable;
import se.rond.reporting.Report;
import se.rond.reporting.ReportDefinition;
import se.rond.reporting.ReportRequest;
import se.rond.reporting.ReportSource;

/** Who may make which report of what, what it is made of, and what the trail keeps of it. */
public class MakingReportsTest {

    @Test
    public void theReportIsAboutTheUnitAndThePeriodAskedFor() {
        Report made = desk().make("fire-safety.quarter", "BUN-F", Period.valueOf("2026-Q1"));

        assertThat(made.title()).isEqualTo(new Text("Rapport fire-safety.quarter", "Report fire-safety.quarter"));
        ReportRequest request = fire.requests.get(0);
        assertThat(request.unit().code()).isEqualTo("BUN-F");
        assertThat(request.period()).isEqualTo(Period.valueOf("2026-Q1"));
        assertThat(request.asOf()).as("to the millisecond, as it is stored").isEqualTo("2026-03-31T21:59:59.123Z");
    }

    @Test
    public void aUnitIsNamedByIdAsWellAsByCode() {
        desk().make("fire-safety.quarter", Parish.id("HEMMET").toString(), null);

        assertThat(fire.requests.get(0).unit().code()).isEqualTo("HEMMET");
    }

    @Test
    public void whoeverMadeAReportOfWhatStandsInTheTrail() {
        desk().make("fire-safety.quarter", "BUN-F", Period.valueOf("2026-Q1"));

        assertThat(archive.kept())
                .containsExactly(AuditEntry.of(
                        "reporting.report.make",
                        "report",
                        "fire-safety.quarter",
                        Parish.id("BUN-F"),
                        Map.of(),
                        Map.of("unit", "BUN-F", "period", "2026-Q1")));
    }

    @Test
    public void theTrailNamesTheUnitAndThePeriodThatWereNotAskedFor() {
        reader.mayRead(department());

        desk().make("fire-safety.quarter", null, null);

        assertThat(archive.kept())
                .extracting(AuditEntry::after)
                .containsExactly(Map.of("unit", "BUN-F", "period", "2026-Q1"));
    }

    @Test
    public void whatCannotStandInTheTrailIsNotHandedOut() {
        archive.breakDown();

        Unavailable refusal =
                catchThrowableOfType(Unavailable.class, () -> desk().make("fire-safety.quarter", "BUN-F", null));

        assertThat(refusal.status()).isEqualTo(503);
        assertThat(archive.kept()).isEmpty();
    }

    @Test
    public void whoMayReadAnotherDepartmentIsRefused() {
        reader.mayRead(department());

        Problem refusal = refused(Forbidden.class, () -> desk().make("fire-safety.quarter", "HEMMET", null));

        assertThat(refusal.rule()).isEqualTo("not-permitted");
        assertThat(refusal.detail().sv()).contains("reporting.read");
    }

    @Test
    public void whoMayReadADepartmentIsRefusedTheWholeMunicipality() {
        reader.mayRead(department());

        refused(Forbidden.class, () -> desk().make("fire-safety.quarter", "KOMMUN", null));
    }

    @Test
    public void whoMayReadNothingIsRefusedWithAndWithoutAUnit() {
        reader.mayRead(Scope.NOTHING);

        refused(Forbidden.class, () -> desk().make("fire-safety.quarter", "BUN-F", null));
        refused(Forbidden.class, () -> desk().make("fire-safety.quarter", null, null));
    }

    @Test
    public void whoMayReadPremisesOnlyIsRefused() {
        reader.mayRead(new Scope(false, Set.of(), Set.of(UUID.randomUUID())));

        refused(Forbidden.class, () -> desk().make("fire-safety.quarter", null, null));
    }

    @Test
    public void withoutAUnitItIsTheWidestOfWhichTheCallerMayRead() {
        assertThat(subjectOf(Scope.EVERYTHING)).isEqualTo("KOMMUN");
        assertThat(subjectOf(department())).isEqualTo("BUN-F");
        assertThat(subjectOf(new Scope(false, Set.of(Parish.id("HEMMET")), Set.of())))
                .isEqualTo("HEMMET");
    }

    @Test
    public void aUnitThatIsNoMoreIsNotTheWidest() {
        assertThat(subjectOf(new Scope(false, Set.of(Parish.id("GAMLA"), Parish.id("SKOLA")), Set.of())))
                .isEqualTo("SKOLA");
    }

    @Test
    public void withoutAPeriodItIsTheQuarterOfTodayInSweden() {
        assertThat(periodAt("2026-03-31T21:59:59Z")).isEqualTo(Period.valueOf("2026-Q1"));
        assertThat(periodAt("2026-03-31T22:00:00Z")).as("midnight in Sweden").isEqualTo(Period.valueOf("2026-Q2"));
        assertThat(periodAt("2026-12-31T22:59:59Z")).isEqualTo(Period.valueOf("2026-Q4"));
        assertThat(periodAt("2026-12-31T23:00:00Z")).as("new year in Sweden").isEqualTo(Period.valueOf("2027-Q1"));
    }

    @Test
    public void anUnknownReportIsNotThere() {
        NotFound refusal = refused(NotFound.class, () -> desk().make("fire-safety.yearly", "BUN-F", null));

        assertThat(refusal.detail().sv()).startsWith("Rapporten fire-safety.yearly finns inte");
        assertThat(refusal.detail().en()).startsWith("The report fire-safety.yearly does not exist");
    }

    @Test
    public void anUnknownUnitIsNotThere() {
        NotFound refusal = refused(NotFound.class, () -> desk().make("fire-safety.quarter", "XYZ", null));

        assertThat(refusal.detail().sv()).startsWith("Enheten XYZ finns inte");
        refused(
                NotFound.class,
                () -> desk().make("fire-safety.quarter", UUID.randomUUID().toString(), null));
    }

    @Test
    public void beforeAnythingWasImportedThereIsNoUnit() {
        parish = new Parish();

        refused(NotFound.class, () -> desk().make("fire-safety.quarter", null, null));
    }

    @Test
    public void theReportsOfAllModulesAreInOneList() {
        assertThat(desk().definitions())
                .extracting(ReportDefinition::id)
                .containsExactly("absence.month", "fire-safety.quarter");

        desk().make("absence.month", "BUN-F", null);

        assertThat(absence.requests).hasSize(1);
        assertThat(fire.requests).isEmpty();
    }

    @Test
    public void anUnknownFormatIsRefusedBeforeAnythingIsMade() {
        Malformed refusal = refused(
                Malformed.class,
                () -> new ReportsResource(desk(), new Renderers())
                        .report("fire-safety.quarter", "BUN-F", null, "odt", null, null));

        assertThat(refusal.rule()).isEqualTo("format-unknown");
        assertThat(refusal.detail())
                .isEqualTo(new Text("format ska vara pdf, docx eller xlsx.", "format must be pdf, docx or xlsx."));
    }

    @Test
    public void whatIsNoPeriodIsRefusedWithWhatToWrite() {
        for (String written : List.of("", "2026-Q5", "2026-T4", "2026-13", "2026-Q", "Q1", "26", "2026/2028")) {
            assertUnreadable(written);
        }
        assertUnreadable("2026-02-30..2026-03-01");
        assertUnreadable("2026-03-02..2026-03-01");
    }

    private static void assertUnreadable(String written) {
        Malformed refusal = catchThrowableOfType(Malformed.class, () -> Period.valueOf(written));

        assertThat(refusal).as(written).isNotNull();
        assertThat(refusal.rule()).isEqualTo("period-unreadable");
        assertThat(refusal.detail().sv()).contains(written, "2026-Q1");
        assertThat(refusal.detail().en()).contains(written, "2026-Q1");
    }

    // given, when, then

    private final Reader reader = new Reader();
    private final Archive archive = new Archive();
    private final Written fire = new Written("fire-safety.quarter");
    private final Written absence = new Written("absence.month");
    private Parish parish = new Parish();
    private Instant now = Instant.parse("2026-03-31T21:59:59.123456Z");

    @Before
    public void givenWhoeverMayReadEverything() {
        parish.found();
        reader.mayRead(Scope.EVERYTHING);
    }

    private ReportDesk desk() {
        return new ReportDesk(
                parish, reader, archive, archive, Clock.fixed(now, ZoneOffset.UTC), List.of(fire, absence));
    }

    private static Scope department() {
        return new Scope(false, Set.of(Parish.id("SKOLA"), Parish.id("BUN-F")), Set.of());
    }

    private String subjectOf(Scope scope) {
        reader.mayRead(scope);
        desk().make("fire-safety.quarter", null, null);
        return last().unit().code();
    }

    private Period periodAt(String moment) {
        now = Instant.parse(moment);
        desk().make("fire-safety.quarter", null, null);
        return last().period();
    }

    private ReportRequest last() {
        return fire.requests.get(fire.requests.size() - 1);
    }

    /** Nothing is made, and nothing stands in the trail. */
    private <P extends Problem> P refused(Class<P> refusal, ThrowingCallable asking) {
        P problem = catchThrowableOfType(refusal, asking);
        assertThat(problem).isNotNull();
        assertThat(fire.requests).isEmpty();
        assertThat(archive.kept()).isEmpty();
        return problem;
    }

    /** A report that says which it is, and keeps what it was asked. */
    private static final class Written implements ReportSource {

        private final List<ReportRequest> requests = new ArrayList<>();
        private final String id;

        Written(String id) {
            this.id = id;
        }

        @Override
        public List<ReportDefinition> reports() {
            return List.of(new ReportDefinition(id, Text.same(id), Text.same(id)));
        }

        @Override
        public Report make(String report, ReportRequest request) {
            requests.add(request);
            return new Report(new Text("Rapport " + report, "Report " + report), Text.same(""), List.of());
        }
    }
}
