// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.systemsecurity.api.AnalysisDetail;
import se.rond.systemsecurity.api.AnalysisView;
import se.rond.systemsecurity.api.DecisionView;
import se.rond.systemsecurity.api.Description;
import se.rond.systemsecurity.api.InformationSetGiven;
import se.rond.systemsecurity.api.InformationSetView;
import se.rond.systemsecurity.api.Raise;
import se.rond.systemsecurity.api.RequirementAnswerGiven;
import se.rond.systemsecurity.api.RequirementView;
import se.rond.systemsecurity.api.RiskGiven;
import se.rond.systemsecurity.api.RiskMeasureView;
import se.rond.systemsecurity.api.RiskView;
import se.rond.systemsecurity.api.SecurityContent;
import se.rond.systemsecurity.domain.Analysis;
import se.rond.systemsecurity.domain.AnalysisOutcome;
import se.rond.systemsecurity.domain.Decision;
import se.rond.systemsecurity.domain.InformationSet;
import se.rond.systemsecurity.domain.ItSystem;
import se.rond.systemsecurity.domain.RequirementAnswer;
import se.rond.systemsecurity.domain.Risk;
import se.rond.systemsecurity.domain.RiskAcceptance;
import se.rond.systemsecurity.domain.RiskMeasure;
import se.rond.systemsecurity.domain.Signature;
import se.rond.systemsecurity.domain.Validities;
import se.rond.systemsecurity.domain.WholeAnalysis;

/** Analyses as they are shown: without free text to whoever may not read it. */
final class AnalysisViews {

    private final AnalysisDesk desk;
    private final LocalDate today;

    AnalysisViews(AnalysisDesk desk) {
        this.desk = desk;
        this.today = desk.systems().today();
    }

    AnalysisView row(Analysis analysis, ItSystem system) {
        AnalysisOutcome outcome = analysis.outcome();
        return new AnalysisView(
                analysis.id(),
                system.id(),
                system.facts().code(),
                system.facts().name(),
                SystemViews.unit(desk.systems().organisation(), system.duties()),
                analysis.state(),
                analysis.levels(),
                analysis.startedOn(),
                outcome.decision(),
                outcome.decidedOn(),
                outcome.validUntil(),
                Validities.of(analysis, today),
                analysis.changed(),
                analysis.version());
    }

    AnalysisDetail detail(WholeAnalysis whole, List<Decision> decisions) {
        Analysis analysis = whole.analysis();
        boolean reads = desk.systems().mayRead(whole.system());
        People people = people(whole, decisions);
        Raise raised = analysis.raised();
        return new AnalysisDetail(
                row(analysis, whole.system()),
                analysis.causedBy(),
                analysis.follows(),
                reads ? analysis.words().description() : new Description(null, null, null),
                whole.sets().stream().map(set -> set(set, reads)).toList(),
                whole.setLevels(),
                reads ? raised : new Raise(raised.levels(), null),
                desk.content().requirements().stream()
                        .map(requirement -> requirement(requirement, whole, reads))
                        .toList(),
                risks(whole, people),
                whole.matrix().view(),
                reads ? analysis.words().returnedBecause() : null,
                reads ? analysis.words().reviewStatement() : null,
                people.ref(analysis.reviewed()),
                decisions.stream()
                        .map(decision -> decision(decision, people, reads))
                        .toList(),
                desk.hash(whole),
                AnalysisRights.of(whole, desk.systems()),
                AnalysisRights.missing(whole, desk.content(), today),
                analysis.version());
    }

    private People people(WholeAnalysis whole, List<Decision> decisions) {
        List<@Nullable UUID> ids = new ArrayList<>();
        Signature reviewed = whole.analysis().reviewed();
        ids.add(reviewed == null ? null : reviewed.person());
        decisions.forEach(decision -> ids.add(decision.by().person()));
        whole.measures().forEach(measure -> ids.add(measure.owner()));
        whole.risks().forEach(risk -> {
            RiskAcceptance acceptance = risk.acceptance();
            ids.add(acceptance == null ? null : acceptance.by().person());
        });
        return People.of(ids, desk.systems().organisation());
    }

    private static InformationSetView set(InformationSet set, boolean reads) {
        InformationSetGiven given = set.given();
        return new InformationSetView(
                set.id(),
                reads ? given.name() : null,
                given.levels(),
                reads ? given.motivation() : null,
                reads ? given.legalBasis() : null,
                given.retentionRef(),
                set.version());
    }

    private static RequirementView requirement(
            SecurityContent.Requirement requirement, WholeAnalysis whole, boolean reads) {
        Optional<RequirementAnswer> answer = whole.answer(requirement.id());
        RequirementAnswerGiven given = answer.map(RequirementAnswer::given).orElse(null);
        return new RequirementView(
                requirement.id(),
                requirement.aspect(),
                requirement.minLevel(),
                requirement.annexA(),
                requirement.name(),
                whole.applies(requirement),
                given == null ? null : given.answer(),
                given == null || !reads ? null : given.comment(),
                given == null || !reads ? null : given.evidence(),
                answer.map(RequirementAnswer::bySupplier).orElse(false),
                answer.map(RequirementAnswer::version).orElse(0L));
    }

    List<RiskView> risks(WholeAnalysis whole) {
        return risks(whole, people(whole, List.of()));
    }

    private List<RiskView> risks(WholeAnalysis whole, People people) {
        boolean reads = desk.systems().mayRead(whole.system());
        return whole.risks().stream()
                .map(risk -> risk(risk, whole, people, reads))
                .toList();
    }

    private RiskView risk(Risk risk, WholeAnalysis whole, People people, boolean reads) {
        RiskGiven given = risk.given();
        RiskAcceptance acceptance = risk.acceptance();
        Optional<SecurityContent.Threat> threat =
                Optional.ofNullable(given.threat()).flatMap(desk.content()::threat);
        return new RiskView(
                risk.id(),
                given.threat(),
                reads ? name(risk) : null,
                threat.map(SecurityContent.Threat::mandatory).orElse(false),
                reads ? given.notRelevantBecause() : null,
                reads ? given.existingMeasures() : null,
                given.consequence(),
                given.likelihood(),
                risk.band(),
                given.treatment(),
                given.expectedConsequence(),
                given.expectedLikelihood(),
                risk.size().expectedBand(),
                acceptance == null ? null : acceptance.band(),
                acceptance == null ? null : acceptance.until(),
                acceptance == null ? null : people.ref(acceptance.by()),
                acceptance == null || !reads ? null : acceptance.note(),
                risk.isAcceptedOn(today),
                whole.measuresOf(risk).stream()
                        .map(measure -> measure(measure, people, reads))
                        .toList(),
                risk.version());
    }

    Text name(Risk risk) {
        return Optional.ofNullable(risk.threat())
                .flatMap(desk.content()::threat)
                .map(SecurityContent.Threat::name)
                .orElseGet(() -> Text.same(String.valueOf(risk.title())));
    }

    private static RiskMeasureView measure(RiskMeasure measure, People people, boolean reads) {
        return new RiskMeasureView(
                measure.id(),
                reads ? measure.title() : null,
                people.ref(measure.owner()),
                measure.dueOn(),
                measure.state(),
                measure.followedUp(),
                measure.version());
    }

    private static DecisionView decision(Decision decision, People people, boolean reads) {
        return new DecisionView(
                decision.id(),
                decision.kind(),
                decision.day(),
                people.ref(decision.by()),
                decision.validUntil(),
                reads ? decision.conditions() : null,
                decision.contentHash());
    }
}
