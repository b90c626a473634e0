// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.rond.systemsecurity.api.SystemSecurityPermissions.*;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import se.rond.access.Compartment;
import se.rond.access.Scope;
import se.rond.audit.AuditEntry;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Problem;
import se.rond.notices.Notice;
import se.rond.platform.persistence.testing.Callers;
import se.rond.platform.persistence.testing.FollowedUp;
import se.rond.platform.persistence.testing.Municipality;
import se.rond.platform.persistence.testing.StoreRule;
import se.rond.reporting.ReportFile;
import se.rond.systemsecurity.api.Hosting;
import se.rond.systemsecurity.api.SystemGiven;
import se.rond.systemsecurity.api.SystemStatus;
import se.rond.systemsecurity.application.AnalysisDecisions;
import se.rond.systemsecurity.application.AnalysisDesk;
import se.rond.systemsecurity.application.AnalysisReader;
import se.rond.systemsecurity.application.AnalysisReading;
import se.rond.systemsecurity.application.AnalysisReporting;
import se.rond.systemsecurity.application.AnalysisStarts;
import se.rond.systemsecurity.application.AnalysisSteps;
import se.rond.systemsecurity.application.AnalysisTasks;
import se.rond.systemsecurity.application.AnalysisWriting;
import se.rond.systemsecurity.application.DailyRound;
import se.rond.systemsecurity.application.DutyBook;
import se.rond.systemsecurity.application.ExportTrail;
import se.rond.systemsecurity.application.FigureRecords;
import se.rond.systemsecurity.application.Leaving;
import se.rond.systemsecurity.application.MatrixBook;
import se.rond.systemsecurity.application.MeasureNews;
import se.rond.systemsecurity.application.RecordRelease;
import se.rond.systemsecurity.application.Reminding;
import se.rond.systemsecurity.application.ShippedContent;
import se.rond.systemsecurity.application.ShippedMatrices;
import se.rond.systemsecurity.application.Statistics;
import se.rond.systemsecurity.application.SupplierPart;
import se.rond.systemsecurity.application.SystemBook;
import se.rond.systemsecurity.application.SystemDesk;
import se.rond.systemsecurity.application.SystemImport;
import se.rond.systemsecurity.application.SystemSecuritySettings;
import se.rond.systemsecurity.domain.Duties;
import se.rond.systemsecurity.persistence.JpaAnalyses;
import se.rond.systemsecurity.persistence.JpaCounts;
import se.rond.systemsecurity.persistence.JpaDuties;
import se.rond.systemsecurity.persistence.JpaMatrices;
import se.rond.systemsecurity.persistence.JpaPurge;
import se.rond.systemsecurity.persistence.JpaSystems;
import se.rond.systemsecurity.persistence.JpaTasks;

/** The module on a database, in a small municipality, acted on by people whom a test names. */
public final class SystemOffice {

    public static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    public final Municipality town = new Municipality();
    public final Callers callers = new Callers();
    public final List<AuditEntry> trail = new ArrayList<>();
    public final SystemSecuritySettings settings = new SystemSecuritySettings(2, 180, Duration.ofHours(1));
    public final JpaSystems systems;
    public final SystemDesk desk;
    public final ShippedContent content = new ShippedContent();
    public final FollowedUp followUp = new FollowedUp();
    public final JpaAnalyses analyses;
    public final AnalysisDesk analysisDesk;
    public final MatrixBook matrixBook;
    public final MeasureNews news;
    public final AnalysisReader reader;
    public final AnalysisSteps steps;
    public final AnalysisWriting writing;
    public final AnalysisReading reading;
    public final SupplierPart supplier;
    public final SystemBook book;
    public final AnalysisTasks tasks;
    public final Duties duties;
    public final Statistics statistics;
    public final FigureRecords records;
    public final DailyRound round;
    public final List<String> noted = new ArrayList<>();
    public final Set<String> told = new TreeSet<>();
    public final SystemImport imports;
    public final StoreRule store;

