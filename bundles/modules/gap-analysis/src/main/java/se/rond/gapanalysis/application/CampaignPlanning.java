// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Place;
import se.rond.gapanalysis.api.AssessmentAction;
import se.rond.gapanalysis.api.AssessmentState;
import se.rond.gapanalysis.api.CampaignDetail;
import se.rond.gapanalysis.api.CampaignFilter;
import se.rond.gapanalysis.api.CampaignPlan;
import se.rond.gapanalysis.api.CampaignView;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.RunningCampaigns;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.Packs;
import se.rond.gapanalysis.application.AskedUnits.Asked;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.Assessments;
import se.rond.gapanalysis.domain.Campaign;
import se.rond.gapanalysis.domain.Campaigns;
import se.rond.gapanalysis.domain.PlannedCampaign;
import se.rond.gapanalysis.domain.Refusals;
import se.rond.kernel.Ids;
import se.rond.kernel.IfMatch;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.kernel.Text;
import se.rond.kernel.Violation;
import se.rond.persistence.UnitOfWork;

@Component
public final class CampaignPlanning implements RunningCampaigns {

    private static final Text WHAT = new Text("Omgången", "The campaign");

    private final Campaigns campaigns;
    private final Assessments assessments;
    private final AskedUnits asked;
    private final CampaignDetails details;
    private final Packs packs;
    private final Messages messages;
    private final GapTrail trail;
    private final GapPlaces places;
    private final UnitOfWork work;

    @Activate
    public CampaignPlanning(
            @Reference Campaigns campaigns,
            @Reference Assessments assessments,
            @Reference AskedUnits asked,
            @Reference CampaignDetails details,
            @Reference Packs packs,
            @Reference Messages messages,
            @Reference GapTrail trail,
            @Reference GapPlaces places,
            @Reference UnitOfWork work) {
        this.campaigns = campaigns;
        this.assessments = assessments;
        this.asked = asked;
        this.details = details;
        this.packs = packs;
        this.messages = messages;
        this.trail = trail;
        this.places = places;
        this.work = work;
    }

    @Override
    public Page<CampaignView> campaigns(CampaignFilter filter, PageRequest request) {
        Campaigns.Seen after = request.cursor(2).map(Cursors::campaign).orElse(null);
        return work.read(() -> Page.of(
                campaigns.page(filter, after, request.limit() + 1), request.limit(), Campaign::view, Cursors::of));
    }

    @Override
    public CampaignDetail campaign(UUID id) {
        return work.read(() -> detail(campaigns.find(id).orElseThrow(() -> none(id))));
    }

    @Override
    public Saved<CampaignDetail> plan(UUID id, CampaignPlan plan, IfMatch seen) {
        requirePlanner();
        PlannedCampaign planned = CampaignChecks.check(plan, packs.find(plan.pack()), places);
        boolean created = work.write(() -> {
            Optional<Campaign> present = campaigns.findToChange(id);
            if (present.isEmpty()) {
                campaigns.add(new Campaign(id, planned));
                trail.campaign(id, "plan", null, facts(planned));
                return true;
            }
            change(present.get(), planned, seen);
            return false;
        });
        return new Saved<>(campaign(id), created);
    }

    private void change(Campaign campaign, PlannedCampaign planned, IfMatch seen) {
        if (campaign.isAs(planned) && seen.isMissing()) {
            return; // sent again
        }
        seen.require(campaign.version());
        campaign.change(planned);
        trail.campaign(campaign.id(), "change", null, facts(planned));
    }

    private static Map<String, Object> facts(PlannedCampaign planned) {
        return Map.of(
                "name", planned.name(),
                "year", planned.year(),
                "pack", planned.pack().code() + "/" + planned.pack().version(),
                "dueOn", planned.dueOn().toString());
    }

    @Override
    public CampaignDetail invite(UUID id) {
        requirePlanner();
        work.write(() -> {
            Campaign campaign = toChange(id);
            if (!campaign.invite(places.now())) {
                return;
            }
            List<Asked> units = asked.of(campaign, pack(campaign));
            refuseUnlessPossible(campaign, units);
            for (Asked unit : units) {
                Assessment assessment =
                        new Assessment(Ids.next(), campaign, unit.unit(), unit.answerers(), unit.questions());
                assessments.add(assessment);
                messages.invited(campaign, assessment);
            }
            trail.campaign(id, "invite", null, Map.of("assessments", units.size()));
        });
        return campaign(id);
    }

