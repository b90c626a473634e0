// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Ids;
import se.rond.platform.followup.domain.Actor;
import se.rond.platform.followup.domain.OptionalIds;
import se.rond.platform.followup.domain.Violations;

/** An entry in the history of a measure, as users read it. Written once. */
@Entity
@Table(schema = "FOLLOWUP", name = "MEASURE_EVENT")
public class MeasureEvent {

    @Id
    private String id;

    private String measure;
    private int seq;

    @Enumerated(EnumType.STRING)
    private MeasureAction action;

    @Enumerated(EnumType.STRING)
    private MeasureFact fact;

    @Column(name = "FROM_VALUE")
    private @Nullable String fromValue;

    @Column(name = "TO_VALUE")
    private @Nullable String toValue;

    @Column(name = "COMMENT_TEXT")
    private @Nullable String comment;

    @Column(name = "BY_ACCOUNT")
    private @Nullable String byAccount;

    @Column(name = "BY_PERSON")
    private @Nullable String byPerson;

    @Column(name = "BY_NAME")
    private String byName;

    @Column(name = "HAPPENED_AT")
    private Instant at;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected MeasureEvent() {}

    MeasureEvent(Measure measure, MeasureAction action, MeasureChange change, Actor by, Instant at) {
        this.id = Ids.next().toString();
        this.measure = measure.id().toString();
        this.seq = measure.nextEvent();
        this.action = action;
        this.fact = change.fact();
        this.fromValue = change.from();
        this.toValue = change.to();
        this.comment = Violations.isThere(change.comment()) ? change.comment() : null;
        this.byAccount = OptionalIds.text(by.account());
        this.byPerson = OptionalIds.text(by.person());
        this.byName = by.name();
        this.at = at;
    }

    boolean isBy(Actor caller) {
        return caller.account() != null && caller.account().toString().equals(byAccount);
    }

    /** Whether it was said in these words; saying nothing is saying nothing, however it was sent. */
    boolean says(@Nullable String words) {
        return Objects.equals(comment, Violations.isThere(words) ? words : null);
    }

    public UUID measure() {
        return UUID.fromString(measure);
    }

    public int seq() {
        return seq;
    }

    public MeasureAction action() {
        return action;
    }

    public MeasureFact fact() {
        return fact;
    }

    public @Nullable String from() {
        return fromValue;
    }

    public @Nullable String to() {
        return toValue;
    }

    public @Nullable String comment() {
        return comment;
    }

    public Actor by() {
        return new Actor(OptionalIds.uuid(byAccount), OptionalIds.uuid(byPerson), byName);
    }

    public Instant at() {
        return at;
    }
}
