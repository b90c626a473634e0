// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

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

/** An entry in the history of a finding, as users read it. Written once. */
@Entity
@Table(schema = "FOLLOWUP", name = "FINDING_EVENT")
public class FindingEvent {

    @Id
    private String id;

    private String finding;
    private int seq;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Enumerated(EnumType.STRING)
    private Action action;

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
    protected FindingEvent() {}

    public FindingEvent(UUID id, UUID finding, int seq, Change change, Actor by, Instant at) {
        this.id = id.toString();
        this.finding = finding.toString();
        this.seq = seq;
        this.kind = change.kind();
        this.action = change.action();
        this.fromValue = change.from();
        this.toValue = change.to();
        this.comment = change.comment();
        this.byAccount = OptionalIds.text(by.account());
        this.byPerson = OptionalIds.text(by.person());
        this.byName = by.name();
        this.at = at;
    }

    public boolean isBy(Actor caller) {
        return caller.account() != null && caller.account().toString().equals(byAccount);
    }

    /** Whether it was said in these words; saying nothing is saying nothing, however it was sent. */
    public boolean says(@Nullable String words) {
        return Objects.equals(comment, words == null || words.isBlank() ? null : words);
    }

    public EventKind kind() {
        return kind;
    }

    public Action action() {
        return action;
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

    public int seq() {
        return seq;
    }

    public UUID finding() {
        return UUID.fromString(finding);
    }
}
