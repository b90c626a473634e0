// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.Caller;
import se.rond.gapanalysis.api.AssessmentFilter;
import se.rond.gapanalysis.api.AssessmentState;
import se.rond.gapanalysis.api.AssessmentView;
import se.rond.gapanalysis.api.CampaignFilter;
import se.rond.gapanalysis.api.CampaignState;
import se.rond.gapanalysis.api.CampaignView;
import se.rond.gapanalysis.api.ProposalFilter;
import se.rond.kernel.PageRequest;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

@RunWith(Parameterized.class)
public class DemoCampaignsTest {

    @Test
    public void lastYearIsCompiledAndThisYearIsInProgress() {
        whenFilled();

        assertThat(campaigns())
                .extracting(campaign -> campaign.year() + " " + campaign.state())
                .containsExactly("2026 OPEN", "2025 COMPILED");
        assertThat(assessments(2025)).hasSize(3).allSatisfy(assessment -> {
            assertThat(assessment.state()).isEqualTo(AssessmentState.COMPILED);
            assertThat(assessment.score()).isNotNull();
            assertThat(assessment.answered()).isEqualTo(assessment.questions());
        });
        assertThat(assessments(2026))
                .extracting(AssessmentView::state)
                .containsExactly(AssessmentState.SELF_ASSESSED, AssessmentState.APPROVED, AssessmentState.IN_PROGRESS);
        assertThat(assessments(2026).get(1).change()).as("since last year").isNotNull();
        assertThat(gap.proposals
                        .proposals(new ProposalFilter(null, null, null, Set.of()), PageRequest.first(50))
                        .items())
                .isNotEmpty();
    }

    @Test
    public void fillingTwiceChangesNothing() {
        whenFilled();
        List<AssessmentView> before = assessments(2025);

        whenFilled();

        assertThat(assessments(2025)).isEqualTo(before);
        assertThat(campaigns()).hasSize(2);
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private GapAnalysis gap;

    public DemoCampaignsTest(Database database) {
        store = new StoreRule(database, "gap-analysis");
    }

    @Before
    public void givenAnAutumnDay() {
        store.clock().set("2026-11-28T12:00:00Z");
        gap = new GapAnalysis(store);
    }

    private void whenFilled() {
        gap.people.as(Caller.SYSTEM, () -> {
            gap.demo.fill();
            return true;
        });
        gap.as("coordinator");
    }

    private List<CampaignView> campaigns() {
        return gap.campaigns
                .campaigns(new CampaignFilter(null, (CampaignState) null, null), PageRequest.first(10))
                .items();
    }

    private List<AssessmentView> assessments(int year) {
        return gap.reading
                .assessments(new AssessmentFilter(null, year, null, null, Set.of(), false), PageRequest.first(50))
                .items();
    }
}
