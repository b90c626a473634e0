// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.IfMatch;
import se.rond.kernel.NotFound;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;
import se.rond.systemsecurity.api.Acceptance;
import se.rond.systemsecurity.api.AnalysisDetail;
import se.rond.systemsecurity.api.Description;
import se.rond.systemsecurity.api.InformationSetGiven;
import se.rond.systemsecurity.api.Raise;
import se.rond.systemsecurity.api.RequirementAnswerGiven;
import se.rond.systemsecurity.api.RiskGiven;
import se.rond.systemsecurity.api.RiskMeasureGiven;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.api.WritingAnalyses;
import se.rond.systemsecurity.domain.Gate;
import se.rond.systemsecurity.domain.InformationSet;
import se.rond.systemsecurity.domain.RequirementAnswer;
import se.rond.systemsecurity.domain.Risk;
import se.rond.systemsecurity.domain.RiskMeasure;
import se.rond.systemsecurity.domain.WholeAnalysis;

@Component
public final class AnalysisWriting implements WritingAnalyses {

    private final AnalysisDesk desk;
    private final AnalysisReader reader;
    private final Leaving leaving;
    private final UnitOfWork work;

    @Activate
    public AnalysisWriting(
            @Reference AnalysisDesk desk,
            @Reference AnalysisReader reader,
            @Reference Leaving leaving,
            @Reference UnitOfWork work) {
        this.desk = desk;
        this.reader = reader;
        this.leaving = leaving;
        this.work = work;
    }

    @Override
    public AnalysisDetail describe(UUID id, Description description, IfMatch seen) {
        return write(id, SystemSecurityPermissions.EDIT_ANALYSIS, "describe", whole -> {
            seen.require(whole.analysis().version());
            whole.analysis().describe(description);
        });
    }

    @Override
    public AnalysisDetail raise(UUID id, Raise raise, IfMatch seen) {
        return write(id, SystemSecurityPermissions.CLASSIFY, "raise", whole -> {
            seen.require(whole.analysis().version());
            RaiseChecks.check(raise, whole.setLevels());
            whole.analysis().raise(raise);
        });
    }

    @Override
    public AnalysisDetail saveSet(UUID id, UUID set, InformationSetGiven given, boolean leave, IfMatch seen) {
        if (Objects.equals(given.levels().k(), Gate.LEAVES_AT)) {
            return leave(id, set, leave);
        }
        return write(id, SystemSecurityPermissions.CLASSIFY, "save-set", whole -> {
            Optional<InformationSet> known = part(InformationSet.class, set, InformationSet::analysis, id);
            if (known.isEmpty()) {
                desk.analyses().add(new InformationSet(set, id, given));
            } else if (!known.get().given().equals(given)) {
                seen.require(known.get().version());
                known.get().take(given);
            }
        });
    }

    /** What was sent is not kept, not even for the moment. */
    private AnalysisDetail leave(UUID id, UUID set, boolean sure) {
        work.write(() -> {
            WholeAnalysis whole = desk.toWrite(id, SystemSecurityPermissions.CLASSIFY);
            if (!sure) {
                throw new RuleBroken(
                        "level-4-leaves",
                        "Konfidentialitet 4 hanteras inte här: allt som är skrivet raderas och analysen avslutas."
                                + " Bekräfta med leave=true och kontakta säkerhetsskyddschefen.",
                        "Confidentiality 4 is not handled here: every word is purged and the analysis ends. Confirm"
                                + " with leave=true and contact the security-protection officer.");
            }
            leaving.leave(whole);
        });
        return reader.detail(id);
    }

    @Override
    public AnalysisDetail removeSet(UUID id, UUID set, IfMatch seen) {
        return write(
                id,
                SystemSecurityPermissions.CLASSIFY,
                "remove-set",
                whole -> part(InformationSet.class, set, InformationSet::analysis, id)
                        .ifPresent(known -> {
                            seen.require(known.version());
                            desk.analyses().remove(known);
                        }));
    }

