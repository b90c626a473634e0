// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.findings.Effect;
import se.rond.findings.MeasureState;
import se.rond.findings.NewMeasure;
import se.rond.platform.followup.domain.Actor;
import se.rond.platform.followup.domain.OptionalIds;
import se.rond.platform.followup.domain.Site;

/**
 * Something that is to be done, perhaps about several findings. It is proposed, decided with an owner and a day, done with a
 * reference to what proves it, and judged for its effect by somebody else. Each action answers what it changed.
 */
@Entity
@Table(schema = "FOLLOWUP", name = "MEASURE")
public class Measure extends MeasureFacts {

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Measure() {}

    /** @param plan has passed the guards: see {@link #proposed} */
    private Measure(UUID id, NewMeasure from, Plan plan, Site site, Actor by, Instant at) {
        this.id = id.toString();
        this.module = from.module();
        this.source = from.source().toString();
        this.sourceKey = from.sourceKey();
        this.sourceAddress = from.sourceAddress();
        this.title = from.title().strip();
        this.description = from.description();
        this.priority = from.priority();
        this.compartment = from.compartment();
        this.site = site;
        this.state = MeasureState.PROPOSED;
        this.owner = OptionalIds.text(plan.owner());
        this.costSek = plan.costSek();
        this.effectCheckOn = plan.effectCheckOn();
        this.proposedAt = at;
        this.proposedBy = OptionalIds.text(by.person());
        due(plan.dueOn());
    }

    static Measure proposed(
            UUID id,
            NewMeasure from,
            @Nullable LocalDate effectCheckOn,
            Site site,
            Actor by,
            Instant at,
            LocalDate today) {
        Plan plan = new Plan(
                from.title(),
                from.description(),
                from.priority(),
                from.owner(),
                from.dueOn(),
                from.costSek(),
                effectCheckOn,
                null);
        MeasureGuards.plan(plan, null, today);
        return new Measure(id, from, plan, site, by, at);
    }

    /** More time after the decision has a reason and is counted; before it, nothing has been promised. */
    List<MeasureChange> change(Plan wanted, LocalDate today) {
        refuseUnless(MeasureAction.CHANGE);
        MeasureGuards.plan(wanted, dueOn, today);
        LocalDate due = wanted.dueOn();
        boolean decided = state != MeasureState.PROPOSED;
        if (decided) {
            MeasureGuards.owned(wanted.owner(), due);
        }
        boolean extended = decided && due != null && dueOn != null && due.isAfter(dueOn);
        MeasureGuards.extension(extended, wanted.reason());
        List<MeasureChange> changes = new ArrayList<>();
        MeasureChange.note(changes, MeasureFact.OWNER, owner, OptionalIds.text(wanted.owner()));
        MeasureChange.note(changes, MeasureFact.DUE, dueOn, due);
        MeasureChange.note(changes, MeasureFact.COST, plain(costSek), plain(wanted.costSek()));
        MeasureChange.note(changes, MeasureFact.EFFECT_CHECK, effectCheckOn, wanted.effectCheckOn());
        MeasureChange.note(changes, MeasureFact.PRIORITY, priority, wanted.priority());
        texts(wanted, changes);
        owner = OptionalIds.text(wanted.owner());
        costSek = wanted.costSek();
        effectCheckOn = wanted.effectCheckOn();
        priority = wanted.priority();
        extensionCount += extended ? 1 : 0;
        due(due);
        return MeasureChange.saying(changes, wanted.reason());
    }

    /** Whether nothing would change: the same was sent before. */
    boolean isAsWanted(Plan wanted) {
        return title.equals(wanted.title() == null ? null : wanted.title().strip())
                && Objects.equals(description, wanted.description())
                && priority == wanted.priority()
                && Objects.equals(owner(), wanted.owner())
                && Objects.equals(dueOn, wanted.dueOn())
                && Objects.equals(plain(costSek), plain(wanted.costSek()))
                && Objects.equals(effectCheckOn, wanted.effectCheckOn());
    }

    List<MeasureChange> decide(Decision decided, Actor by, Instant now, LocalDate today) {
        refuseUnless(MeasureAction.DECIDE);
        MeasureGuards.decision(decided, this, today);
        List<MeasureChange> changes = new ArrayList<>();
        LocalDate due = decided.dueOn() == null ? dueOn : decided.dueOn();
        String next = decided.owner() == null ? owner : decided.owner().toString();
        moveTo(MeasureState.DECIDED, changes);
        MeasureChange.note(changes, MeasureFact.OWNER, owner, next);
        MeasureChange.note(changes, MeasureFact.DUE, dueOn, due);
        BigDecimal cost = decided.costSek() == null ? costSek : decided.costSek();
        MeasureChange.note(changes, MeasureFact.COST, plain(costSek), plain(cost));
        LocalDate check = decided.effectCheckOn() == null ? effectCheckOn : decided.effectCheckOn();
        MeasureChange.note(changes, MeasureFact.EFFECT_CHECK, effectCheckOn, check);
        owner = next;
        costSek = cost;
        effectCheckOn = check;
        decidedAt = now;
        decidedBy = OptionalIds.text(by.person());
        originalDueOn = due;
        due(due);
        return MeasureChange.saying(changes, decided.comment());
    }

    List<MeasureChange> reject(@Nullable String reason) {
        refuseUnless(MeasureAction.REJECT);
        MeasureGuards.words(
                reason,
                "/reason",
                "measure-reject-reason-missing",
                "Skriv varför åtgärden avslås.",
                "Write why the measure is rejected.");
        return simply(MeasureState.REJECTED, reason);
    }

    List<MeasureChange> start(@Nullable String comment) {
        refuseUnless(MeasureAction.START);
        MeasureGuards.remark(comment);
        return simply(MeasureState.IN_PROGRESS, comment);
    }

