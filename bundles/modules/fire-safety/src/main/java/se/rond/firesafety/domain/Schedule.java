// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.firesafety.api.CancelReason;
import se.rond.firesafety.api.Cancellation;
import se.rond.firesafety.api.SchedulePause;
import se.rond.firesafety.api.SchedulePlan;
import se.rond.kernel.RuleBroken;

/** When the rounds of a check list are due in premises. One is active for each of both. */
@Entity
@Table(schema = "FIRE_SAFETY", name = "SCHEDULE")
public class Schedule {

    @Id
    @Column(name = "ID")
    private String id;

    /** Unique: premises and check list while active, the id afterwards. */
    @Column(name = "SLOT", nullable = false)
    private String slot;

    @Column(name = "PREMISE", nullable = false)
    private String premise;

    @Column(name = "CHECKLIST_CODE", nullable = false)
    private String checklistCode;

    @Column(name = "START_ON", nullable = false)
    private LocalDate startOn;

    @Column(name = "DUE_DAY", nullable = false)
    private int dueDay;

    @Column(name = "OPEN_DAYS_BEFORE", nullable = false)
    private int openDaysBefore;

    @Column(name = "CLOSE_DAYS_AFTER", nullable = false)
    private int closeDaysAfter;

    @Column(name = "PAUSE_MONTHS")
    private @Nullable String pauseMonths;

    @Column(name = "PAUSED")
    private @Nullable String paused;

    /** The version that it stays with; {@code null} where it follows the newest. */
    @Column(name = "CHECKLIST")
    private @Nullable String checklist;

    @Column(name = "IS_ACTIVE", nullable = false)
    private boolean active;

    @Enumerated(EnumType.STRING)
    @Column(name = "END_REASON")
    private @Nullable CancelReason endReason;

    @Column(name = "END_COMMENT")
    private @Nullable String endComment;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Schedule() {}

    @SuppressWarnings("NullAway.Init") // take fills what is left
    public Schedule(UUID id, UUID premise, String checklistCode, SchedulePlan plan) {
        this.id = id.toString();
        this.premise = premise.toString();
        this.checklistCode = checklistCode;
        this.slot = slot(premise, checklistCode);
        this.active = true;
        take(plan);
    }

    /** One active schedule for each premises and check list. */
    public static String slot(UUID premise, String checklistCode) {
        return premise + "/" + checklistCode;
    }

    public void change(SchedulePlan plan) {
        refuseIfEnded();
        take(plan);
    }

    public void end(Cancellation why) {
        refuseIfEnded();
        active = false;
        slot = id;
        endReason = why.reason();
        endComment = Refusals.optionalWords(why.comment());
    }

    /** @return whether it is new */
    public boolean pause(SchedulePause next, LocalDate today) {
        refuseIfEnded();
        if (pausedDays().stream().anyMatch(pause -> pause.id().equals(next.id()))) {
            return false;
        }
        paused = PausedDays.written(PausedDays.with(pausedDays(), next, today));
        return true;
    }

    public void endPause(UUID pause, LocalDate today) {
        refuseIfEnded();
        paused = PausedDays.written(PausedDays.ended(pausedDays(), pause, today));
    }

    /** Stays with a version of its check list, whatever is published after it. */
    public void stayWith(UUID version) {
        refuseIfEnded();
        if (checklist == null) {
            checklist = version.toString();
        }
    }

    /** @return whether it did not before */
    public boolean followNewest() {
        refuseIfEnded();
        boolean stayed = checklist != null;
        checklist = null;
        return stayed;
    }

    private void refuseIfEnded() {
        if (!active) {
            throw new RuleBroken(
                    "schedule-ended",
                    "Schemat är avslutat. Lägg upp ett nytt.",
                    "The schedule has been ended. Create a new one.");
        }
    }

    private void take(SchedulePlan plan) {
        startOn = plan.startOn();
        dueDay = plan.dueDay();
        openDaysBefore = plan.opensBefore();
        closeDaysAfter = plan.closesAfter();
        pauseMonths = plan.pauses().isEmpty()
                ? null
                : plan.pauses().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    public SchedulePlan plan() {
        return new SchedulePlan(startOn, dueDay, openDaysBefore, closeDaysAfter, pauses());
    }

    private Set<Integer> pauses() {
        return pauseMonths == null
                ? Set.of()
                : Arrays.stream(pauseMonths.split(",")).map(Integer::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID premise() {
        return UUID.fromString(premise);
    }

    public String checklistCode() {
        return checklistCode;
    }

    /** The version of the check list that it stays with; {@code null} where it follows the newest. */
    public @Nullable UUID checklistVersion() {
        return checklist == null ? null : UUID.fromString(checklist);
    }

    public List<SchedulePause> pausedDays() {
        return PausedDays.read(paused);
    }

    public boolean isActive() {
        return active;
    }

    public @Nullable CancelReason endReason() {
        return endReason;
    }

    public @Nullable String endComment() {
        return endComment;
    }

    public long version() {
        return version;
    }
}
