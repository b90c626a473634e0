// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Ids;
import se.rond.kernel.RuleBroken;
import se.rond.systemsecurity.api.AnalysisStart;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.domain.Analysis;
import se.rond.systemsecurity.domain.Analysis.Beginning;
import se.rond.systemsecurity.domain.InformationSet;
import se.rond.systemsecurity.domain.ItSystem;
import se.rond.systemsecurity.domain.RequirementAnswer;
import se.rond.systemsecurity.domain.Risk;
import se.rond.systemsecurity.domain.RiskMatrix;
import se.rond.systemsecurity.domain.WholeAnalysis;

/** How an analysis comes to be: from nothing, or as a copy of the latest that was decided. */
@Component(service = AnalysisStarts.class)
public final class AnalysisStarts {

    private final AnalysisDesk desk;
    private final MatrixBook matrices;

    @Activate
    public AnalysisStarts(@Reference AnalysisDesk desk, @Reference MatrixBook matrices) {
        this.desk = desk;
        this.matrices = matrices;
    }

    /** Within the running unit of work. */
    void start(UUID id, AnalysisStart start) {
        ItSystem system = desk.visibleSystem(start.system());
        desk.systems().require(SystemSecurityPermissions.EDIT_ANALYSIS, system);
        system.refuseIfEnded();
        system.refuseIfHandedOver();
        if (desk.analyses().open(system.id()).isPresent()) {
            throw new RuleBroken(
                    "analysis-open",
                    "Systemet har redan en pågående analys. Fortsätt med den.",
                    "The system has an open analysis already. Go on with that one.");
        }
        Optional<Analysis> before = desk.analyses().latestDecided(system.id());
        RiskMatrix matrix = matrices.forCopyOf(before);
        Analysis analysis = new Analysis(
                id,
                system,
                new Beginning(
                        before.map(Analysis::id).orElse(null),
                        start.trigger(),
                        desk.content().version(),
                        matrix.id()),
                desk.systems().sign());
        desk.analyses().add(analysis);
        before.ifPresent(other -> copy(desk.whole(other, system), analysis, matrix));
        desk.analyses().flush();
        desk.record(desk.whole(analysis, system), "start", null);
    }

    /** What it says, without acceptances and measures: those are of their time. */
    private void copy(WholeAnalysis other, Analysis analysis, RiskMatrix matrix) {
        analysis.copy(other.analysis());
        other.sets().forEach(set -> desk.analyses().add(new InformationSet(Ids.next(), analysis.id(), set.given())));
        other.answers()
                .forEach(answer -> desk.analyses()
                        .add(new RequirementAnswer(
                                analysis.id(), answer.requirement(), answer.given(), answer.bySupplier())));
        other.risks().forEach(risk -> desk.analyses().add(new Risk(Ids.next(), analysis, risk.given(), matrix)));
    }
}
