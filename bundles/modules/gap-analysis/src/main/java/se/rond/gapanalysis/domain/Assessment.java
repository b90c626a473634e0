// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.api.AssessmentAction;
import se.rond.gapanalysis.api.AssessmentState;
import se.rond.kernel.Period;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.kernel.Violation;
import se.rond.organisation.Unit;

/**
 * What a unit says of itself in a campaign, what the reviewer makes of it, and that the department head stands by it. Each
 * action answers whether it changed anything: doing again what one has done changes nothing.
 */
@Entity
@Table(schema = "GAP_ANALYSIS", name = "ASSESSMENT")
public class Assessment extends AssessmentFacts {

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Assessment() {}

    /** @param unit as it is placed on the day of the invitation */
    public Assessment(UUID id, Campaign campaign, Unit unit, Set<String> answerers, int questions) {
        super(id, campaign, unit, answerers, questions);
    }

    public boolean start(Signature by) {
        if (state == AssessmentState.IN_PROGRESS) {
            return false;
        }
        refuseUnless(AssessmentAction.START);
        state = AssessmentState.IN_PROGRESS;
        started = by;
        return true;
    }

    public void refuseUnless(AssessmentAction action) {
        if (!action.isPossibleIn(state)) {
            throw Refusals.wrongState(state);
        }
    }

    /** @param missing what every question still needs */
    public boolean submit(List<Violation> missing, Signature by) {
        if (state == AssessmentState.SELF_ASSESSED && by.isBySameAs(submitted)) {
            return false;
        }
        refuseUnless(AssessmentAction.SUBMIT);
        if (!missing.isEmpty()) {
            throw new RuleBroken(
                    "assessment-incomplete",
                    new Text(
                            missing.size() + " frågor är inte färdigbesvarade. Besvara det som listas.",
                            missing.size() + " questions are not fully answered. Answer what is listed."),
                    missing);
        }
        state = AssessmentState.SELF_ASSESSED;
        submitted = by;
        firstSubmittedAt = firstSubmittedAt == null ? by.at() : firstSubmittedAt;
        comment = null;
        return true;
    }

    public boolean giveBack(@Nullable String why, Signature by) {
        String words = Refusals.words(
                why,
                "/reason",
                "return-comment-missing",
                "Skriv vad som ska ändras innan du återsänder.",
                "Write what is to be changed before you return it.");
        refuseUnless(AssessmentAction.RETURN);
        refuseOwn(by);
        state = AssessmentState.IN_PROGRESS;
        comment = words;
        return true;
    }

    public boolean review(Score result, Signature by) {
        if (state == AssessmentState.REVIEWED && by.isBySameAs(reviewed)) {
            return false;
        }
        refuseUnless(AssessmentAction.REVIEW);
        refuseOwn(by);
        state = AssessmentState.REVIEWED;
        reviewed = by;
        score = result;
        return true;
    }

    /** Whoever submitted it does not judge it. */
    public void refuseOwn(Signature by) {
        if (by.isBySameAs(submitted)) {
            throw Refusals.reviewerIsSubmitter();
        }
    }

    /** @param since the change since the last approved one; {@code null} if there is none before */
    public boolean approve(@Nullable Progress since, Signature by) {
        if (AssessmentState.STANDING.contains(state) && by.isBySameAs(approved)) {
            return false;
        }
        refuseUnless(AssessmentAction.APPROVE);
        state = AssessmentState.APPROVED;
        approved = by;
        approvedOn = by.at().atZone(Period.ZONE).toLocalDate();
        progress = since;
        return true;
    }

    /** In a compilation of the campaign. */
    public boolean compile(Instant now) {
        if (state == AssessmentState.COMPILED) {
            return false;
        }
        refuseUnless(AssessmentAction.COMPILE);
        state = AssessmentState.COMPILED;
        compiledAt = now;
        return true;
    }

    public boolean cancel(@Nullable String why) {
        String words = Refusals.words(
                why, "/reason", "reason-missing", "Skriv varför den avbryts.", "Write why it is cancelled.");
        if (state == AssessmentState.CANCELLED) {
            return false;
        }
        refuseUnless(AssessmentAction.CANCEL);
        state = AssessmentState.CANCELLED;
        comment = words;
        slot = id; // its place is free for another
        return true;
    }
}