    List<MeasureChange> finish(
            @Nullable String evidence, @Nullable BigDecimal cost, @Nullable String comment, Actor by, Instant now) {
        refuseUnless(MeasureAction.FINISH);
        MeasureGuards.finish(evidence, cost, comment);
        List<MeasureChange> changes = simply(MeasureState.DONE, comment);
        MeasureChange.note(changes, MeasureFact.EVIDENCE, evidenceReference, evidence);
        BigDecimal spent = cost == null ? costSek : cost;
        MeasureChange.note(changes, MeasureFact.COST, plain(costSek), plain(spent));
        evidenceReference = evidence;
        costSek = spent;
        finishedAt = now;
        finishedBy = OptionalIds.text(by.person());
        finishedByAccount = OptionalIds.text(by.account());
        effect = null;
        effectCheckedAt = null;
        effectCheckedBy = null;
        awaitEffect();
        return changes;
    }

    /**
     * Somebody else judges whether it helped. What did not help is to be done once more.
     *
     * @param due until when, if it is to be done once more; {@code null} for the day it has, unless that has passed
     */
    List<MeasureChange> checkEffect(
            @Nullable Effect result,
            @Nullable String comment,
            @Nullable LocalDate due,
            Actor by,
            Instant now,
            LocalDate today) {
        refuseUnless(MeasureAction.CHECK_EFFECT);
        if (effect == Effect.EFFECTIVE) {
            throw MeasureRefusals.alreadyChecked();
        }
        if (wasDoneBy(by)) {
            throw MeasureRefusals.checkerIsOwner();
        }
        boolean failed = result == Effect.NOT_EFFECTIVE;
        MeasureGuards.effect(result, comment, due, failed && hasPassed(today), today);
        List<MeasureChange> changes = new ArrayList<>();
        changes.add(MeasureChange.of(MeasureFact.EFFECT, effect, result));
        effect = result;
        effectCheckedAt = now;
        effectCheckedBy = OptionalIds.text(by.person());
        awaitEffect();
        if (failed) {
            doAgain(due, changes);
        }
        return MeasureChange.saying(changes, comment);
    }

    List<MeasureChange> reopen(@Nullable String reason, @Nullable LocalDate due, LocalDate today) {
        refuseUnless(MeasureAction.REOPEN);
        if (effect == null || effect == Effect.EFFECTIVE) {
            throw MeasureRefusals.effectNotFailed();
        }
        MeasureGuards.reopen(reason, due, hasPassed(today), today);
        List<MeasureChange> changes = new ArrayList<>();
        doAgain(due, changes);
        return MeasureChange.saying(changes, reason);
    }

    List<MeasureChange> comment(@Nullable String words) {
        MeasureGuards.words(words, "/comment", "comment-missing", "Skriv en kommentar.", "Write a comment.");
        return List.of(new MeasureChange(MeasureFact.COMMENT, null, null, words));
    }

    void refuseUnless(MeasureAction action) {
        if (!action.isPossibleIn(state)) {
            throw MeasureRefusals.wrongState(action, state);
        }
    }

    /** Whether the state allows it, and what the state alone cannot say. */
    boolean allows(MeasureAction action, Actor by) {
        return action.isPossibleIn(state)
                && switch (action) {
                    case CHECK_EFFECT -> effect != Effect.EFFECTIVE && !wasDoneBy(by);
                    case REOPEN -> effect != null && effect != Effect.EFFECTIVE;
                    default -> true;
                };
    }

    /** Counts the entries of its history. */
    int nextEvent() {
        return ++eventCount;
    }

    private boolean wasDoneBy(Actor by) {
        UUID person = by.person();
        return (person != null && person.equals(owner())) || finishedBy().isSameAs(by);
    }

    private boolean hasPassed(LocalDate today) {
        return dueOn == null || dueOn.isBefore(today);
    }

    private void doAgain(@Nullable LocalDate due, List<MeasureChange> changes) {
        LocalDate until = due == null ? dueOn : due;
        moveTo(MeasureState.IN_PROGRESS, changes);
        MeasureChange.note(changes, MeasureFact.DUE, dueOn, until);
        finishedAt = null;
        finishedBy = null;
        finishedByAccount = null;
        effectCheckOn = effectCheckOn != null && until != null && effectCheckOn.isBefore(until) ? null : effectCheckOn;
        reopenCount++;
        due(until);
    }

    private void texts(Plan wanted, List<MeasureChange> changes) {
        String words = wanted.title() == null ? title : wanted.title().strip();
        if (!words.equals(title)) {
            changes.add(MeasureChange.of(MeasureFact.TITLE, null, null));
        }
        if (!Objects.equals(wanted.description(), description)) {
            changes.add(MeasureChange.of(MeasureFact.DESCRIPTION, null, null));
        }
        title = words;
        description = wanted.description();
    }

    private List<MeasureChange> simply(MeasureState next, @Nullable String comment) {
        List<MeasureChange> changes = new ArrayList<>();
        moveTo(next, changes);
        return new ArrayList<>(MeasureChange.saying(changes, comment));
    }

    private void moveTo(MeasureState next, List<MeasureChange> changes) {
        changes.add(MeasureChange.of(MeasureFact.STATE, state, next));
        state = next;
        due(dueOn);
    }

    private void due(@Nullable LocalDate day) {
        dueOn = day;
        openDueOn = state.isOpen() && day != null ? day : NEVER;
        awaitEffect();
    }

    private void awaitEffect() {
        boolean awaited = state == MeasureState.DONE && effect == null;
        effectDueOn = awaited && effectCheckOn != null ? effectCheckOn : NEVER;
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.stripTrailingZeros().toPlainString();
    }
}
