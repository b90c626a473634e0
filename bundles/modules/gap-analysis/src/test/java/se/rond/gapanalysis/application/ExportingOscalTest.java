// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.gapanalysis.api.Acceptance;
import se.rond.gapanalysis.api.AnswerGiven;
import se.rond.gapanalysis.api.ExportingOscal;
import se.rond.gapanalysis.api.ProposalFilter;
import se.rond.gapanalysis.api.ProposalState;
import se.rond.gapanalysis.api.ProposalView;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.application.oscal.OscalExporting;
import se.rond.gapanalysis.domain.documents.Remarks;
import se.rond.gapanalysis.domain.documents.Sent;
import se.rond.gapanalysis.domain.oscal.results.ActionPlan;
import se.rond.gapanalysis.domain.oscal.results.Results;
import se.rond.gapanalysis.domain.oscal.results.Results.Asked;
import se.rond.gapanalysis.domain.oscal.results.Results.OfUnit;
import se.rond.gapanalysis.domain.oscal.results.ResultsFile;
import se.rond.gapanalysis.persistence.JpaOpenAnswers;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

@RunWith(Parameterized.class)
public class ExportingOscalTest {

    @Test
    public void anAssessmentIsWhatTheSchemasDemandAndComesBack() {
        givenReviewed(3, 1, 2);

        String document = written(exports.results(department));

        assertThat(faults("assessment-results", document)).isEmpty();
        Results results = results(document);
        assertThat(results.id()).isEqualTo(department);
        OfUnit unit = results.units().get(0);
        assertThat(unit.facts()).containsEntry("unit-code", "BUN").containsEntry("state", "REVIEWED");
        assertThat(unit.questions()).extracting(Asked::ref).containsExactly("q1", "q2", "q3");
        assertThat(unit.questions()).extracting(Asked::satisfied).containsExactly(true, false, false);
        assertThat(unit.questions().get(0).facts())
                .containsEntry("level", "3")
                .containsEntry("evidence-ref", "KS-2026/1")
                .containsEntry("weight", "3");
        assertThat(unit.questions().get(1).facts()).containsEntry("gap", "2");
        assertThat(document).isEqualTo(written(exports.results(department)));
    }

    @Test
    public void whatWasNotAnsweredAndWhatDoesNotApplyIsNotJudged() {
        gap.as("contact BUN");
        gap.answer(department, "q2", new AnswerGiven(null, true, "Vi har ingen\negen drift.", null));

        Results results = results(written(exports.results(department)));

        Asked unanswered = results.units().get(0).questions().get(0);
        Asked inapplicable = results.units().get(0).questions().get(1);
        assertThat(unanswered.answered()).isNull();
        assertThat(unanswered.satisfied()).isNull();
        assertThat(inapplicable.satisfied()).isNull();
        assertThat(inapplicable.facts())
                .containsEntry("not-applicable", "yes")
                .containsEntry("reason", "Vi har ingen\negen drift.");
    }

    @Test
    public void freeTextIsNotInTheFileOfWhoeverMayNotReadIt() {
        givenReviewed(3, 1, 2);
        gap.as("director");

        String document = written(exports.results(department));

        assertThat(document).doesNotContain("KS-2026/1").contains("masked");
        assertThat(faults("assessment-results", document)).isEmpty();
    }

    @Test
    public void aCampaignHasTheAssessmentsOfEveryUnitThatTheCallerMaySee() {
        gap.as("coordinator");
        Results all = results(written(exports.resultsOfCampaign(campaign)));
        int units = all.units().size();

        assertThat(units).isGreaterThan(2);
        assertThat(all.facts()).containsEntry("kind", "campaign").containsEntry("year", "2026");
        assertThat(faults("assessment-results", written(exports.resultsOfCampaign(campaign))))
                .isEmpty();
    }