    @Override
    public AnalysisDetail answer(UUID id, String requirement, RequirementAnswerGiven given, IfMatch seen) {
        return write(id, SystemSecurityPermissions.EDIT_ANALYSIS, "answer", whole -> {
            if (desk.content().requirement(requirement).isEmpty()) {
                throw new NotFound(new Text("Kravet", "The requirement"), requirement);
            }
            Optional<RequirementAnswer> known = whole.answer(requirement);
            if (known.isEmpty()) {
                desk.analyses().add(new RequirementAnswer(id, requirement, given, false));
            } else if (!known.get().says(given)) {
                seen.require(known.get().version());
                known.get().take(given, false);
            }
        });
    }

    private AnalysisDetail write(UUID id, String permission, String what, Consumer<WholeAnalysis> change) {
        work.write(() -> {
            WholeAnalysis whole = desk.toWrite(id, permission);
            change.accept(whole);
            desk.written(whole, what);
        });
        return reader.detail(id);
    }

    private <T> Optional<T> part(Class<T> kind, UUID part, Function<T, UUID> holder, UUID id) {
        return PartOf.analysis(desk.analyses(), kind, part, holder, id);
    }

    @Override
    public AnalysisDetail saveRisk(UUID id, UUID risk, RiskGiven given, IfMatch seen) {
        return write(id, SystemSecurityPermissions.EDIT_ANALYSIS, "save-risk", whole -> {
            RiskWriting.requireThreat(given, desk.content());
            Optional<Risk> known = part(Risk.class, risk, Risk::analysis, id);
            if (known.isEmpty()) {
                RiskWriting.refuseSecond(given, whole);
                desk.analyses().add(new Risk(risk, whole.analysis(), given, whole.matrix()));
            } else if (!known.get().given().equals(given)) {
                seen.require(known.get().version());
                known.get().take(given, whole.matrix());
            }
        });
    }

    @Override
    public AnalysisDetail removeRisk(UUID id, UUID risk, IfMatch seen) {
        return write(
                id,
                SystemSecurityPermissions.EDIT_ANALYSIS,
                "remove-risk",
                whole -> part(Risk.class, risk, Risk::analysis, id).ifPresent(known -> {
                    seen.require(known.version());
                    RiskWriting.refuseMandatory(known, desk.content());
                    known.refuseIfDecided();
                    whole.measuresOf(known).forEach(measure -> {
                        measure.refuseIfFollowedUp();
                        desk.analyses().remove(measure);
                    });
                    desk.analyses().remove(known);
                }));
    }

    @Override
    public AnalysisDetail saveMeasure(UUID id, UUID risk, UUID measure, RiskMeasureGiven given, IfMatch seen) {
        return write(id, SystemSecurityPermissions.EDIT_ANALYSIS, "save-measure", whole -> {
            Risk of = PartOf.risk(whole, risk);
            desk.systems().requirePerson(given.owner(), "/owner");
            RiskWriting.requireTime(given, of, desk.systems().today());
            Optional<RiskMeasure> known = PartOf.measure(whole, of, measure);
            if (known.isEmpty()) {
                RiskMeasure born = new RiskMeasure(measure, whole.analysis(), risk, given);
                desk.analyses().add(born);
            } else if (!RiskWriting.says(known.get(), given)) {
                seen.require(known.get().version());
                known.get().take(given);
            }
        });
    }

    @Override
    public AnalysisDetail removeMeasure(UUID id, UUID risk, UUID measure, IfMatch seen) {
        return write(
                id,
                SystemSecurityPermissions.EDIT_ANALYSIS,
                "remove-measure",
                whole -> PartOf.measure(whole, PartOf.risk(whole, risk), measure)
                        .ifPresent(known -> {
                            seen.require(known.version());
                            known.refuseIfFollowedUp();
                            desk.analyses().remove(known);
                        }));
    }

    @Override
    public AnalysisDetail accept(UUID id, UUID risk, Acceptance acceptance, IfMatch seen) {
        work.write(() -> {
            WholeAnalysis whole = desk.visible(id);
            Risk known = PartOf.risk(whole, risk);
            seen.require(known.version());
            Accepting.accept(known, acceptance, whole, desk);
            desk.accepted(whole);
        });
        return reader.detail(id);
    }
}
