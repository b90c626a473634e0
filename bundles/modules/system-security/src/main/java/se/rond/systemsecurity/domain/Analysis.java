// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Period;
import se.rond.kernel.RuleBroken;
import se.rond.systemsecurity.api.AnalysisState;
import se.rond.systemsecurity.api.DecisionKind;
import se.rond.systemsecurity.api.Description;
import se.rond.systemsecurity.api.Levels;
import se.rond.systemsecurity.api.Raise;
import se.rond.systemsecurity.api.Trigger;

/** A system security analysis from the gate to the decision. It goes on by its transitions only. */
@Entity
@Table(schema = "IT_SYSTEM_SECURITY", name = "ANALYSIS")
public class Analysis extends AnalysisFacts {

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Analysis() {}

    public Analysis(UUID id, ItSystem of, Beginning beginning, Signature by) {
        this.id = id.toString();
        this.system = of.id().toString();
        this.unit = of.duties().unit().toString();
        this.unitPath = of.duties().unitPath();
        this.state = AnalysisState.DRAFT;
        this.openSlot = system;
        this.startedOn = LocalDate.ofInstant(by.at(), Period.ZONE);
        this.started = by;
        this.follows = beginning.follows() == null ? null : beginning.follows().toString();
        this.causedBy = beginning.trigger();
        this.contentVersion = beginning.contentVersion();
        this.matrix = beginning.matrix().toString();
        this.writers = "";
    }

    /**
     * How an analysis begins.
     *
     * @param follows the analysis that it is a copy of
     */
    public record Beginning(
            @Nullable UUID follows, @Nullable Trigger trigger, int contentVersion, UUID matrix) {}

    /** A copy begins with what the other says, and without its review. */
    public void copy(Analysis other) {
        written().describe(other.words().description());
        if (other.raised().because() != null) {
            raised = new AnalysisRaise(other.raised());
        }
        levels = new StoredLevels(other.levels());
    }

    public void passGate(Signature by) {
        require("answer-gate", AnalysisState.DRAFT);
        gatePassed = Boolean.TRUE;
        gateSigned = by;
        state = AnalysisState.GATED;
    }

    /** Nothing but that it happened, when and by whom. */
    public void leave(Signature by) {
        gatePassed = Boolean.FALSE;
        gateSigned = by;
        state = AnalysisState.MOVED_TO_SECURITY_PROTECTION;
        openSlot = id;
        words = null;
        raised = null;
        levels = null;
        reviewed = null;
        changed = false;
    }

    public void classify() {
        require("classify", AnalysisState.GATED);
        state = AnalysisState.CLASSIFIED;
    }

    public void assess() {
        require("assess", AnalysisState.CLASSIFIED);
        state = AnalysisState.ASSESSED;
    }

    public void submit() {
        require("submit", AnalysisState.ASSESSED);
        beginReview();
    }

    public void askAgain() {
        require("ask-again", AnalysisState.APPROVED, AnalysisState.APPROVED_WITH_CONDITIONS);
        if (!changed) {
            throw new RuleBroken(
                    "nothing-changed",
                    "Inget är ändrat sedan beslutet.",
                    "Nothing has been changed since the decision.");
        }
        beginReview();
        openSlot = system;
    }

    private void beginReview() {
        state = AnalysisState.IN_REVIEW;
        written().forgetReview();
        reviewed = null;
    }

    public void returned(String because) {
        require("return", AnalysisState.IN_REVIEW);
        written().returned(because);
        state = AnalysisState.ASSESSED;
    }

    public void review(String statement, Signature by) {
        require("review", AnalysisState.IN_REVIEW);
        written().review(statement);
        reviewed = by;
    }

    public void decide(DecisionKind decision, LocalDate today, @Nullable LocalDate validUntil, String hash) {
        require("decide", AnalysisState.IN_REVIEW);
        state = decision.state();
        outcome = new AnalysisOutcome(decision, today, validUntil, hash);
        openSlot = id;
        changed = false;
    }

    /** Another analysis of the system was approved. */
    public void supersede() {
        if (state.isApproved()) {
            state = AnalysisState.SUPERSEDED;
        }
    }

    public void describe(Description description) {
        written().describe(description);
    }

    public void raise(Raise raise) {
        raised = new AnalysisRaise(raise);
    }

    /** Levels follow from the information sets and what is raised. */
    public void level(Levels now) {
        levels = new StoredLevels(now);
    }

    public void measureBy(UUID otherMatrix) {
        matrix = otherMatrix.toString();
    }

    /** Whether what it says now is something else than what was decided. */
    public void compare(String hash) {
        String decided = outcome().contentHash();
        changed = state.isApproved() && decided != null && !decided.equals(hash);
    }

    /** @throws RuleBroken where nothing may be written */
    public void write(Signature by) {
        refuseUnlessWritable();
        String who = human(by);
        if (!writerList().contains(who)) {
            writers = (writers + " " + who).strip();
        }
    }

    public void refuseUnlessWritable() {
        if (state == AnalysisState.DRAFT) {
            throw new RuleBroken(
                    "gate-first",
                    "Svara på kontrollfrågan om säkerhetsskydd innan något skrivs.",
                    "Answer the security-protection gate before anything is written.");
        }
        if (!state.isWritable()) {
            throw wrongState("write");
        }
    }

    public boolean isWriter(Signature by) {
        return writerList().contains(human(by));
    }

    private List<String> writerList() {
        return List.of(writers.split(" "));
    }

    private static String human(Signature by) {
        return by.human();
    }

    private void require(String action, AnalysisState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw wrongState(action);
        }
    }

    private RuleBroken wrongState(String action) {
        return new RuleBroken(
                "analysis-state",
                "Analysen är i läget " + state + " och då går det inte att göra " + action + ". Läs in den på nytt.",
                "The analysis is in the state " + state + ", which does not allow " + action + ". Read it again.");
    }

    private AnalysisWords written() {
        if (words == null) {
            words = new AnalysisWords();
        }
        return words;
    }
}
