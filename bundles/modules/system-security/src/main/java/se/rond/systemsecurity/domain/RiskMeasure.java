// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.findings.MeasureState;
import se.rond.findings.MeasureSummary;
import se.rond.kernel.Checks;
import se.rond.kernel.RuleBroken;
import se.rond.systemsecurity.api.RiskMeasureGiven;

/** What is to be done about a risk. From the submission on it lives in the follow-up, and this is what is known of it. */
@Entity
@Table(schema = "IT_SYSTEM_SECURITY", name = "RISK_MEASURE")
public class RiskMeasure {

    private static final int TITLE_LENGTH = 200;

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "ANALYSIS", nullable = false)
    private String analysis;

    @Column(name = "RISK", nullable = false)
    private String risk;

    @Column(name = "UNIT_PATH", nullable = false)
    private String unitPath;

    @Column(name = "TITLE", nullable = false)
    private String title;

    @Column(name = "OWNER", nullable = false)
    private String owner;

    @Column(name = "DUE_ON", nullable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private MeasureState state;

    @Column(name = "DONE_ON")
    private @Nullable LocalDate doneOn;

    @Column(name = "FOLLOWED_UP")
    private @Nullable String followedUp;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RiskMeasure() {}

    @SuppressWarnings("NullAway.Init") // take fills what is left
    public RiskMeasure(UUID id, Analysis of, UUID risk, RiskMeasureGiven given) {
        this.id = id.toString();
        this.analysis = of.id().toString();
        this.risk = risk.toString();
        this.unitPath = of.unitPath();
        this.state = MeasureState.PROPOSED;
        take(given);
    }

    public final void take(RiskMeasureGiven given) {
        refuseIfFollowedUp();
        new Checks().words(given.title(), TITLE_LENGTH, "/title").refuse();
        title = given.title().strip();
        owner = given.owner().toString();
        dueOn = given.dueOn();
    }

    public void refuseIfFollowedUp() {
        if (followedUp != null) {
            throw new RuleBroken(
                    "measure-followed-up",
                    "Åtgärden följs upp. Ändra den i uppföljningen.",
                    "The measure is being followed up. Change it in the follow-up.");
        }
    }

    public void follow(UUID measure) {
        followedUp = measure.toString();
    }

    /** What the follow-up says of it. */
    public boolean learn(MeasureSummary summary, LocalDate today) {
        LocalDate due = summary.dueOn() == null ? dueOn : summary.dueOn();
        String holder = summary.owner() == null ? owner : summary.owner().toString();
        LocalDate done = done(summary, today);
        boolean news = state != summary.state()
                || !due.equals(dueOn)
                || !holder.equals(owner)
                || !Objects.equals(done, doneOn);
        doneOn = done;
        state = summary.state();
        dueOn = due;
        owner = holder;
        return news;
    }

    private @Nullable LocalDate done(MeasureSummary summary, LocalDate today) {
        if (summary.state() != MeasureState.DONE) {
            return null;
        }
        return Objects.requireNonNullElse(summary.doneOn(), doneOn == null ? today : doneOn);
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID risk() {
        return UUID.fromString(risk);
    }

    public String title() {
        return title;
    }

    public UUID owner() {
        return UUID.fromString(owner);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public MeasureState state() {
        return state;
    }

    public UUID analysis() {
        return UUID.fromString(analysis);
    }

    public @Nullable LocalDate doneOn() {
        return doneOn;
    }

    public @Nullable UUID followedUp() {
        return followedUp == null ? null : UUID.fromString(followedUp);
    }

    public long version() {
        return version;
    }
}