    @Test
    public void aPlanSaysWhatIsDoneAboutEveryGap() {
        givenReviewed(1, 1, 3);
        List<ProposalView> proposed = gap.proposals
                .proposals(
                        new ProposalFilter(null, department, null, java.util.Set.of(ProposalState.OPEN)),
                        PageRequest.first(10))
                .items();
        gap.proposals.accept(proposed.get(0).id(), new Acceptance(null, null, null, null));
        gap.proposals.dismiss(proposed.get(1).id(), new Reason("Görs i ett annat arbete"));

        String document = written(exports.plan(department));

        assertThat(faults("poam", document)).isEmpty();
        ActionPlan plan = ResultsFile.plan(sent.file("a.json", document), new Remarks());
        assertThat(plan.items()).extracting(ActionPlan.Item::closed).containsExactlyInAnyOrder(false, true);
        assertThat(plan.items())
                .extracting(item -> item.facts().get("state"))
                .containsExactlyInAnyOrder("ACCEPTED", "DISMISSED");
        assertThat(plan.items())
                .filteredOn(item -> !item.closed())
                .extracting(item -> item.facts().get("finding-state"))
                .containsExactly("REPORTED");
        gap.as("coordinator");
        assertThat(faults("poam", written(exports.planOfCampaign(campaign)))).isEmpty();
    }

    @Test
    public void aPlanWithoutAnythingInItIsRefused() {
        gap.as("coordinator");

        assertThat(GapAnalysis.refusal(() -> exports.plan(department))).isEqualTo("plan-empty");
        assertThat(GapAnalysis.refusal(() -> exports.planOfCampaign(campaign))).isEqualTo("plan-empty");
    }

    @Test
    public void whoeverMayNotKnowOfItGetsNothing() {
        gap.as("stranger");

        assertThat(GapAnalysis.refusal(() -> exports.results(department))).isIn("not-found", "not-permitted");
        assertThat(GapAnalysis.refusal(() -> exports.plan(department))).isIn("not-found", "not-permitted");
    }

    @Test
    public void answersOfOpenAssessmentsAreCountedByQuestion() {
        JpaOpenAnswers open = new JpaOpenAnswers(store.entities("gap-analysis"));
        int before = store.work().read(() -> open.assessments(pack.id()));
        givenReviewed(3, 1, 2);

        assertThat(before).isGreaterThan(2);
        assertThat(store.work().read(() -> open.answers(pack.id()))).isEqualTo(Map.of("q1", 1, "q2", 1, "q3", 1));
        gap.as("head BUN");
        gap.judging.approve(department);
        assertThat(store.work().read(() -> open.answers(pack.id()))).isEmpty();
        assertThat(store.work().read(() -> open.assessments(pack.id()))).isEqualTo(before - 1);
    }

    private void givenReviewed(int... levels) {
        gap.as("contact BUN");
        gap.answerAll(department, levels);
        gap.answering.submit(department);
        gap.as("coordinator");
        gap.judging.review(department);
    }

    private Results results(String document) {
        Results results = ResultsFile.results(sent.file("a.json", document), new Remarks());
        assertThat(written(out -> se.rond.gapanalysis.domain.oscal.results.ResultsWriter.write(results, out)))
                .as("what comes back gives the same again")
                .isEqualTo(document);
        return results;
    }

    private static List<String> faults(String model, String document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(ExportingOscalTest.class.getResourceAsStream("/oscal/oscal_" + model + "_schema-1.2.1.json"))
                .validate(document, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String written(ExportingOscal.Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    @Rule
    public final Sent sent = new Sent();

    private final Pack pack = OwnPack.small().pack();
    private GapAnalysis gap;
    private ExportingOscal exports;
    private UUID campaign;
    private UUID department;

    public ExportingOscalTest(Database database) {
        store = new StoreRule(database, "gap-analysis");
    }

    @Before
    public void givenACampaign() {
        gap = new GapAnalysis(store);
        campaign = gap.running(2026, pack);
        department = gap.of(campaign, "BUN");
        exports = new OscalExporting(
                gap.reading, gap.campaigns, gap.proposals, gap.findings, gap.measures, gap.store.work());
    }
}
