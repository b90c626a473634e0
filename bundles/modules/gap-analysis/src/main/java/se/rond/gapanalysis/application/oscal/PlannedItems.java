// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application.oscal;

import org.jspecify.annotations.Nullable;
import se.rond.findings.FindingSummary;
import se.rond.findings.MeasureSummary;
import se.rond.gapanalysis.api.ProposalState;
import se.rond.gapanalysis.api.ProposalView;
import se.rond.gapanalysis.domain.oscal.results.ActionPlan.Item;

/** Proposals, with the findings and measures that came of them, as items of the plan that leaves Rond. */
final class PlannedItems {

    private PlannedItems() {}

    static Item of(ProposalView proposal, @Nullable FindingSummary finding, @Nullable MeasureSummary measure) {
        Facts facts = new Facts()
                .and("assessment", proposal.assessment())
                .and(proposal.unit())
                .and("label", proposal.label())
                .and("question-en", proposal.question().en())
                .and("weight", proposal.weight())
                .and("target", proposal.target())
                .and("level", proposal.level())
                .and("gap", proposal.gap())
                .and("severity", proposal.severity())
                .and("state", proposal.state())
                .and("reason", proposal.reason())
                .and("decided-by", proposal.decidedBy())
                .and("decided-at", proposal.decidedAt())
                .and("finding", proposal.finding())
                .and("measure", proposal.measure())
                .and("version", proposal.version());
        if (finding != null) {
            facts.and("finding-number", finding.number()).and("finding-state", finding.state());
        }
        if (measure != null) {
            facts.and("measure-state", measure.state())
                    .and("measure-priority", measure.priority())
                    .and("measure-owner-id", measure.owner())
                    .and("measure-effect", measure.effect());
        }
        String question = proposal.question().sv();
        return new Item(
                proposal.id(),
                proposal.ref(),
                measure == null ? proposal.label() + ": " + question : measure.title(),
                question,
                isClosed(proposal, finding),
                measure == null ? null : measure.dueOn(),
                facts.all());
    }

    private static boolean isClosed(ProposalView proposal, @Nullable FindingSummary finding) {
        return proposal.state() == ProposalState.DISMISSED
                || finding != null && !finding.state().isOpen();
    }
}
