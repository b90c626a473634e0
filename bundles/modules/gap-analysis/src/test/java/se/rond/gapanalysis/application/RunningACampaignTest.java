// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.rond.gapanalysis.application.GapAnalysis.plan;
import static se.rond.gapanalysis.application.GapAnalysis.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.gapanalysis.api.AssessmentFilter;
import se.rond.gapanalysis.api.AssessmentState;
import se.rond.gapanalysis.api.CampaignDetail;
import se.rond.gapanalysis.api.CampaignFilter;
import se.rond.gapanalysis.api.CampaignPlan;
import se.rond.gapanalysis.api.CampaignState;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Invalid;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.kernel.Stale;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.Municipality;
import se.rond.platform.persistence.testing.StoreRule;

@RunWith(Parameterized.class)
public class RunningACampaignTest {

    @Test
    public void eachUnitIsAskedWhatItAnswersFor() {
        CampaignDetail planned = gap.campaigns
                .plan(ID, plan(2026, pack, Map.of("it", "IT", "central", "KSF"), Map.of()), IfMatch.none())
                .view();

        assertThat(planned.participants())
                .extracting(unit -> unit.unit().code() + " " + unit.answerers() + " " + unit.questions())
                .containsExactly(
                        "BUN [department] 3", "IT [it] 2", "KSF [central, department] 4", "VON [department] 3");
        assertThat(planned.unasked()).isEmpty();
        assertThat(planned.participants().get(0).contacts()).containsExactly("contact BUN Ek");
        assertThat(planned.participants().get(1).contacts())
                .as("of the department above")
                .containsExactly("contact KSF Ek");
    }

    @Test
    public void whatNobodyIsAskedIsSaid() {
        CampaignDetail planned = gap.campaigns
                .plan(ID, plan(2026, pack, Map.of(), Map.of()), IfMatch.none())
                .view();

        assertThat(planned.unasked()).containsExactly("q4", "q5");
    }

    @Test
    public void aDepartmentSees46OfTheShippedQuestions() {
        CampaignDetail planned = gap.campaigns
                .plan(ID, plan(2026, ShippedPacks.packs().get(0), Map.of("central", "KSF"), Map.of()), IfMatch.none())
                .view();

        assertThat(planned.participants())
                .filteredOn(unit -> unit.unit().code().equals("BUN"))
                .extracting(unit -> unit.questions())
                .containsExactly(46);
    }

    @Test
    public void theInvitationMakesTheAssessmentsAndTellsTheContactsOnce() {
        UUID campaign = gap.running(2026, pack);
        gap.campaigns.invite(campaign);

        CampaignDetail open = gap.campaigns.campaign(campaign);
        assertThat(open.campaign().state()).isEqualTo(CampaignState.OPEN);
        assertThat(open.participants()).hasSize(4).allSatisfy(unit -> {
            assertThat(unit.assessment()).isNotNull();
            assertThat(unit.state()).isEqualTo(AssessmentState.DRAFT);
            assertThat(unit.score()).isNull();
        });
        assertThat(gap.told)
                .containsExactlyInAnyOrder(
                        "invited to contact BUN",
                        "invited to contact KSF",
                        "invited to contact KSF",
                        "invited to contact VON");
        assertThat(gap.trailOf(campaign)).containsExactly("plan by coordinator", "invite by coordinator");
    }

    @Test
    public void whatIsAskedIsFixedByTheInvitation() {
        UUID campaign = gap.running(2026, pack);

        assertThat(refusal(() -> gap.campaigns.plan(
                        campaign,
                        plan(2026, pack, Map.of(), Map.of()),
                        IfMatch.version(gap.campaigns.campaign(campaign).version()))))
                .isEqualTo("campaign-fixed");
    }

    @Test
    public void aPlanIsChangedByWhoeverSawItsVersion() {
        Saved<CampaignDetail> first = gap.campaigns.plan(ID, plan(2026, pack, Map.of(), Map.of()), IfMatch.none());
        assertThat(gap.campaigns
                        .plan(ID, plan(2026, pack, Map.of(), Map.of()), IfMatch.none())
                        .created())
                .as("sent again")
                .isFalse();
        CampaignPlan other = plan(2026, pack, Map.of("it", "IT"), Map.of("q1", 4));
        assertThat(refusal(() -> gap.campaigns.plan(ID, other, IfMatch.none()))).isEqualTo("version-missing");

        CampaignDetail changed = gap.campaigns
                .plan(ID, other, IfMatch.version(first.view().version()))
                .view();

        assertThat(changed.answerers().get("it").code()).isEqualTo("IT");
        assertThat(changed.targets()).containsExactly(Map.entry("q1", 4));
        assertThatThrownBy(() -> gap.campaigns.plan(
                        ID,
                        plan(2026, pack, Map.of(), Map.of()),
                        IfMatch.version(first.view().version())))
                .isInstanceOf(Stale.class);
    }

