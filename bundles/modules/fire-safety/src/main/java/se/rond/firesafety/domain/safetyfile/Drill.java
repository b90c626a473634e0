// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain.safetyfile;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.firesafety.api.safetyfile.DrillHeld;
import se.rond.firesafety.api.safetyfile.DrillPlan;
import se.rond.firesafety.api.safetyfile.DrillState;
import se.rond.firesafety.domain.Moments;
import se.rond.firesafety.domain.RoundSite;
import se.rond.firesafety.domain.Signature;
import se.rond.kernel.Period;
import se.rond.kernel.RuleBroken;

/** An evacuation drill. Evaluated, it is history and never changes again. */
@Entity
@Table(schema = "FIRE_SAFETY", name = "DRILL")
public class Drill extends FileRecord {

    private static final int LESSONS_LENGTH = 4_000;
    private static final int MOST_PEOPLE = 100_000;
    private static final int LONGEST_SECONDS = 7_200;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private DrillState state;

    @Column(name = "PLANNED_ON", nullable = false)
    private LocalDate plannedOn;

    @Column(name = "ANNOUNCED", nullable = false)
    private boolean announced;

    @Column(name = "HELD_AT")
    private @Nullable Instant heldAt;

    @Column(name = "PARTICIPANTS")
    private @Nullable Integer participants;

    @Column(name = "SECONDS_TO_CLEAR")
    private @Nullable Integer secondsToClear;

    @Column(name = "LESSONS")
    private @Nullable String lessons;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "EVALUATED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "EVALUATED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "EVALUATED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "EVALUATED_NAME"))
    private @Nullable Signature evaluated;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Drill() {}

    @SuppressWarnings("NullAway.Init") // take fills what is left
    public Drill(UUID id, RoundSite site, DrillPlan plan, Signature by) {
        super(id, site, plan.plannedOn(), by);
        this.state = DrillState.PLANNED;
        take(plan);
    }

    public boolean isPlannedAs(DrillPlan plan) {
        return plan.premise().equals(site.premise())
                && plan.plannedOn().equals(plannedOn)
                && plan.announced() == announced;
    }

    public void replan(DrillPlan plan) {
        refuseUnless(state == DrillState.PLANNED);
        take(plan);
    }

    private void take(DrillPlan plan) {
        new Checks()
                .require(
                        plan.plannedOn().getYear() >= 2000 && plan.plannedOn().getYear() <= 2100,
                        "/plannedOn",
                        "day-out-of-range",
                        "Ange en dag mellan år 2000 och 2100.",
                        "Give a day between the years 2000 and 2100.")
                .refuse();
        plannedOn = plan.plannedOn();
        announced = plan.announced();
        day = plannedOn;
    }

    public void hold(DrillHeld held, Instant now) {
        refuseUnless(state == DrillState.PLANNED || state == DrillState.HELD);
        new Checks()
                .require(
                        !held.heldAt().isAfter(now),
                        "/heldAt",
                        "held-in-future",
                        "Övningen kan inte ha hållits i framtiden.",
                        "The drill cannot have been held in the future.")
                .notAgesAgo(
                        LocalDate.ofInstant(held.heldAt(), Period.ZONE),
                        LocalDate.ofInstant(now, Period.ZONE),
                        "/heldAt")
                .within(held.participants(), 0, MOST_PEOPLE, "/participants")
                .within(held.secondsToClear(), 0, LONGEST_SECONDS, "/secondsToClear")
                .refuse();
        state = DrillState.HELD;
        heldAt = Moments.kept(held.heldAt());
        day = LocalDate.ofInstant(held.heldAt(), Period.ZONE);
        participants = held.participants();
        secondsToClear = held.secondsToClear();
    }

    /** @return whether it had not been evaluated so already */
    public boolean evaluate(String learnt, Signature by) {
        if (state == DrillState.EVALUATED && learnt.strip().equals(lessons)) {
            return false;
        }
        refuseUnless(state != DrillState.EVALUATED);
        if (state != DrillState.HELD) {
            throw new RuleBroken(
                    "drill-not-held",
                    "Övningen är inte hållen ännu. Ange först när den hölls.",
                    "The drill has not been held yet. First say when it was held.");
        }
        new Checks().words(learnt, LESSONS_LENGTH, "/lessons").refuse();
        lessons = learnt.strip();
        evaluated = by;
        state = DrillState.EVALUATED;
        return true;
    }

    @Override
    public boolean withdraw(String because) {
        if (state == DrillState.CANCELLED) {
            return false;
        }
        refuseUnless(true);
        withdrawnBecause = reason(because);
        state = DrillState.CANCELLED;
        return true;
    }

    private void refuseUnless(boolean possible) {
        if (state == DrillState.EVALUATED) {
            throw new RuleBroken(
                    "drill-evaluated",
                    "Övningen är utvärderad och ändras inte mer.",
                    "The drill has been evaluated and does not change any more.");
        }
        if (state == DrillState.CANCELLED) {
            throw new RuleBroken(
                    "drill-cancelled",
                    "Övningen är inställd. Planera en ny.",
                    "The drill has been cancelled. Plan a new one.");
        }
        if (!possible) {
            throw new RuleBroken(
                    "drill-held",
                    "Övningen är redan hållen. Rätta det som angavs om den i stället.",
                    "The drill has been held already. Correct what was said about it instead.");
        }
    }

    /** What cannot be observed at all. */
    public void requireHeld() {
        if (state != DrillState.HELD && state != DrillState.EVALUATED) {
            throw new RuleBroken(
                    "drill-not-held",
                    "Övningen är inte hållen ännu. Ange först när den hölls.",
                    "The drill has not been held yet. First say when it was held.");
        }
    }

    @Override
    public String kind() {
        return "drill";
    }

    @Override
    public DrillState state() {
        return state;
    }

    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("state", state.name());
        facts.put("plannedOn", plannedOn.toString());
        facts.put("announced", announced);
        facts.put("heldAt", String.valueOf(heldAt));
        facts.put("participants", String.valueOf(participants));
        facts.put("secondsToClear", String.valueOf(secondsToClear));
        return facts;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    public boolean isAnnounced() {
        return announced;
    }

    public @Nullable Instant heldAt() {
        return heldAt;
    }

    public @Nullable Integer participants() {
        return participants;
    }

    public @Nullable Integer secondsToClear() {
        return secondsToClear;
    }

    public @Nullable String lessons() {
        return lessons;
    }

    public @Nullable Signature evaluated() {
        return evaluated;
    }
}
