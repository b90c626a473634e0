// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.rond.kernel.IfMatch;
import se.rond.platform.persistence.testing.Municipality;
import se.rond.systemsecurity.api.Acceptance;
import se.rond.systemsecurity.api.AnalysisDetail;
import se.rond.systemsecurity.api.AnalysisStart;
import se.rond.systemsecurity.api.AnswerKind;
import se.rond.systemsecurity.api.DecisionGiven;
import se.rond.systemsecurity.api.DecisionKind;
import se.rond.systemsecurity.api.Description;
import se.rond.systemsecurity.api.GateAnswer;
import se.rond.systemsecurity.api.InformationSetGiven;
import se.rond.systemsecurity.api.Levels;
import se.rond.systemsecurity.api.Remark;
import se.rond.systemsecurity.api.RequirementAnswerGiven;
import se.rond.systemsecurity.api.RiskGiven;
import se.rond.systemsecurity.api.RiskMeasureGiven;
import se.rond.systemsecurity.api.RiskView;
import se.rond.systemsecurity.api.SecurityContent;
import se.rond.systemsecurity.api.Treatment;
import se.rond.systemsecurity.api.Trigger;

/** One analysis on its way, step by step, by whoever has to do the step. */
public final class AnalysisCourse {

    public final SystemOffice office;
    public UUID system;
    public UUID id;

    public AnalysisCourse(SystemOffice office) {
        this.office = office;
    }

    public AnalysisCourse started() {
        system = office.system("LEX" + UUID.randomUUID().toString().substring(0, 5), "SKOLA");
        return begun(null);
    }

    /** Another analysis of the same system. */
    public AnalysisCourse begun(Trigger trigger) {
        id = UUID.randomUUID();
        office.as("manager").steps.start(id, new AnalysisStart(system, trigger));
        return this;
    }

    public AnalysisCourse gated() {
        if (id == null) {
            started();
        }
        gate(GateAnswer.Word.NO);
        return this;
    }

    public AnalysisDetail gate(GateAnswer.Word word) {
        return office.as("coordinator").steps.answerGate(id, new GateAnswer(word), seen());
    }

    public UUID set(Levels levels) {
        UUID set = UUID.randomUUID();
        save(set, levels, "Personuppgifter om elever");
        return set;
    }

    public AnalysisDetail save(UUID set, Levels levels, String motivation) {
        office.as("classifier");
        return office.writing.saveSet(
                id,
                set,
                new InformationSetGiven("Elevregister", levels, motivation, "Skollagen", "3.1"),
                false,
                seenSet(set));
    }

    private IfMatch seenSet(UUID set) {
        return now().informationSets().stream()
                .filter(each -> each.id().equals(set))
                .findFirst()
                .map(each -> IfMatch.version(each.version()))
                .orElse(IfMatch.none());
    }

    public AnalysisCourse classified(Levels levels) {
        gated();
        set(levels);
        office.as("classifier").steps.classify(id, seen());
        return this;
    }

    /** Every mandatory threat does not matter but the first, which is of this size. */
    public AnalysisCourse assessed(Levels levels, int consequence, int likelihood) {
        classified(levels);
        List<SecurityContent.Threat> mandatory = office.content.content().threats().stream()
                .filter(SecurityContent.Threat::mandatory)
                .toList();
        risk(mandatory.get(0).id(), consequence, likelihood);
        mandatory.stream().skip(1).forEach(threat -> irrelevant(threat.id()));
        office.as("reviewer").steps.assess(id, seen());
        return this;
    }

    public UUID risk(String threat, int consequence, int likelihood) {
        UUID risk = UUID.randomUUID();
        office.as("manager").writing.saveRisk(id, risk, size(threat, consequence, likelihood), IfMatch.none());
        return risk;
    }

    /** A risk beside the threats that ship. */
    public RiskView theOwn(String title, int consequence, int likelihood) {
        UUID risk = UUID.randomUUID();
        RiskGiven given = new RiskGiven(null, title, null, null, consequence, likelihood, Treatment.ACCEPT, null, null);
        office.as("manager").writing.saveRisk(id, risk, given, IfMatch.none());
        return now().risks().stream()
                .filter(each -> each.id().equals(risk))
                .findFirst()
                .orElseThrow();
    }

    public static RiskGiven size(String threat, int consequence, int likelihood) {
        return new RiskGiven(
                threat,
                null,
                null,
                "Brandvägg",
                consequence,
                likelihood,
                Treatment.REDUCE,
                Math.min(consequence, 2),
                1);
    }

    public void irrelevant(String threat) {
        office.as("manager")
                .writing
                .saveRisk(
                        id,
                        UUID.randomUUID(),
                        new RiskGiven(threat, null, "Förekommer inte här", null, null, null, null, null, null),
                        IfMatch.none());
    }

    /** The risk that matters. */
    public RiskView theRisk() {
        return now().risks().stream()
                .filter(risk -> risk.band() != null && risk.threat() != null)
                .findFirst()
                .orElseThrow();
    }

    public AnalysisCourse answered() {
        now().requirements().stream()
                .filter(requirement -> requirement.applies() && requirement.answer() == null)
                .forEach(requirement -> office.as("manager")
                        .writing
                        .answer(
                                id,
                                requirement.requirement(),
                                new RequirementAnswerGiven(AnswerKind.YES, null, "Avtal 12"),
                                IfMatch.none()));
        return this;
    }

    public AnalysisCourse described() {
        office.as("manager")
                .writing
                .describe(id, new Description("Hålla reda på elever", "Lärare", "Katalogtjänsten"), seen());
        return this;
    }

    public UUID measure(String dueOn) {
        UUID measure = UUID.randomUUID();
        office.as("manager")
                .writing
                .saveMeasure(
                        id,
                        theRisk().id(),
                        measure,
                        new RiskMeasureGiven(
                                "Inför multifaktorinloggning", Municipality.id("manager"), LocalDate.parse(dueOn)),
                        IfMatch.none());
        return measure;
    }

    public AnalysisCourse submitted(Levels levels, int consequence, int likelihood) {
        assessed(levels, consequence, likelihood);
        answered();
        described();
        if (theRisk().band().needsPlan()) {
            measure("2026-03-20");
        }
        office.as("manager").steps.submit(id, seen());
        return this;
    }

    public AnalysisCourse reviewed() {
        office.as("reviewer").steps.review(id, new Remark("Väl underbyggd"), seen());
        return this;
    }

    public AnalysisDetail accepted(String who) {
        return office.as(who)
                .writing
                .accept(
                        id,
                        theRisk().id(),
                        new Acceptance(null, "Nyttan väger tyngre"),
                        IfMatch.version(theRisk().version()));
    }

    public AnalysisDetail decided(DecisionKind kind) {
        return office.as("owner")
                .steps
                .decide(
                        id,
                        new DecisionGiven(
                                kind,
                                kind == DecisionKind.APPROVED_WITH_CONDITIONS ? "Åtgärderna genomförs" : null,
                                now().contentHash()),
                        seen());
    }

    /** A whole analysis with a yellow risk. */
    public AnalysisCourse approved(Levels levels) {
        submitted(levels, 2, 2).reviewed();
        decided(DecisionKind.APPROVED);
        return this;
    }

    public IfMatch seen() {
        return IfMatch.version(now().version());
    }

    public AnalysisDetail now() {
        return office.reader.detail(id);
    }
}