    @Test
    public void everythingThatIsWrongWithAPlanIsSaidAtOnce() {
        CampaignPlan wrong = new CampaignPlan(
                " ",
                2026,
                pack.id(),
                List.of("NOWHERE"),
                Map.of("department", "BUN", "it", "NOBODY"),
                Map.of("q1", 9, "q99", 3),
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 8, 1),
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2031, 1, 1));

        assertThatThrownBy(() -> gap.campaigns.plan(ID, wrong, IfMatch.none()))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(violation -> violation.rule())
                                .containsExactlyInAnyOrder(
                                        "name-missing",
                                        "dates-out-of-order",
                                        "date-out-of-range",
                                        "unit-unknown",
                                        "answerer-unknown",
                                        "unit-unknown",
                                        "level-out-of-range",
                                        "question-unknown"));
    }

    @Test
    public void aRaisedTargetIsAimedAt() {
        gap.campaigns.plan(ID, plan(2026, pack, Map.of(), Map.of("q1", 5)), IfMatch.none());
        gap.campaigns.invite(ID);
        UUID school = gap.of(ID, "BUN");
        gap.as("contact BUN");

        assertThat(gap.reading.assessment(school).questions().get(0).target()).isEqualTo(5);
        assertThat(gap.answer(school, "q1", GapAnalysis.level(4)).gap()).isEqualTo("1");
    }

    @Test
    public void oneAssessmentForEachUnitSetVersionAndYear() {
        gap.running(2026, pack);
        gap.campaigns.plan(ID, plan(2026, pack, Map.of(), Map.of()), IfMatch.none());

        assertThatThrownBy(() -> gap.campaigns.invite(ID)).isInstanceOfSatisfying(RuleBroken.class, refused -> {
            assertThat(refused.rule()).isEqualTo("assessment-exists");
            assertThat(refused.violations()).hasSize(3);
        });
        assertThat(gap.campaigns.campaign(ID).campaign().state()).isEqualTo(CampaignState.PLANNED);
        UUID other = gap.running(2026, ShippedPacks.packs().get(1));
        assertThat(gap.campaigns.campaign(other).participants())
                .as("another set")
                .isNotEmpty();
    }

    @Test
    public void nobodyIsInvitedToWhatIsOver() {
        gap.campaigns.plan(ID, plan(2026, pack, Map.of(), Map.of()), IfMatch.none());
        store.clock().set("2026-12-01T08:00:00Z");

        assertThat(refusal(() -> gap.campaigns.invite(ID))).isEqualTo("due-in-past");
    }

    @Test
    public void whatIsApprovedIsCompiledAndWhatIsMissingNeedsAReason() {
        UUID campaign = gap.running(2026, pack);
        gap.approved(gap.of(campaign, "BUN"), "BUN", 1, 2, 3);
        gap.as("coordinator");

        assertThatThrownBy(() -> gap.campaigns.compile(campaign, new Reason(null)))
                .isInstanceOfSatisfying(RuleBroken.class, refused -> {
                    assertThat(refused.rule()).isEqualTo("assessments-not-approved");
                    assertThat(refused.violations()).hasSize(3);
                });
        CampaignDetail compiled = gap.campaigns.compile(campaign, new Reason("Tiden är ute"));

        assertThat(compiled.campaign().state()).isEqualTo(CampaignState.COMPILED);
        assertThat(compiled.campaign().reason()).isEqualTo("Tiden är ute");
        assertThat(compiled.participants())
                .extracting(unit -> unit.unit().code() + " " + unit.state() + " " + unit.score())
                .containsExactly("BUN COMPILED 1.83", "IT DRAFT null", "KSF DRAFT null", "VON DRAFT null");

        gap.approved(gap.of(campaign, "VON"), "VON", 1, 1, 1);
        gap.as("coordinator");
        assertThat(gap.campaigns
                        .compile(campaign, new Reason("Två kom aldrig in"))
                        .participants())
                .as("what is approved later joins")
                .filteredOn(unit -> unit.state() == AssessmentState.COMPILED)
                .hasSize(2);
    }

    @Test
    public void aCampaignIsCancelledUntilSomebodyHasHandedIn() {
        UUID campaign = gap.running(2026, pack);
        assertThat(refusal(() -> gap.campaigns.cancel(campaign, new Reason(""))))
                .isEqualTo("reason-missing");
        CampaignDetail cancelled = gap.campaigns.cancel(campaign, new Reason("Fel uppsättning"));
        assertThat(cancelled.participants()).allMatch(unit -> unit.state() == AssessmentState.CANCELLED);
        assertThat(refusal(() -> gap.campaigns.compile(campaign, new Reason("x"))))
                .isEqualTo("campaign-cancelled");

        gap.campaigns.plan(ID, plan(2026, pack, Map.of(), Map.of()), IfMatch.none());
        gap.campaigns.invite(ID);
        gap.as("contact BUN");
        UUID school = gap.of(ID, "BUN");
        gap.answerAll(school, 1, 1, 1);
        gap.answering.submit(school);
        gap.as("coordinator");
        assertThat(refusal(() -> gap.campaigns.cancel(ID, new Reason("x")))).isEqualTo("campaign-has-results");
    }

    @Test
    public void onlyWhoPlansDoes() {
        gap.as("contact BUN");

        assertThat(refusal(() -> gap.campaigns.plan(ID, plan(2026, pack, Map.of(), Map.of()), IfMatch.none())))
                .isEqualTo("not-permitted");
        gap.running(2026, pack);
        gap.as("contact BUN");
        UUID campaign = gap.campaigns
                .campaigns(new CampaignFilter(null, null, null), PageRequest.first(10))
                .items()
                .get(0)
                .id();
        assertThat(gap.campaigns.campaign(campaign).participants())
                .as("of one's own department")
                .extracting(unit -> unit.unit().code())
                .containsExactly("BUN");
        assertThat(gap.campaigns.campaign(campaign).actions()).isEmpty();
    }

    @Test
    public void listsComeInPagesAndMayBeNarrowed() {
        gap.running(2026, pack);
        gap.running(2027, pack);
        store.clock().set("2027-10-01T08:00:00Z");

        var first = gap.reading.assessments(all(null, false), PageRequest.first(3));
        var second = gap.reading.assessments(all(null, false), new PageRequest(10, first.next(), null));

        assertThat(first.items())
                .extracting(row -> row.year() + " " + row.unit().code())
                .containsExactly("2027 BUN", "2027 KSF", "2027 IT");
        assertThat(second.items())
                .extracting(row -> row.year() + " " + row.unit().code())
                .containsExactly("2027 VON", "2026 BUN", "2026 KSF", "2026 IT", "2026 VON");
        assertThat(second.items()).filteredOn(row -> row.year() == 2026).allMatch(row -> row.late());
        assertThat(gap.reading
                        .assessments(all("KSF", false), PageRequest.first(10))
                        .items())
                .hasSize(4);
        assertThat(gap.reading
                        .assessments(all(null, true), PageRequest.first(10))
                        .items())
                .as("nothing to review yet")
                .isEmpty();
        gap.as("contact KSF");
        assertThat(gap.reading
                        .assessments(all(null, true), PageRequest.first(10))
                        .items())
                .hasSize(4);
        gap.as("stranger");
        assertThat(gap.reading
                        .assessments(all(null, false), PageRequest.first(10))
                        .items())
                .isEmpty();
        gap.as("coordinator");
        var years = gap.campaigns.campaigns(new CampaignFilter(null, null, null), PageRequest.first(1));
        assertThat(years.items()).extracting(row -> row.year()).containsExactly(2027);
        assertThat(gap.campaigns
                        .campaigns(new CampaignFilter(null, null, null), new PageRequest(5, years.next(), null))
                        .items())
                .extracting(row -> row.year())
                .containsExactly(2026);
    }

    private static AssessmentFilter all(String unit, boolean mine) {
        return new AssessmentFilter(null, null, null, unit, Set.of(), mine);
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    private static final UUID ID = Municipality.id("another campaign");

    @Rule
    public final StoreRule store;

    private final Pack pack = OwnPack.small().pack();
    private GapAnalysis gap;

    public RunningACampaignTest(Database database) {
        store = new StoreRule(database, "gap-analysis");
    }

    @Before
    public void givenACoordinator() {
        store.clock().set("2026-08-20T08:00:00Z");
        gap = new GapAnalysis(store);
        gap.as("coordinator");
        gap.packs.install(pack);
    }
}
