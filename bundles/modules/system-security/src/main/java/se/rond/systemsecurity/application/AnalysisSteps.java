// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.util.UUID;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.IfMatch;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;
import se.rond.systemsecurity.api.AnalysisDetail;
import se.rond.systemsecurity.api.AnalysisStart;
import se.rond.systemsecurity.api.AnalysisState;
import se.rond.systemsecurity.api.DecisionGiven;
import se.rond.systemsecurity.api.GateAnswer;
import se.rond.systemsecurity.api.Remark;
import se.rond.systemsecurity.api.RunningAnalyses;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.domain.Guards;
import se.rond.systemsecurity.domain.WholeAnalysis;

@Component
public final class AnalysisSteps implements RunningAnalyses {

    private static final Text REVIEWER = new Text(
            "Den som har skrivit i analysen granskar den inte. Be en annan samordnare.",
            "Who has written in the analysis does not review it. Ask another coordinator.");

    private final AnalysisDesk desk;
    private final AnalysisStarts starts;
    private final AnalysisReader reader;
    private final AnalysisDecisions decisions;
    private final MeasureNews news;
    private final Leaving leaving;
    private final UnitOfWork work;

    @Activate
    public AnalysisSteps(
            @Reference AnalysisDesk desk,
            @Reference AnalysisStarts starts,
            @Reference AnalysisReader reader,
            @Reference AnalysisDecisions decisions,
            @Reference MeasureNews news,
            @Reference Leaving leaving,
            @Reference UnitOfWork work) {
        this.desk = desk;
        this.starts = starts;
        this.reader = reader;
        this.decisions = decisions;
        this.news = news;
        this.leaving = leaving;
        this.work = work;
    }

    @Override
    public Saved<AnalysisDetail> start(UUID id, AnalysisStart start) {
        boolean created = work.write(() -> {
            if (desk.analyses().find(id).isPresent()) {
                return desk.visible(id).analysis().system().equals(start.system()) ? false : refuseOther();
            }
            starts.start(id, start);
            return true;
        });
        return new Saved<>(reader.detail(id), created);
    }

    private static boolean refuseOther() {
        throw new RuleBroken(
                "already-exists",
                "Det finns redan en analys med det id:t för ett annat system.",
                "There is an analysis of that id for another system already.");
    }

    @Override
    public AnalysisDetail answerGate(UUID id, GateAnswer answer, IfMatch seen) {
        return move(id, SystemSecurityPermissions.ANSWER_GATE, seen, whole -> {
            if (answer.answer() == GateAnswer.Word.NO) {
                step(
                        whole,
                        "pass-gate",
                        () -> whole.analysis().passGate(desk.systems().sign()));
            } else if (whole.analysis().state() == AnalysisState.DRAFT) {
                leaving.leave(whole);
            } else {
                whole.analysis().passGate(desk.systems().sign()); // refuses: the gate comes first
            }
        });
    }

    @Override
    public AnalysisDetail classify(UUID id, IfMatch seen) {
        return move(id, SystemSecurityPermissions.CLASSIFY, seen, whole -> {
            AnalysisDesk.refuse(
                    Guards.classified(whole),
                    "not-classified",
                    "Klassningen är inte klar. Komplettera det som listas.",
                    "The classification is not complete. Add what is listed.");
            step(whole, "classify", whole.analysis()::classify);
        });
    }

    @Override
    public AnalysisDetail assess(UUID id, IfMatch seen) {
        return move(id, SystemSecurityPermissions.REVIEW, seen, whole -> {
            AnalysisDesk.refuse(
                    Guards.assessed(whole, desk.content()),
                    "not-assessed",
                    "Riskbedömningen är inte klar. Komplettera det som listas.",
                    "The assessment is not complete. Add what is listed.");
            step(whole, "assess", whole.analysis()::assess);
        });
    }

    @Override
    public AnalysisDetail submit(UUID id, IfMatch seen) {
        return move(
                id,
                SystemSecurityPermissions.EDIT_ANALYSIS,
                seen,
                whole -> review(whole, "submit", whole.analysis()::submit));
    }

    @Override
    public AnalysisDetail askAgain(UUID id, IfMatch seen) {
        return move(id, SystemSecurityPermissions.EDIT_ANALYSIS, seen, whole -> {
            desk.analyses().open(whole.system().id()).ifPresent(open -> {
                throw new RuleBroken(
                        "analysis-open",
                        "Systemet har en pågående analys. Besluta om den i stället.",
                        "The system has an open analysis. Decide on that one instead.");
            });
            review(whole, "ask-again", whole.analysis()::askAgain);
        });
    }

    private void review(WholeAnalysis whole, String what, Runnable change) {
        AnalysisDesk.refuse(
                Guards.submitted(whole, desk.content()),
                "not-ready",
                "Analysen är inte klar att granska. Komplettera det som listas.",
                "The analysis is not ready to be reviewed. Add what is listed.");
        step(whole, what, change);
        news.propose(whole);
    }

    @Override
    public AnalysisDetail returned(UUID id, Remark because, IfMatch seen) {
        return move(
                id,
                SystemSecurityPermissions.REVIEW,
                seen,
                whole -> step(whole, "return", () -> whole.analysis().returned(because.text())));
    }

    @Override
    public AnalysisDetail review(UUID id, Remark statement, IfMatch seen) {
        return move(id, SystemSecurityPermissions.REVIEW, seen, whole -> {
            desk.refuseWriter(whole, "reviewer-wrote", REVIEWER);
            step(
                    whole,
                    "review",
                    () -> whole.analysis()
                            .review(statement.text(), desk.systems().sign()));
        });
    }

    @Override
    public AnalysisDetail decide(UUID id, DecisionGiven given, IfMatch seen) {
        work.write(() -> news.learn(desk.visible(id)));
        return move(id, SystemSecurityPermissions.APPROVE, seen, whole -> decisions.decide(whole, given));
    }

    private AnalysisDetail move(UUID id, String permission, IfMatch seen, Consumer<WholeAnalysis> what) {
        work.write(() -> what.accept(desk.toMove(id, permission, seen)));
        return reader.detail(id);
    }

    private void step(WholeAnalysis whole, String what, Runnable change) {
        String before = whole.analysis().state().name();
        change.run();
        desk.record(whole, what, before);
    }
}
