// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.gapanalysis.application.GapAnalysis.refusal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.Compartment;
import se.rond.audit.AuditEntry;
import se.rond.gapanalysis.api.AnswerGiven;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.Municipality;
import se.rond.platform.persistence.testing.StoreRule;
import se.rond.reporting.PublicRecord;

/** What leaves Rond as a file: exports of those who may read, and public records of the registrar. */
@RunWith(Parameterized.class)
public class GivingOutTest {

    private static final PublicRecord USUAL = PublicRecord.of(null, "KS-2026/99");

    @Test
    public void anApprovedAssessmentIsGivenOutWithEveryFreeTextMasked() {
        givenAnswersWithWords();
        gap.answering.submit(school);
        gap.as("coordinator");
        gap.judge(school, "q1", 2, "GRANSKARENS ORD");
        gap.judging.review(school);
        gap.as("head BUN");
        gap.judging.approve(school);

        gap.as("registrar");
        String file =
                new String(gap.release.release(school, USUAL, Locale.ENGLISH).content(), StandardCharsets.UTF_8);

        assertThat(file).doesNotContain("HEMLIG", "BEVIS", "GRANSKARENS ORD");
        assertThat(file)
                .contains("[maskerat: OSL 18 kap. 8 §]", "Q1 Fråga q1", "KS-2026/99", "2026-10-01")
                .doesNotContain("T08:00:00Z");
        AuditEntry entry = gap.trail.get(gap.trail.size() - 1);
        assertThat(entry.action()).isEqualTo("gap-analysis.assessment.release");
        assertThat(entry.compartment()).isEqualTo(Compartment.INFOSEC);
        assertThat(entry.unit()).isEqualTo(Municipality.id("BUN"));
        assertThat(entry.after())
                .containsEntry("rule", "OSL 18 kap. 8 §")
                .containsEntry("registrationNumber", "KS-2026/99")
                .containsEntry("masked", 4)
                .containsKey("sha256");
        assertThat(gap.reading.assessment(school).questions().get(0).answer().reason())
                .as("the registrar reads nothing by it")
                .isNull();
    }

    @Test
    public void anotherRuleIsCitedWhereItIsChosen() {
        givenAnswersWithWords();
        gap.answering.submit(school);
        gap.as("coordinator");
        gap.judging.review(school);
        gap.as("head BUN");
        gap.judging.approve(school);

        gap.as("registrar");
        gap.release.release(school, PublicRecord.of("OSL 18 kap. 9 §", null), Locale.ENGLISH);

        assertThat(gap.rendered.get(0).toString()).contains("[maskerat: OSL 18 kap. 9 §]");
        assertThat(refusal(() -> PublicRecord.of("x".repeat(101), null))).isEqualTo("public-record-words");
    }

    @Test
    public void whatIsNotApprovedIsNotGivenOutAndNotByAnybody() {
        givenAnswersWithWords();

        gap.as("registrar");
        assertThat(refusal(() -> gap.release.release(school, USUAL, Locale.ENGLISH)))
                .isEqualTo("record-not-decided");
        gap.as("coordinator");
        assertThat(refusal(() -> gap.release.release(school, USUAL, Locale.ENGLISH)))
                .isEqualTo("not-permitted");
        gap.as("contact VON");
        assertThat(refusal(() -> gap.release.release(school, USUAL, Locale.ENGLISH)))
                .isEqualTo("not-found");
        assertThat(gap.rendered).isEmpty();
    }

    @Test
    public void everyExportIsInTheTrailOfTheCompartment() {
        gap.as("contact BUN");
        gap.exports.assessment(school, "answers");
        gap.exports.campaign(campaign, "report-pdf");
        gap.exports.list("proposals");

        List<AuditEntry> noted = gap.trail.subList(gap.trail.size() - 3, gap.trail.size());
        assertThat(noted)
                .extracting(AuditEntry::action)
                .containsExactly(
                        "gap-analysis.assessment.export", "gap-analysis.campaign.export", "gap-analysis.list.export");
        assertThat(noted).extracting(AuditEntry::compartment).containsOnly(Compartment.INFOSEC);
        assertThat(noted.get(0).unit()).isEqualTo(Municipality.id("BUN"));
        assertThat(noted.get(0).after()).containsEntry("format", "answers");
        assertThat(noted.get(2).subject()).isEqualTo("proposals");
        gap.as("contact VON");
        assertThat(refusal(() -> gap.exports.assessment(school, "answers"))).isEqualTo("not-found");
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private GapAnalysis gap;
    private UUID campaign;
    private UUID school;

    public GivingOutTest(Database database) {
        store = new StoreRule(database, "gap-analysis");
    }

    @Before
    public void givenTheAssessmentOfTheSchoolDepartment() {
        store.clock().set("2026-10-01T08:00:00Z");
        gap = new GapAnalysis(store);
        campaign = gap.running(2026, OwnPack.small().pack());
        school = gap.of(campaign, "BUN");
    }

    private void givenAnswersWithWords() {
        gap.as("contact BUN");
        gap.answer(school, "q1", new AnswerGiven(3, null, "HEMLIG BRIST", "BEVIS 17"));
        gap.answer(school, "q2", new AnswerGiven(1, null, "HEMLIG VÄG", null));
        gap.answer(school, "q3", new AnswerGiven(1, null, null, null));
    }
}
