// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application.oscal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.findings.FindingSummary;
import se.rond.findings.Findings;
import se.rond.findings.MeasureSummary;
import se.rond.findings.Measures;
import se.rond.gapanalysis.api.AssessmentDetail;
import se.rond.gapanalysis.api.AssessmentFilter;
import se.rond.gapanalysis.api.AssessmentView;
import se.rond.gapanalysis.api.CampaignView;
import se.rond.gapanalysis.api.DecidingProposals;
import se.rond.gapanalysis.api.ExportingOscal;
import se.rond.gapanalysis.api.ProposalFilter;
import se.rond.gapanalysis.api.ProposalState;
import se.rond.gapanalysis.api.ProposalView;
import se.rond.gapanalysis.api.ReadingAssessments;
import se.rond.gapanalysis.api.RunningCampaigns;
import se.rond.gapanalysis.domain.oscal.results.ActionPlan;
import se.rond.gapanalysis.domain.oscal.results.PlanWriter;
import se.rond.gapanalysis.domain.oscal.results.Results;
import se.rond.gapanalysis.domain.oscal.results.ResultsWriter;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.RuleBroken;
import se.rond.persistence.UnitOfWork;

/** Puts together what an auditor gets, through the same readings as everybody: rights, masks and the log of reading hold. */
@Component
public final class OscalExporting implements ExportingOscal {

    private static final String MODULE = "gap-analysis";

    private final ReadingAssessments assessments;
    private final RunningCampaigns campaigns;
    private final DecidingProposals proposals;
    private final Findings findings;
    private final Measures measures;
    private final UnitOfWork work;

    @Activate
    public OscalExporting(
            @Reference ReadingAssessments assessments,
            @Reference RunningCampaigns campaigns,
            @Reference DecidingProposals proposals,
            @Reference Findings findings,
            @Reference Measures measures,
            @Reference UnitOfWork work) {
        this.assessments = assessments;
        this.campaigns = campaigns;
        this.proposals = proposals;
        this.findings = findings;
        this.measures = measures;
        this.work = work;
    }

    @Override
    public Document results(UUID assessment) {
        return work.read(() -> resultsOf(assessment));
    }

    private Document resultsOf(UUID assessment) {
        AssessmentDetail detail = assessments.assessment(assessment);
        AssessmentView view = detail.assessment();
        Results results = new Results(
                assessment,
                title(detail),
                ResultsOfAssessments.changed(List.of(detail)),
                Long.toString(view.version()),
                new Facts().and("kind", "assessment").all(),
                List.of(ResultsOfAssessments.of(detail)));
        return out -> ResultsWriter.write(results, out);
    }

    private static String title(AssessmentDetail detail) {
        AssessmentView view = detail.assessment();
        return detail.packName().sv() + " " + view.year() + ", " + view.unit().name();
    }

    @Override
    public Document resultsOfCampaign(UUID campaign) {
        return work.read(() -> resultsOfAll(campaign));
    }

    private Document resultsOfAll(UUID campaign) {
        CampaignView view = campaigns.campaign(campaign).campaign();
        List<AssessmentDetail> details = details(campaign);
        Results results = new Results(
                campaign,
                view.name(),
                ResultsOfAssessments.changed(details),
                Long.toString(view.version()),
                facts(view),
                details.stream().map(ResultsOfAssessments::of).toList());
        return out -> ResultsWriter.write(results, out);
    }

    private static Map<String, String> facts(CampaignView view) {
        return new Facts()
                .and("kind", "campaign")
                .and("year", view.year())
                .and("state", view.state())
                .and("pack", view.packCode())
                .and("pack-version", view.packVersion())
                .and("opens-on", view.opensOn())
                .and("due-on", view.dueOn())
                .and("reason", view.reason())
                .all();
    }

    private List<AssessmentDetail> details(UUID campaign) {
        AssessmentFilter filter = new AssessmentFilter(campaign, null, null, null, Set.of(), false);
        List<AssessmentView> views = all(request -> assessments.assessments(filter, request));
        if (views.isEmpty()) {
            throw new RuleBroken(
                    "campaign-has-no-assessments",
                    "Kampanjen har inga analyser som du får se. Bjud in till den först.",
                    "The campaign has no assessments that you may see. Invite to it first.");
        }
        return views.stream().map(view -> assessments.assessment(view.id())).toList();
    }

    private static <T> List<T> all(Function<PageRequest, Page<T>> list) {
        List<T> all = new ArrayList<>();
        @Nullable String next = null;
        do {
            Page<T> page = list.apply(new PageRequest(PageRequest.MAX_LIMIT, next, null));
            all.addAll(page.items());
            next = page.next();
        } while (next != null);
        return all;
    }

    @Override
    public Document plan(UUID assessment) {
        return work.read(() -> planOf(assessment));
    }

    private Document planOf(UUID assessment) {
        AssessmentDetail detail = assessments.assessment(assessment);
        Map<String, String> facts = new Facts()
                .and("kind", "assessment")
                .and(detail.assessment().unit())
                .all();
        return plan(
                assessment,
                title(detail),
                detail.assessment().version(),
                facts,
                new ProposalFilter(null, assessment, null, Set.of(ProposalState.values())),
                List.of(detail));
    }

    @Override
    public Document planOfCampaign(UUID campaign) {
        return work.read(() -> planOfAll(campaign));
    }

    private Document planOfAll(UUID campaign) {
        CampaignView view = campaigns.campaign(campaign).campaign();
        return plan(
                campaign,
                view.name(),
                view.version(),
                facts(view),
                new ProposalFilter(campaign, null, null, Set.of(ProposalState.values())),
                details(campaign));
    }

    private Document plan(
            UUID id,
            String title,
            long version,
            Map<String, String> facts,
            ProposalFilter filter,
            List<AssessmentDetail> details) {
        List<ProposalView> proposed = all(request -> proposals.proposals(filter, request));
        if (proposed.isEmpty()) {
            throw new RuleBroken(
                    "plan-empty",
                    "Inga åtgärder är föreslagna, och OSCAL har inga tomma åtgärdsplaner. Granska analysen först.",
                    "No improvements are proposed, and OSCAL has no empty plans. Review the assessment first.");
        }
        Map<UUID, FindingSummary> found = new HashMap<>();
        Map<UUID, MeasureSummary> planned = new HashMap<>();
        proposed.stream().map(ProposalView::assessment).distinct().forEach(source -> {
            findings.of(MODULE, source).forEach(finding -> found.put(finding.id(), finding));
            measures.of(MODULE, source).forEach(measure -> planned.put(measure.id(), measure));
        });
        ActionPlan plan = new ActionPlan(
                id,
                title,
                ResultsOfAssessments.changed(details),
                Long.toString(version),
                facts,
                proposed.stream()
                        .map(proposal -> PlannedItems.of(
                                proposal,
                                proposal.finding() == null ? null : found.get(proposal.finding()),
                                proposal.measure() == null ? null : planned.get(proposal.measure())))
                        .toList());
        return out -> PlanWriter.write(plan, out);
    }
}
