// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.organisation.PersonNames;
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
        return detail(whole, decisions, textOf(whole));
    }

    private FreeText textOf(WholeAnalysis whole) {
        return desk.systems().mayRead(whole.system()) ? FreeText.OPEN : FreeText.CLOSED;
    }

    /** @param free what becomes of free text, whoever asks */
    AnalysisDetail detail(WholeAnalysis whole, List<Decision> decisions, FreeText free) {
        Analysis analysis = whole.analysis();
        PersonNames people = people(whole, decisions);
        Raise raised = analysis.raised();
        return new AnalysisDetail(
                row(analysis, whole.system()),
                analysis.causedBy(),
                analysis.follows(),
                description(analysis.words().description(), free),
                whole.sets().stream().map(set -> set(set, free)).toList(),
                whole.setLevels(),
                new Raise(raised.levels(), free.shown(raised.because())),
                desk.content().requirements().stream()
                        .map(requirement -> requirement(requirement, whole, free))
                        .toList(),
                risks(whole, people, free),
                whole.matrix().view(),
                free.shown(analysis.words().returnedBecause()),
                free.shown(analysis.words().reviewStatement()),
                people.refOrNull(analysis.reviewed()),
                decisions.stream()
                        .map(decision -> decision(decision, people, free))
                        .toList(),
                desk.hash(whole),
                AnalysisRights.of(whole, desk.systems()),
                AnalysisRights.missing(whole, desk.content(), today),
                analysis.version());
    }

    private PersonNames people(WholeAnalysis whole, List<Decision> decisions) {
        List<@Nullable UUID> ids = new ArrayList<>();
        Signature reviewed = whole.analysis().reviewed();
        ids.add(reviewed == null ? null : reviewed.person());
        decisions.forEach(decision -> ids.add(decision.by().person()));
        whole.measures().forEach(measure -> ids.add(measure.owner()));
        whole.risks().forEach(risk -> {
            RiskAcceptance acceptance = risk.acceptance();
            ids.add(acceptance == null ? null : acceptance.by().person());
        });
        return PersonNames.ofPeople(ids, desk.systems().organisation());
    }

    private static Description description(Description words, FreeText free) {
        return new Description(
                free.shown(words.purpose()), free.shown(words.usedBy()), free.shown(words.dependencies()));
    }

    private static InformationSetView set(InformationSet set, FreeText free) {
        InformationSetGiven given = set.given();
        return new InformationSetView(
                set.id(),
                free.shown(given.name()),
                given.levels(),
                free.shown(given.motivation()),
                free.shown(given.legalBasis()),
                given.retentionRef(),
                set.version());
    }

    private static RequirementView requirement(
            SecurityContent.Requirement requirement, WholeAnalysis whole, FreeText free) {
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
                given == null ? null : free.shown(given.comment()),
                given == null ? null : free.shown(given.evidence()),
                answer.map(RequirementAnswer::bySupplier).orElse(false),
                answer.map(RequirementAnswer::version).orElse(0L));
    }

    List<RiskView> risks(WholeAnalysis whole) {
        return risks(whole, people(whole, List.of()), textOf(whole));
    }

    private List<RiskView> risks(WholeAnalysis whole, PersonNames people, FreeText free) {
        return whole.risks().stream()
                .map(risk -> risk(risk, whole, people, free))
                .toList();
    }

    private RiskView risk(Risk risk, WholeAnalysis whole, PersonNames people, FreeText free) {
        RiskGiven given = risk.given();
        RiskAcceptance acceptance = risk.acceptance();
        Optional<SecurityContent.Threat> threat =
                Optional.ofNullable(given.threat()).flatMap(desk.content()::threat);
        return new RiskView(
                risk.id(),
                given.threat(),
                free == FreeText.CLOSED ? null : name(risk, free),
                threat.map(SecurityContent.Threat::mandatory).orElse(false),
                free.shown(given.notRelevantBecause()),
                free.shown(given.existingMeasures()),
                given.consequence(),
                given.likelihood(),
                risk.band(),
                given.treatment(),
                given.expectedConsequence(),
                given.expectedLikelihood(),
                risk.size().expectedBand(),
                acceptance == null ? null : acceptance.band(),
                acceptance == null ? null : acceptance.until(),
                acceptance == null ? null : people.refOrNull(acceptance.by()),
                acceptance == null ? null : free.shown(acceptance.note()),
                risk.isAcceptedOn(today),
                whole.measuresOf(risk).stream()
                        .map(measure -> measure(measure, people, free))
                        .toList(),
                risk.version());
    }

    Text name(Risk risk) {
        return name(risk, FreeText.OPEN);
    }

    /** What a threat is called ships with Rond; what somebody saw beside those is free text. */
    private Text name(Risk risk, FreeText free) {
        return Optional.ofNullable(risk.threat())
                .flatMap(desk.content()::threat)
                .map(SecurityContent.Threat::name)
                .orElseGet(() -> Text.same(String.valueOf(free.shown(risk.title()))));
    }

    private static RiskMeasureView measure(RiskMeasure measure, PersonNames people, FreeText free) {
        return new RiskMeasureView(
                measure.id(),
                free.shown(measure.title()),
                people.refOrNull(measure.owner()),
                measure.dueOn(),
                measure.state(),
                measure.followedUp(),
                measure.version());
    }

    private static DecisionView decision(Decision decision, PersonNames people, FreeText free) {
        return new DecisionView(
                decision.id(),
                decision.kind(),
                decision.day(),
                people.refOrNull(decision.by()),
                decision.validUntil(),
                free.shown(decision.conditions()),
                decision.contentHash());
    }
}
