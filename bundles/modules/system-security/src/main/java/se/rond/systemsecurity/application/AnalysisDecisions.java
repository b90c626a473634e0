// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Checks;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.kernel.Violation;
import se.rond.systemsecurity.api.DecisionGiven;
import se.rond.systemsecurity.api.DecisionKind;
import se.rond.systemsecurity.domain.Analysis;
import se.rond.systemsecurity.domain.CanonicalContent;
import se.rond.systemsecurity.domain.Decision;
import se.rond.systemsecurity.domain.Guards;
import se.rond.systemsecurity.domain.Validities;
import se.rond.systemsecurity.domain.WholeAnalysis;

/** Decides on a system: on exactly what the decider has read, which is kept word for word. */
@Component(service = AnalysisDecisions.class)
public final class AnalysisDecisions {

    private static final int CONDITIONS_LENGTH = 4_000;
    private static final Text DECIDER = new Text(
            "Den som har skrivit i analysen beslutar inte om den. Be systemägaren eller en ersättare.",
            "Who has written in the analysis does not decide on it. Ask the system owner or a deputy.");

    private final AnalysisDesk desk;
    private final DutyBook duties;

    @Activate
    public AnalysisDecisions(@Reference AnalysisDesk desk, @Reference DutyBook duties) {
        this.desk = desk;
        this.duties = duties;
    }

    /** Within the running unit of work. */
    void decide(WholeAnalysis whole, DecisionGiven given) {
        desk.refuseWriter(whole, "decider-wrote", DECIDER);
        String canonical = desk.canonical(whole);
        String hash = CanonicalContent.hash(canonical);
        if (!hash.equals(given.contentHash())) {
            throw new RuleBroken(
                    "content-changed",
                    "Analysen säger något annat än det du läste. Läs den igen och besluta på nytt.",
                    "The analysis says something else than what you read. Read it again and decide anew.");
        }
        check(whole, given);
        decided(whole, given, canonical, hash);
    }

    private void check(WholeAnalysis whole, DecisionGiven given) {
        Checks checks = new Checks().atMost(given.conditions(), CONDITIONS_LENGTH, "/conditions");
        if (given.decision() == DecisionKind.APPROVED_WITH_CONDITIONS) {
            checks.words(given.conditions(), CONDITIONS_LENGTH, "/conditions");
        }
        checks.refuse();
        List<Violation> missing =
                Guards.decided(whole, given.decision(), desk.systems().today());
        if (given.decision() != DecisionKind.REJECTED) {
            missing = new ArrayList<>(missing);
            missing.addAll(Guards.submitted(whole, desk.content()));
        }
        AnalysisDesk.refuse(
                missing,
                "not-decidable",
                "Beslutet kan inte fattas än. Se vad som saknas.",
                "The decision cannot be made yet. See what is missing.");
    }

    private void decided(WholeAnalysis whole, DecisionGiven given, String canonical, String hash) {
        Analysis analysis = whole.analysis();
        LocalDate today = desk.systems().today();
        boolean approved = given.decision() != DecisionKind.REJECTED;
        LocalDate until = approved ? Validities.until(today, whole.levels()) : null;
        String before = analysis.state().name();
        analysis.decide(given.decision(), today, until, hash);
        DecidedWords.keep(
                new Decision(
                        analysis,
                        given.decision(),
                        until,
                        Checks.kept(given.conditions()),
                        hash,
                        desk.systems().sign()),
                canonical,
                desk.analyses());
        whole.risks().forEach(risk -> risk.count(approved));
        if (until == null) {
            whole.system().notApproved(analysis.id());
            duties.rejected(whole.system(), today);
        } else {
            supersedeOthers(whole);
            whole.system().approved(analysis.id(), until, whole.levels());
            duties.approved(whole.system(), today);
        }
        desk.record(whole, "decide", before);
    }

    private void supersedeOthers(WholeAnalysis whole) {
        for (Analysis other : desk.analyses().approved(whole.system().id())) {
            if (!other.id().equals(whole.analysis().id())) {
                other.supersede();
                desk.analyses().risks(other.id()).forEach(risk -> risk.count(false));
                desk.record(desk.whole(other, whole.system()), "supersede", null);
            }
        }
    }
}
