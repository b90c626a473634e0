// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.findings.Findings;
import se.rond.findings.Measures;
import se.rond.findings.NewFinding;
import se.rond.findings.NewMeasure;
import se.rond.findings.Priority;
import se.rond.findings.Severity;
import se.rond.findings.SharedMeasures;
import se.rond.findings.Source;
import se.rond.gapanalysis.api.Acceptance;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.domain.Answer;
import se.rond.gapanalysis.domain.Answers;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.Proposal;
import se.rond.gapanalysis.domain.Proposals;
import se.rond.kernel.Text;

/** From gap to proposal, from proposal to finding and measure: all of it within information security. */
@Component(service = GapFindings.class)
public final class GapFindings {

    public static final String MODULE = "gap-analysis";

    private static final int LONGEST_TITLE = 200;

    private final Proposals proposals;
    private final Answers answers;
    private final AssessmentViews views;
    private final Findings findings;
    private final Measures measures;
    private final SharedMeasures shared;
    private final GapPlaces places;

    @Activate
    public GapFindings(
            @Reference Proposals proposals,
            @Reference Answers answers,
            @Reference AssessmentViews views,
            @Reference Findings findings,
            @Reference Measures measures,
            @Reference SharedMeasures shared,
            @Reference GapPlaces places) {
        this.proposals = proposals;
        this.answers = answers;
        this.views = views;
        this.findings = findings;
        this.measures = measures;
        this.shared = shared;
        this.places = places;
    }

    /** One for each question whose gap asks for it. */
    int propose(Assessment assessment) {
        Pack pack = views.pack(assessment);
        int made = 0;
        for (Answer answer : answers.of(assessment.id())) {
            PackNode question = AssessmentAnswering.question(assessment, pack, answer.ref());
            if (Proposal.isDue(question, answer, pack.scale())) {
                proposals.add(new Proposal(assessment, question, answer, pack.scale()));
                made++;
            }
        }
        return made;
    }

    UUID report(Proposal proposal, Severity severity, LocalDate due) {
        Text question = proposal.question();
        return findings.report(NewFinding.of(
                        new Source(MODULE, proposal.assessment(), proposal.ref(), address(proposal)),
                        new Text(title(proposal, question.sv()), title(proposal, question.en())),
                        severity,
                        proposal.unit(),
                        places.now())
                .seenBy(places.access().caller().person())
                .dueOn(due)
                .in(Compartment.INFOSEC)
                .ready());
    }

    /** @return the measure that serves the finding; {@code null} if none is wanted */
    @Nullable
    UUID measure(Proposal proposal, UUID finding, Acceptance how) {
        if (how.sharedMeasure() != null) {
            shared.serve(how.sharedMeasure(), finding);
            return how.sharedMeasure();
        }
        Acceptance.Improvement wanted = how.measure();
        if (wanted == null) {
            return null;
        }
        return measures.propose(NewMeasure.of(
                        new Source(MODULE, proposal.assessment(), proposal.ref(), address(proposal)),
                        wanted.title(),
                        Objects.requireNonNullElse(wanted.priority(), Priority.MEDIUM),
                        proposal.unit())
                .described(wanted.description())
                .owner(wanted.owner())
                .dueOn(wanted.dueOn())
                .costSek(wanted.costSek())
                .serving(List.of(finding))
                .in(Compartment.INFOSEC)
                .ready());
    }

    private static String address(Proposal proposal) {
        return "/gap-analysis/assessments/" + proposal.assessment();
    }

    private static String title(Proposal proposal, String question) {
        String whole = proposal.label() + ": " + question;
        return whole.length() <= LONGEST_TITLE ? whole : whole.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
