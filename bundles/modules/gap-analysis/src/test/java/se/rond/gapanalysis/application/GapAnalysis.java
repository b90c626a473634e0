// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import se.rond.access.Compartment;
import se.rond.access.Scope;
import se.rond.audit.AuditEntry;
import se.rond.gapanalysis.api.AnswerGiven;
import se.rond.gapanalysis.api.AnswerView;
import se.rond.gapanalysis.api.AnsweringAssessments;
import se.rond.gapanalysis.api.AssessedQuestion;
import se.rond.gapanalysis.api.AssessmentDetail;
import se.rond.gapanalysis.api.CampaignPlan;
import se.rond.gapanalysis.api.ComparingAssessments;
import se.rond.gapanalysis.api.DecidingProposals;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.JudgingAssessments;
import se.rond.gapanalysis.api.LevelReviewed;
import se.rond.gapanalysis.api.NotingExports;
import se.rond.gapanalysis.api.Participant;
import se.rond.gapanalysis.api.ReadingAssessments;
import se.rond.gapanalysis.api.ReadingFigureRecords;
import se.rond.gapanalysis.api.ReleasingRecords;
import se.rond.gapanalysis.api.RunningCampaigns;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.followup.CompilationReport;
import se.rond.gapanalysis.followup.GapDuties;
import se.rond.gapanalysis.followup.GapFigureRecords;
import se.rond.gapanalysis.followup.GapFigures;
import se.rond.gapanalysis.persistence.JpaAnswers;
import se.rond.gapanalysis.persistence.JpaAssessmentDuties;
import se.rond.gapanalysis.persistence.JpaAssessments;
import se.rond.gapanalysis.persistence.JpaCampaigns;
import se.rond.gapanalysis.persistence.JpaPacks;
import se.rond.gapanalysis.persistence.JpaProposals;
import se.rond.gapanalysis.persistence.JpaResultCounts;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Problem;
import se.rond.organisation.UnitKind;
import se.rond.platform.persistence.testing.Callers;
import se.rond.platform.persistence.testing.FindingRegister;
import se.rond.platform.persistence.testing.Municipality;
import se.rond.platform.persistence.testing.StoreRule;
import se.rond.reporting.Report;
import se.rond.reporting.ReportFile;
import se.rond.reporting.ReportFormat;

/**
 * The whole module without a framework, on a database. Around it a small municipality: contacts and heads of its departments,
 * a coordinator, IT, a director who may see results only.
 */
public final class GapAnalysis {

    public final Municipality municipality = new Municipality();
    public final Callers people = new Callers();
    public final FindingRegister findings = new FindingRegister();
    public final MeasureBook measures = new MeasureBook();
    public final List<AuditEntry> trail = new ArrayList<>();
    public final List<String> told = new ArrayList<>();
    private final List<String> actors = new ArrayList<>();

    public final PackShelf packs;
    public final RunningCampaigns campaigns;
    public final ReadingAssessments reading;
    public final AnsweringAssessments answering;
    public final JudgingAssessments judging;
    public final DecidingProposals proposals;
    public final ComparingAssessments comparing;
    public final CompilationReport report;
    public final DemoCampaigns demo;
    public final GapDuties duties;
    public final GapFigures figures;
    public final ReadingFigureRecords records;
    public final GapPlaces places;
    public final Results results;
    public final NotingExports exports;
    public final ReleasingRecords release;
    public final List<Report> rendered = new ArrayList<>();
    public final StoreRule store;