    private void refuseUnlessPossible(Campaign campaign, List<Asked> units) {
        if (units.isEmpty()) {
            throw new RuleBroken(
                    "campaign-empty",
                    "Ingen enhet får någon fråga. Välj förvaltningar eller vilka som svarar.",
                    "No unit is asked anything. Choose departments or who answers.");
        }
        if (campaign.dueOn().isBefore(places.today())) {
            throw new RuleBroken(
                    "due-in-past",
                    "Sista dagen har redan passerat. Välj en senare dag.",
                    "The last day has passed already. Choose a later one.");
        }
        List<Violation> taken = new ArrayList<>();
        for (Asked unit : units) {
            if (assessments.isTaken(
                    campaign.year(), campaign.pack(), unit.unit().id())) {
                taken.add(new Violation(
                        "/departments",
                        "assessment-exists",
                        new Text(
                                unit.unit().name() + " har redan en gapanalys för uppsättningen och året.",
                                unit.unit().name() + " has an assessment of this set and year already.")));
            }
        }
        if (!taken.isEmpty()) {
            throw new RuleBroken(
                    "assessment-exists",
                    new Text(
                            "Några enheter har redan en gapanalys för uppsättningen och året.",
                            "Some units have an assessment of this set and year already."),
                    taken);
        }
    }

    @Override
    public CampaignDetail compile(UUID id, Reason without) {
        requirePlanner();
        String reason = Refusals.optionalWords(without.reason(), "/reason");
        work.write(() -> {
            Campaign campaign = toChange(id);
            List<Assessment> all = assessments.of(id);
            List<Violation> missing = missing(all);
            if (!missing.isEmpty() && reason == null) {
                throw new RuleBroken(
                        "assessments-not-approved",
                        new Text(
                                missing.size() + " gapanalyser är inte godkända. Vänta på dem, eller skriv varför de"
                                        + " lämnas utanför.",
                                missing.size() + " assessments have not been approved. Wait for them, or write why they"
                                        + " are left out."),
                        missing);
            }
            campaign.compile(missing.isEmpty() ? null : reason, places.now());
            long compiled = all.stream().filter(this::compile).count();
            trail.campaign(id, "compile", reason, Map.of("compiled", compiled, "missing", missing.size()));
        });
        return campaign(id);
    }

    private List<Violation> missing(List<Assessment> all) {
        return all.stream()
                .filter(assessment -> assessment.state() != AssessmentState.CANCELLED
                        && !AssessmentState.STANDING.contains(assessment.state()))
                .map(assessment -> new Violation(
                        "/assessments/" + assessment.id(),
                        "assessment-not-approved",
                        new Text(
                                assessment.unitName() + " är inte godkänd.",
                                assessment.unitName() + " has not been approved.")))
                .toList();
    }

    private boolean compile(Assessment assessment) {
        if (assessment.state() != AssessmentState.APPROVED) {
            return false;
        }
        assessment.compile(places.now());
        trail.moved(assessment, AssessmentAction.COMPILE, AssessmentState.APPROVED);
        return true;
    }

    @Override
    public CampaignDetail cancel(UUID id, Reason why) {
        requirePlanner();
        String reason = Refusals.words(
                why.reason(), "/reason", "reason-missing", "Skriv varför den avbryts.", "Write why it is cancelled.");
        work.write(() -> {
            Campaign campaign = toChange(id);
            List<Assessment> all = assessments.of(id);
            if (all.stream().anyMatch(assessment -> AssessmentState.HANDED_IN.contains(assessment.state()))) {
                throw new RuleBroken(
                        "campaign-has-results",
                        "Någon har redan lämnat in. Avbryt de andra en och en.",
                        "Somebody has submitted already. Cancel the others one by one.");
            }
            campaign.cancel(reason);
            all.forEach(assessment -> cancel(assessment, reason));
            trail.campaign(id, "cancel", reason, Map.of());
        });
        return campaign(id);
    }

    private void cancel(Assessment assessment, @Nullable String reason) {
        AssessmentState before = assessment.state();
        if (assessment.cancel(reason)) {
            trail.moved(assessment, AssessmentAction.CANCEL, before);
        }
    }

    private void requirePlanner() {
        places.access().require(GapPermissions.PLAN, Place.MUNICIPALITY);
    }

    private Campaign toChange(UUID id) {
        return campaigns.findToChange(id).orElseThrow(() -> none(id));
    }

    private CampaignDetail detail(Campaign campaign) {
        return details.of(campaign, pack(campaign));
    }

    private Pack pack(Campaign campaign) {
        return packs.find(campaign.pack())
                .orElseThrow(() -> new IllegalStateException("pack of campaign " + campaign.id()));
    }

    private static NotFound none(UUID id) {
        return new NotFound(WHAT, id);
    }
}