    public SystemOffice(StoreRule store) {
        this.store = store;
        store.clock().set("2026-03-02T08:00:00Z");
        systems = new JpaSystems(store.entities("it-system-security"));
        desk = new SystemDesk(callers, town, trail::add, store.clock());
        analyses = new JpaAnalyses(store.entities("it-system-security"));
        JpaMatrices matrices = new JpaMatrices(store.entities("it-system-security"));
        analysisDesk = new AnalysisDesk(analyses, systems, matrices, content, desk);
        duties = new JpaDuties(store.entities("it-system-security"));
        DutyBook dutyBook = new DutyBook(duties, settings);
        JpaCounts counts = new JpaCounts(store.entities("it-system-security"));
        statistics = new Statistics(counts, store.work(), store.clock());
        records = new FigureRecords(statistics, analysisDesk);
        book = new SystemBook(systems, desk, analysisDesk, dutyBook, statistics, settings, store.work());
        tasks = new AnalysisTasks(new JpaTasks(store.entities("it-system-security")), systems, desk, store.work());
        matrixBook = new MatrixBook(matrices, analysisDesk, new ShippedMatrices(content), store.work());
        news = new MeasureNews(analyses, followUp, desk);
        reader = new AnalysisReader(analysisDesk, news, store.work());
        Leaving leaving = new Leaving(new JpaPurge(store.entities("it-system-security")), analysisDesk, news, dutyBook);
        steps = new AnalysisSteps(
                analysisDesk,
                new AnalysisStarts(analysisDesk, matrixBook),
                reader,
                new AnalysisDecisions(analysisDesk, dutyBook),
                news,
                leaving,
                store.work());
        writing = new AnalysisWriting(analysisDesk, reader, leaving, store.work());
        round = new DailyRound(
                new Reminding(systems, this::tell, desk), dutyBook, news, analysisDesk, callers, store.work());
        reading = new AnalysisReading(analysisDesk, reader, this::reads, store.work());
        supplier = new SupplierPart(analysisDesk, new PlainCsv(), store.work());
        imports = new SystemImport(new PlainCsv(), systems, book, desk, store.work());
        staff();
    }

    private void staff() {
        everywhere(
                "coordinator",
                READ,
                READ_INFOSEC,
                EDIT_SYSTEM,
                IMPORT,
                ANSWER_GATE,
                CLASSIFY,
                EDIT_ANALYSIS,
                REVIEW,
                EDIT_SCALES);
        everywhere("classifier", READ, READ_INFOSEC, CLASSIFY);
        everywhere("reviewer", READ, READ_INFOSEC, REVIEW);
        everywhere("owner", READ, READ_INFOSEC, APPROVE);
        everywhere("manager", READ, READ_INFOSEC, EDIT_ANALYSIS, EDIT_SYSTEM);
        everywhere("head", READ, READ_INFOSEC, ACCEPT_ORANGE);
        everywhere("director", READ, READ_INFOSEC, ACCEPT_RED);
        everywhere("reader", READ);
        everywhere("registrar", READ, RELEASE);
        town.person("stranger", false);
        Scope school = new Scope(false, Set.of(Municipality.id("SKOLA")), Set.of());
        town.person("schoolreader", false);
        callers.grant("schoolreader", READ, school);
        as("coordinator");
    }

    private void everywhere(String name, String... permissions) {
        town.person(name, false);
        for (String permission : permissions) {
            callers.grant(name, permission, Scope.EVERYTHING);
        }
    }

    public SystemOffice as(String name) {
        callers.actAs(name, Municipality.id(name));
        return this;
    }

    public SystemGiven given(String code, String unit) {
        return new SystemGiven(
                code,
                "System " + code,
                "Beskrivning av " + code,
                Municipality.id(unit),
                Municipality.id("owner"),
                Municipality.id("manager"),
                null,
                "Leverantör AB",
                Hosting.SAAS_EU,
                120,
                true,
                false,
                false,
                24,
                4,
                SystemStatus.ACTIVE,
                null,
                null);
    }

    public UUID system(String code, String unit) {
        UUID id = UUID.randomUUID();
        as("coordinator");
        book.save(id, given(code, unit), IfMatch.none());
        return id;
    }

    public ExportTrail exports() {
        return new ExportTrail(analysisDesk, store.work());
    }

    /** What is rendered is the report in its own words. */
    public RecordRelease release() {
        return new RecordRelease(
                analysisDesk,
                book,
                (report, format, language) ->
                        new ReportFile(format, report.toString().getBytes(StandardCharsets.UTF_8)),
                store.work());
    }

    public AnalysisReporting reports() {
        return new AnalysisReporting(reading, book, content);
    }

    /** What is noted of who reads: once for a record and day is the platform's own matter. */
    private void reads(String action, String subjectType, UUID subject, UUID unit, Compartment compartment) {
        noted.add(callers.caller().name() + " " + action + " " + subject + " " + compartment);
    }

    private boolean tell(UUID person, Notice notice) {
        return told.add(person + " " + notice.key());
    }

    public List<String> trailed() {
        return trail.stream().map(AuditEntry::action).toList();
    }

    /** The rule by which something is refused. */
    public static String refusal(Runnable what) {
        Problem refused = catchThrowableOfType(Problem.class, what::run);
        assertThat(refused).as("refused").isNotNull();
        return refused.rule();
    }

    public static List<String> violations(Runnable what) {
        Problem refused = catchThrowableOfType(Problem.class, what::run);
        assertThat(refused).as("refused").isNotNull();
        return refused.violations().stream()
                .map(violation -> violation.pointer() + " " + violation.rule())
                .toList();
    }
}