    public GapAnalysis(StoreRule store) {
        this.store = store;
        municipality.unit("KSF", "KOMMUN", UnitKind.DEPARTMENT);
        municipality.unit("IT", "KSF", UnitKind.AREA);
        grantRoles();
        var entities = store.entities("gap-analysis");
        var work = store.work();
        var assessments = new JpaAssessments(entities);
        var answers = new JpaAnswers(entities);
        var stored = new JpaCampaigns(entities);
        packs = new PackShelf(new JpaPacks(entities), work, people, this::record, store.clock());
        places = new GapPlaces(people, municipality, store.clock());
        GapTrail rounds = new GapTrail(this::record);
        Messages messages = new Messages(
                (person, notice) -> told.add(notice.key().replaceAll("assessment/[0-9a-f-]{36}/", "") + " to "
                        + municipality.person(person).orElseThrow().givenName()),
                places);
        AskedUnits asked = new AskedUnits(places);
        AssessmentViews views = new AssessmentViews(assessments, answers, stored, packs, places);
        reading = new AssessmentReading(assessments, answers, views, new Readings(this::reads), places, work);
        results = new Results(assessments, answers, views);
        campaigns = new CampaignPlanning(
                stored,
                assessments,
                asked,
                new CampaignDetails(assessments, asked, messages, places),
                packs,
                messages,
                rounds,
                places,
                work);
        answering = new AssessmentAnswering(assessments, answers, views, reading, messages, rounds, places, work);
        JpaProposals proposed = new JpaProposals(entities);
        GapFindings gaps = new GapFindings(proposed, answers, views, findings, measures, measures, places);
        judging = new AssessmentJudging(
                assessments, answers, views, reading, results, gaps, messages, rounds, places, work);
        proposals = new ProposalDesk(proposed, gaps, rounds, places, work);
        demo = new DemoCampaigns(
                stored,
                assessments,
                asked,
                packs,
                new DemoAnswers(answers, views, results, gaps, places),
                places,
                work);
        duties = new GapDuties(new JpaAssessmentDuties(entities), work);
        JpaResultCounts counts = new JpaResultCounts(entities);
        figures = new GapFigures(counts, municipality, work);
        JpaPacks shelved = new JpaPacks(entities);
        AssessmentComparing across = new AssessmentComparing(
                stored,
                assessments,
                answers,
                packs,
                new Suggestions(assessments, answers, views, packs, shelved, places),
                new Readings(this::reads),
                places,
                work);
        comparing = across;
        report = new CompilationReport(new Compilation(stored, assessments, proposed, across), work);
        exports = new ExportTrail(assessments, stored, rounds, places, work);
        release = new RecordRelease(assessments, views, rounds, places, this::render, work);
        records = new GapFigureRecords(counts, new ResultRecords(places), municipality, places, work);
    }

    private void grantRoles() {
        for (String department : List.of("BUN", "VON", "KSF")) {
            UUID contact = municipality.person("contact " + department, false);
            municipality.holds(GapPlaces.CONTACT, contact, "department", Municipality.id(department));
            UUID head = municipality.person("head " + department, false);
            municipality.holds(GapPlaces.HEAD, head, "department", Municipality.id(department));
            Scope reach = new Scope(false, municipality.subtree(Municipality.id(department)), Set.of());
            grant("contact " + department, reach, GapPermissions.READ_RESULTS, GapPermissions.READ);
            grant("contact " + department, reach, GapPermissions.ANSWER, GapPermissions.COMMENT);
            grant("contact " + department, reach, GapPermissions.DECIDE);
            grant("head " + department, reach, GapPermissions.READ_RESULTS, GapPermissions.READ);
            grant("head " + department, reach, GapPermissions.APPROVE, GapPermissions.DECIDE);
        }
        UUID coordinator = municipality.person("coordinator", false);
        municipality.holds(GapPlaces.COORDINATOR, coordinator, "municipality", Municipality.id("KOMMUN"));
        municipality.person("strategist", false);
        for (String name : List.of("coordinator", "strategist")) {
            grant(name, Scope.EVERYTHING, GapPermissions.READ_RESULTS, GapPermissions.READ, GapPermissions.REVIEW);
            grant(name, Scope.EVERYTHING, GapPermissions.PLAN, GapPermissions.IMPORT, GapPermissions.COMMENT);
            grant(name, Scope.EVERYTHING, GapPermissions.DECIDE);
        }
        grant("strategist", Scope.EVERYTHING, GapPermissions.ANSWER, GapPermissions.APPROVE);
        municipality.person("operator", false);
        grant("operator", Scope.EVERYTHING, GapPermissions.READ_RESULTS, GapPermissions.READ);
        grant("operator", Scope.EVERYTHING, GapPermissions.ANSWER_IT, GapPermissions.COMMENT);
        municipality.person("director", false);
        grant("director", Scope.EVERYTHING, GapPermissions.READ_RESULTS);
        municipality.person("stranger", false);
        municipality.person("registrar", false);
        grant("registrar", Scope.EVERYTHING, GapPermissions.READ_RESULTS, GapPermissions.RELEASE);
    }

    private ReportFile render(Report report, ReportFormat format, Locale language) {
        rendered.add(report);
        return new ReportFile(format, report.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void grant(String name, Scope scope, String... permissions) {
        for (String permission : permissions) {
            people.grant(name, permission, scope);
        }
    }

    private void record(AuditEntry entry) {
        trail.add(entry);
        actors.add(people.caller().name());
    }

    private void reads(String action, String type, UUID subject, UUID unit, Compartment compartment) {
        record(new AuditEntry(action, type, subject.toString(), unit, compartment, null, Map.of(), Map.of()));
    }

    /** What happened to a record, and by whom: {@code start by contact BUN}. */
    public List<String> trailOf(UUID subject) {
        return IntStream.range(0, trail.size())
                .filter(i -> trail.get(i).subject().equals(subject.toString()))
                .mapToObj(i -> trail.get(i).action().replaceAll(".*\\.", "") + " by " + actors.get(i))
                .toList();
    }

    public void as(String name) {
        people.actAs(name, Municipality.id(name));
    }

    /** A campaign that began on 1 September, due at the end of November. */
    public static CampaignPlan plan(int year, Pack pack, Map<String, String> answerers, Map<String, Integer> targets) {
        return new CampaignPlan(
                "Gapanalys " + year,
                year,
                pack.id(),
                null,
                answerers,
                targets,
                LocalDate.of(year, 9, 1),
                LocalDate.of(year, 11, 30),
                LocalDate.of(year, 12, 31),
                LocalDate.of(year + 1, 1, 31));
    }

    /** Planned and invited to, by the coordinator: IT answers for itself, KSF for what is central. */
    public UUID running(int year, Pack pack) {
        as("coordinator");
        packs.install(pack);
        UUID id = Municipality.id("campaign " + year + pack.id());
        campaigns.plan(id, plan(year, pack, Map.of("it", "IT", "central", "KSF"), Map.of()), IfMatch.none());
        campaigns.invite(id);
        return id;
    }

    /** The assessment of a unit. */
    public UUID of(UUID campaign, String unit) {
        return campaigns.campaign(campaign).participants().stream()
                .filter(participant -> participant.unit().code().equals(unit))
                .map(Participant::assessment)
                .findFirst()
                .orElseThrow();
    }

    public static AnswerGiven level(int level) {
        return new AnswerGiven(level, null, null, level >= 3 ? "KS-2026/1" : null);
    }

    public AnswerView answer(UUID assessment, String ref, AnswerGiven given) {
        AnswerView present = answerTo(assessment, ref);
        return answering
                .answer(assessment, ref, given, present == null ? IfMatch.none() : IfMatch.version(present.version()))
                .view();
    }

    public AnswerView judge(UUID assessment, String ref, Integer level, String comment) {
        return judging.judge(
                assessment,
                ref,
                new LevelReviewed(level, comment),
                IfMatch.version(answerTo(assessment, ref).version()));
    }

    public AnswerView answerTo(UUID assessment, String ref) {
        return reading.assessment(assessment).questions().stream()
                .filter(question -> question.question().ref().equals(ref))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    /** Every question of an assessment, in their order. */
    public void answerAll(UUID assessment, int... levels) {
        List<AssessedQuestion> questions = reading.assessment(assessment).questions();
        for (int i = 0; i < questions.size(); i++) {
            answer(assessment, questions.get(i).question().ref(), level(levels[i]));
        }
    }

    /** Answered and submitted by the contact, reviewed by the coordinator, approved by the head. */
    public AssessmentDetail approved(UUID assessment, String department, int... levels) {
        as("contact " + department);
        answerAll(assessment, levels);
        answering.submit(assessment);
        as("coordinator");
        judging.review(assessment);
        as("head " + department);
        return judging.approve(assessment);
    }

    public static String refusal(Runnable action) {
        try {
            action.run();
        } catch (Problem refused) {
            return refused.rule();
        }
        return "not refused";
    }
}
